import BundleChecker
package import BundleTools
import CarePlanStandard

/// What `fix` did, for programs: `Conformance/schemas/cpcheck-fix-1.0.json`.
package struct FixJSON {
    package static let format = "cpcheck-fix"
    package static let formatVersion = "1.0"

    package init() {}

    package func write(_ summary: FixSummary, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
            }
            try json.member("complete", !summary.isIncomplete)
            try json.member("files", summary.files)
            try json.member("leftOut", summary.leftOut)
            try state("before", summary.before, json)
            try state("after", summary.after, json)
            try json.array("changes", of: summary.changes) { try file($0, json) }
            try json.array("rules", of: summary.rules) { rule in
                try json.line {
                    try json.member("rule", rule.rule)
                    try json.member("severity", rule.severity.rawValue)
                    try json.member("before", rule.before)
                    try json.member("after", rule.after)
                }
            }
        }
        try json.finish()
    }

    private func state(_ name: String, _ report: Report, _ json: JSONWriter) throws {
        try json.object(name) {
            try json.member("verdict", report.verdict.rawValue)
            try json.member("error", report.counts.error)
            try json.member("warning", report.counts.warning)
            try json.member("info", report.counts.info)
            try json.member("incomplete", report.counts.incomplete)
        }
    }

    private func file(_ file: FileChanges, _ json: JSONWriter) throws {
        try json.object {
            try json.member("file", file.path)
            try json.member("newName", file.newName)
            try json.member("encoding", file.encoding)
            let changes = FixChange.allCases.filter { file.changes[$0] != nil }
            try json.array("changes", of: changes) { change in
                try json.line {
                    try json.member("change", change.rawValue)
                    try json.member("rule", change.rule)
                    try json.member("count", file.changes[change] ?? 0)
                }
            }
            try json.array("obstacles", of: file.obstacles) { obstacle in
                try json.line {
                    switch obstacle {
                    case .unencodable(let count):
                        try json.member("reason", "unencodable")
                        try json.member("count", count)
                    case .limit: try json.member("reason", "limit")
                    case .nameTaken: try json.member("reason", "name-taken")
                    }
                }
            }
        }
    }
}
