import BundleChecker
import CarePlanStandard
import CheckPolicy

/// What a person should know of their own policy after a run, for standard error.
struct PolicyNotes {
    var outcome: PolicyOutcome
    /// False where a report on the same screen has the sums.
    var tellsSums: Bool

    /// Entries of a baseline that are listed one by one.
    private static let listed = 20

    var messages: [BilingualText] {
        outcome.suppressions.enumerated().compactMap { note($0.element, number: $0.offset) }
            + (outcome.baseline.map(notes) ?? [])
    }

    private func note(_ outcome: SuppressionOutcome, number: Int) -> BilingualText? {
        let suppression = outcome.suppression
        let name = "suppressions[\(number)] (\(suppression.rule))"
        switch outcome.state {
        case .used: return nil
        case .unused:
            return BilingualText(
                "設定の抑止 \(name) に当てはまる指摘はありません: \(suppression.reason)",
                "suppression \(name) speaks of no finding: \(suppression.reason)")
        case .expired:
            let until = suppression.until?.text ?? ""
            return BilingualText(
                "設定の抑止 \(name) は期限（\(until)）が過ぎたため効きません。当てはまる指摘 \(outcome.findings) 件: \(suppression.reason)",
                "suppression \(name) has expired (\(until)) and takes nothing out; findings: \(outcome.findings): "
                    + suppression.reason)
        }
    }

    private func notes(of baseline: BaselineOutcome) -> [BilingualText] {
        var notes: [BilingualText] = []
        if tellsSums {
            let (matched, new, gone) = (baseline.matched.count, baseline.new.count, baseline.gone.count)
            notes.append(
                BilingualText(
                    "ベースライン: 一致 \(matched)、新規 \(new)、解消 \(gone)（指摘の種類）",
                    "baseline: \(matched) matched, \(new) new, \(gone) gone (kinds of finding)"))
        }
        if !baseline.gone.isEmpty {
            let list = baseline.gone.prefix(Self.listed).map { "\n" + $0.text }.joined()
            let rest = baseline.gone.count - Self.listed
            notes.append(
                BilingualText(
                    "ベースラインから消せるもの:" + list + (rest > 0 ? "\nほか \(rest)" : ""),
                    "no longer needed in the baseline:" + list + (rest > 0 ? "\nand \(rest) more" : "")))
        }
        return notes
    }
}
