import CarePlanStandard
package import VendorTest

/// The result for programs: `Conformance/schemas/cpcheck-vendor-test-1.0.json`.
///
/// Within 1.x keys may be added and none changes its meaning. A key that does not apply is absent, never null.
package struct VendorTestJSON: TestPaper {
    package static let format = "cpcheck-vendor-test"
    package static let formatVersion = "1.0"

    package init() {}

    package func write(_ result: TestResult, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try head(result, json)
            try json.array("patterns", of: result.patterns) { try pattern($0, result, json) }
            try json.array("roles", of: RolesTable(result).rows) { try row($0, json) }
            try json.array("nextSteps", of: result.nextSteps) { step in
                try json.object {
                    try json.member("work", step.work.rawValue)
                    try json.member("count", step.count)
                    try json.member("tasks", step.tasks)
                    try json.member("places", step.places)
                }
            }
        }
        try json.finish()
    }

    private func head(_ result: TestResult, _ json: JSONWriter) throws {
        try json.member("format", Self.format)
        try json.member("formatVersion", Self.formatVersion)
        try json.member("simulation", Simulation.notice)
        try json.object("tool") {
            try json.member("name", Tool.name)
            try json.member("version", Tool.version)
            try json.member("ruleset", Tool.ruleset)
        }
        try json.object("kit") { try kit(result.kit, json) }
        try json.member("verdict", result.verdict.rawValue)
        try json.object("counts") {
            for verdict in TestVerdict.allCases {
                try json.member(verdict.rawValue, result.patterns.count { $0.verdict == verdict })
            }
        }
    }

    private func kit(_ kit: Kit, _ json: JSONWriter) throws {
        try json.member("number", kit.number)
        try json.member("product", kit.product)
        try json.array("roles", of: kit.roles) { selection in
            try json.line {
                try json.member("role", selection.role.rawValue)
                try json.member("serviceTypes", selection.serviceTypes)
            }
        }
        try json.member("edition", kit.edition)
        // As in kit.json: no reader rounds a string.
        try json.member("seed", String(kit.seed))
        try json.member("month", kit.month)
        try json.member("toolVersion", kit.toolVersion)
        try json.member("ruleset", kit.ruleset)
    }

    private func pattern(_ pattern: PatternResult, _ result: TestResult, _ json: JSONWriter) throws {
        try json.object {
            try json.member("id", pattern.pattern.id)
            try json.member("line", pattern.pattern.line)
            try json.member("document", pattern.pattern.document)
            try json.member("verdict", pattern.verdict.rawValue)
            try json.member("import", pattern.verdict(of: .imports).rawValue)
            try json.member("export", pattern.verdict(of: .exports).rawValue)
            if let exclusion = pattern.exclusion { try json.member("exclusion", exclusion) }
            let evidence = pattern.evidence(result.kit.edition, among: result.requirements)
            try json.object("evidence") {
                try json.member("requirements", evidence.tried)
                try json.member("broken", evidence.broken)
                try json.member("cases", evidence.cases)
                try json.member("findings", pattern.tasks.reduce(0) { $0 + $1.failingFindings })
                try json.member("deviations", pattern.tasks.reduce(0) { $0 + $1.deviationCount })
            }
            try json.array("tasks", of: pattern.tasks) { try VendorTestTaskJSON(task: $0, json: json).write() }
        }
    }

    private func row(_ row: RolesTable.Row, _ json: JSONWriter) throws {
        try json.object {
            try json.member("part", row.duty.part)
            try json.member("kinds", row.duty.kinds)
            try json.member("title", row.duty.title)
            try json.member("units", row.duty.units)
            try json.array("cells", of: row.cells) { cell in
                try json.line {
                    try json.member("role", cell.role.rawValue)
                    try json.member("direction", cell.direction.rawValue)
                    if !cell.duty.isEmpty { try json.member("duty", cell.duty) }
                    try json.member("shown", cell.shown.rawValue)
                    if cell.isSelfDeclared { try json.member("selfDeclared", true) }
                }
            }
        }
    }
}
