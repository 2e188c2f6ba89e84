package import BundleChecker
import CarePlanStandard

/// The lines that `check --stream` writes of a bundle: `cpcheck-stream` 1.0, one JSON object a line, described by
/// `Conformance/schemas/cpcheck-stream-1.0.json`.
///
/// One line a unit; behind them one line that closes the bundle and holds what belongs to no unit. Nothing in them
/// depends on the clock, the machine or the number of jobs.
package struct StreamLines {
    package static let format = "cpcheck-stream"
    package static let formatVersion = "1.0"

    private let settings: StreamSettings

    package init(_ settings: StreamSettings) { self.settings = settings }

    /// The lines of one bundle, each with its line end.
    package func bytes(of bundle: RecordedBundle) throws -> [UInt8] {
        let sink = MemorySink()
        for number in bundle.units.indices {
            let json = JSONWriter(sink)
            try json.line { try unit(number, of: bundle, json) }
            try json.finish()
        }
        let json = JSONWriter(sink)
        try json.line { try closing(bundle, json) }
        try json.finish()
        return sink.bytes
    }

    private func head(_ line: String, _ bundle: RecordedBundle, _ json: JSONWriter) throws {
        try json.member("format", Self.format)
        try json.member("formatVersion", Self.formatVersion)
        try json.object("tool") {
            try json.member("name", Tool.name)
            try json.member("version", settings.version)
            try json.member("ruleset", settings.ruleset)
        }
        try json.object("standard") {
            try json.member("custom", settings.standardDigest != nil)
            try json.member("digest", settings.standardDigest)
        }
        try json.object("settings") {
            try json.member("maxFindings", settings.maxFindings)
            try json.member("maxPlaces", settings.maxPlaces)
            try json.member("showsValues", settings.showsValues)
            try json.member("showsPaths", settings.showsPaths)
        }
        try json.member("line", line)
        try json.member("bundle", bundle.id)
    }

    // MARK: Unit

    private func unit(_ number: Int, of bundle: RecordedBundle, _ json: JSONWriter) throws {
        let unit = bundle.units[number]
        try head("unit", bundle, json)
        try json.object("unit") {
            try json.member("no", number + 1)
            try json.member("kind", unit.report.kind)
            try json.member("edition", unit.report.edition)
            try json.member("sender", unit.report.sender)
            try json.member("receiver", unit.report.receiver)
            try json.member("month", unit.report.month)
            try json.member("timestamp", unit.report.timestamp)
            try numbers("members", unit.members, json)
            if !unit.bystanders.isEmpty { try numbers("bystanders", unit.bystanders, json) }
            if !unit.missing.isEmpty { try json.member("missing", unit.missing) }
            if unit.mixesMonths { try json.member("mixesMonths", true) }
        }
        try json.member("verdict", unit.report.verdict.rawValue)
        try json.array("notChecked", of: unit.report.notChecked) { try notChecked($0, json) }
        let writer = StreamFileWriter(json: json)
        let own = (unit.members + unit.bystanders).sorted()
        try json.array("files", of: own) { try writer.file(bundle.files[$0], number: $0) }
        let findings = StreamFindingWriter(json: json)
        try json.array("findings", of: unit.findings) { try findings.finding($0) }
        if !unit.unlisted.isEmpty { try json.array("unlisted", of: unit.unlisted) { try findings.tally($0) } }
    }

    private func numbers(_ name: String, _ numbers: [Int], _ json: JSONWriter) throws {
        try json.array(name, of: numbers) { try json.number($0 + 1) }
    }

    // MARK: Bundle

    private func closing(_ bundle: RecordedBundle, _ json: JSONWriter) throws {
        try head("bundle", bundle, json)
        try json.member("paths", bundle.paths)
        try json.member("units", bundle.units.count)
        try json.member("skippedLitter", bundle.skippedLitter)
        try json.member("verdict", bundle.verdict.rawValue)
        try json.member("complete", bundle.complete)
        let taken = Set(bundle.units.flatMap { $0.members + $0.bystanders })
        let writer = StreamFileWriter(json: json)
        try json.array("files", of: bundle.files.indices.filter { !taken.contains($0) }) {
            try writer.file(bundle.files[$0], number: $0)
        }
        let findings = StreamFindingWriter(json: json)
        try json.array("findings", of: bundle.findings) { try findings.finding($0) }
    }

    private func notChecked(_ note: NotChecked, _ json: JSONWriter) throws {
        try StreamFileWriter(json: json).notChecked(note)
    }
}
