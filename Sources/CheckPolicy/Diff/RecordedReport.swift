package import CarePlanStandard

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a JSON report says of its findings, as far as two reports can be compared by it.
package struct RecordedReport: Sendable {
    /// A send unit by what stays the same from export to export; its timestamp does not.
    package struct Unit: Comparable, Hashable, Sendable {
        package var kind: String?
        package var edition: String?
        package var sender: String?
        package var receiver: String?
        package var month: String?

        package static func < (a: Unit, b: Unit) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }

        private var parts: [String] { [kind, edition, sender, receiver, month].map { $0 ?? "" } }
    }

    package struct Key: Hashable, Sendable {
        package var fingerprint: String
        /// Nil for findings outside of units, and where units are not compared.
        package var unit: Unit?
    }

    package struct Sum: Hashable, Sendable {
        package var count = 0
        /// The gravest.
        package var severity = Severity.info
    }

    package var version: String
    package var rulesetName: String
    package var verdict: String
    package var findings: [Key: Sum]
    /// Findings that were counted but not listed, by fingerprint: their units are not known.
    package var unlisted: [String: Sum]
    /// True when findings were left out of the list.
    package var isCut: Bool

    /// Nil for what is no JSON report of cpcheck.
    package init?(json: [UInt8]) {
        guard let wire = try? JSONDecoder().decode(WireReport.self, from: Data(json)), wire.format == "cpcheck-report",
            wire.formatVersion.hasPrefix("1.")
        else { return nil }
        version = wire.tool.version
        rulesetName = wire.tool.ruleset
        verdict = wire.verdict
        let units = Dictionary(wire.units.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
        findings = [:]
        unlisted = [:]
        isCut = wire.truncated != nil
        for finding in wire.findings {
            guard let severity = Severity(rawValue: finding.severity), finding.count > 0 else { return nil }
            let key = Key(fingerprint: finding.fingerprint, unit: finding.unit.flatMap { units[$0] })
            findings[key, default: Sum()].add(finding.count, severity)
        }
        for finding in wire.truncated?.unlisted ?? [] {
            guard let severity = Severity(rawValue: finding.severity), finding.count > 0 else { return nil }
            unlisted[finding.fingerprint, default: Sum()].add(finding.count, severity)
        }
    }

    /// The sums by fingerprint, whatever the unit, findings not listed included.
    var byFingerprint: [Key: Sum] {
        var sums: [Key: Sum] = [:]
        for (key, sum) in findings {
            sums[Key(fingerprint: key.fingerprint), default: Sum()].add(sum.count, sum.severity)
        }
        for (fingerprint, sum) in unlisted {
            sums[Key(fingerprint: fingerprint), default: Sum()].add(sum.count, sum.severity)
        }
        return sums
    }
}

extension RecordedReport.Sum {
    /// The file is not ours to trust: a sum stops at the largest number.
    mutating func add(_ more: Int, _ severity: Severity) {
        let (sum, overflows) = count.addingReportingOverflow(more)
        count = overflows ? Int.max : sum
        self.severity = max(self.severity, severity)
    }
}

/// The keys of the report that are read; all others are passed over.
private struct WireReport: Decodable {
    struct Tool: Decodable { var version: String, ruleset: String }

    struct Unit: Decodable {
        var id: String
        var kind: String?, edition: String?, sender: String?, receiver: String?, month: String?

        var unit: RecordedReport.Unit {
            .init(kind: kind, edition: edition, sender: sender, receiver: receiver, month: month)
        }
    }

    struct Finding: Decodable { var fingerprint: String, severity: String, count: Int, unit: String? }

    struct Truncated: Decodable { var unlisted: [Finding]? }

    var format: String, formatVersion: String
    var tool: Tool
    var verdict: String
    var units: [Unit]
    var findings: [Finding]
    var truncated: Truncated?
}
