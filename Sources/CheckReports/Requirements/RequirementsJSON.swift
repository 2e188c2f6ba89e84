import CarePlanStandard

/// The table of coverage as JSON: `Conformance/schemas/cpcheck-requirements-1.0.json`.
package struct RequirementsJSON {
    package init() {}

    package func write(_ coverage: RequirementCoverage, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", RequirementCoverage.format)
            try json.member("formatVersion", RequirementCoverage.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
                try json.member("ruleset", Tool.ruleset)
            }
            try json.member("simulation", RequirementWords.simulation)
            try json.member("editions", coverage.editions)
            try json.object("totals") {
                try counts(coverage.total, json)
                try json.array("clauses", of: coverage.chapters) { total in
                    try json.line {
                        try json.member("clause", total.name)
                        try counts(total, json)
                    }
                }
                try json.array("sides", of: coverage.sides) { total in
                    try json.line {
                        try json.member("side", total.name)
                        try counts(total, json)
                    }
                }
            }
            try json.array("requirements", of: coverage.requirements) { try write($0, json) }
        }
        try json.finish()
    }

    private func counts(_ total: RequirementCoverage.Total, _ json: JSONWriter) throws {
        try json.member("requirements", total.all)
        for coverage in Requirement.Coverage.allCases { try json.member(coverage.rawValue, total.count(coverage)) }
    }

    private func write(_ item: Requirement, _ json: JSONWriter) throws {
        try json.object {
            try json.member("id", item.id)
            try json.member("editions", item.editions)
            try json.member("clause", item.clause)
            try json.member("strength", item.strength.rawValue)
            try json.member("side", item.side.rawValue)
            try json.member("sentence", item.sentence)
            try json.member("files", item.files)
            try json.member("coverage", item.coverage.rawValue)
            try json.member("rules", item.rules)
            try json.member("cases", item.cases)
            try json.member("scenarios", item.scenarios)
            try json.member("readings", item.readings)
            if let reason = item.reason { try json.member("reason", reason) }
        }
    }
}
