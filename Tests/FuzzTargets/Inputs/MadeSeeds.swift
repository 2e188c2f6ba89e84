import CarePlanStandard

/// Seeds that the corpus has no files of.
package enum MadeSeeds {
    /// Parts of the built-in standard that stand for themselves: a kind, a unit of it, and what its columns refer to.
    /// The whole document would be too slow to try many changes of it.
    package static var standards: [[UInt8]] {
        let whole = Standard.current
        return whole.kinds.map { kind in
            var kind = kind
            kind.columns = Array(kind.columns.prefix(24))
            kind.deletes = nil
            var part = whole
            let kept = Set(kind.columns.compactMap(\.role))
            kind.uniqueKey = kind.uniqueKey.filter { kept.contains($0) && kept.contains(.insured) }
            kind.columns = kind.columns.map { column in
                var column = column
                column.asksForNextWhen = nil
                if [.typeBlockService, .typeBlockLimit, .typeBlockTotal, .typeBlockOver].contains(column.role) {
                    column.role = nil
                }
                return column
            }
            part.kinds = [kind]
            part.units = [
                SendUnit("own", "単位", editions: kind.editions, required: [.init(kind.id)], clause: "1")
            ]
            part.keyGroups =
                kept.contains(.insured) ? [KeyGroup("own", main: kind.id, key: [.insured], dependents: [])] : []
            let tables = kind.columns.compactMap { column -> String? in
                if case .code(let table) = column.format { table } else { nil }
            }
            part.codeTables = whole.codeTables.filter { tables.contains($0.id) }.map {
                CodeTable($0.id, Array($0.entries.prefix(6)))
            }
            part.serviceTypes = Array(whole.serviceTypes.filter { $0.enteredAs == nil }.prefix(4))
            part.duties = Array(whole.duties.prefix(1))
            part.patterns = []
            return Array(StandardDocument.text(of: part).utf8)
        }
    }

    package static let configurations: [[UInt8]] = [
        """
        {"profile": "vendor-test", "gate": {"failOn": "warning"}, "severity": {"CP402": "off", "CP406": "info"},
         "limits": {"maxFile": "8G", "maxRecord": 4096, "maxFindings": 0}, "language": "en",
         "reports": ["json=a.json", "text"], "ruleset": "2026.1"}
        """,
        """
        {"suppressions": [{"rule": "CP402", "files": "**/UP*_*.CSV", "field": 3, "reason": "r"},
          {"rule": "CP405", "files": "*表*", "field": "氏名", "reason": "r", "until": "2024-02-29"}]} // end
        """,
    ].map { Array($0.utf8) }

    package static let baselines: [[UInt8]] = [
        """
        {"format": "cpcheck-baseline", "formatVersion": "1.0", "ruleset": "2026.1", "entries": [
         {"rule": "CP402", "edition": "V4", "kind": "UPJSK", "field": 2, "count": 1},
         {"rule": "CP101", "variant": "near", "count": 9}]}
        """,
        """
        {"format": "cpcheck-report", "formatVersion": "1.0", "tool": {"version": "1", "ruleset": "2026.1"},
         "verdict": "conforming", "units": [{"id": "unit-1", "kind": "k", "month": "202504"}], "findings":
         [{"fingerprint": "CP402/V4/UPJSK/2/-", "severity": "error", "count": 2, "unit": "unit-1"}],
         "truncated": {"findings": 1, "unlisted": [{"fingerprint": "x", "severity": "info", "count": 1}]}}
        """,
    ].map { Array($0.utf8) }
}
