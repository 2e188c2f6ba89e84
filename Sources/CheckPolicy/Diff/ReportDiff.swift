package import CarePlanStandard

/// What appeared and what went between two reports, by kind of finding and by unit.
package struct ReportDiff: Sendable {
    /// A kind of finding in a unit that comes more or less often, or at another level.
    package struct Change: Hashable, Sendable {
        package var fingerprint: String
        /// Nil for findings outside of units, and where units were not compared.
        package var unit: RecordedReport.Unit?
        package var oldCount: Int
        package var newCount: Int
        /// The gravest level; nil where there was none.
        package var oldSeverity: Severity?
        package var newSeverity: Severity?

        package var rule: String { String(fingerprint.prefix { $0 != "/" }) }
    }

    package var old: RecordedReport
    package var new: RecordedReport
    /// False where a list was cut: then only sums by kind of finding are compared.
    package var comparesUnits: Bool
    /// Sorted, like the other lists.
    package var appeared: [Change] = []
    package var gone: [Change] = []
    /// As often as before, at another level.
    package var releveled: [Change] = []

    package init(from old: RecordedReport, to new: RecordedReport) {
        self.old = old
        self.new = new
        comparesUnits = !old.isCut && !new.isCut
        let before = comparesUnits ? old.findings : old.byFingerprint
        let after = comparesUnits ? new.findings : new.byFingerprint
        for key in Set(before.keys).union(after.keys).sorted(by: Self.precedes) {
            let change = Change(
                fingerprint: key.fingerprint, unit: key.unit, oldCount: before[key]?.count ?? 0,
                newCount: after[key]?.count ?? 0, oldSeverity: before[key]?.severity, newSeverity: after[key]?.severity)
            if change.newCount > change.oldCount {
                appeared.append(change)
            } else if change.newCount < change.oldCount {
                gone.append(change)
            } else if change.oldSeverity != change.newSeverity {
                releveled.append(change)
            }
        }
    }

    private static func precedes(_ a: RecordedReport.Key, _ b: RecordedReport.Key) -> Bool {
        if a.fingerprint != b.fingerprint { return a.fingerprint < b.fingerprint }
        switch (a.unit, b.unit) {
        case (let x?, let y?): return x < y
        case (nil, .some): return true
        default: return false
        }
    }
}
