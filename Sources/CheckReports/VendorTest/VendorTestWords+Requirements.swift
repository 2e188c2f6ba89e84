import VendorTest

/// The words for requirements of the standard.
extension VendorTestWords {
    /// Ids in a row, the first ones by name.
    func ids(_ ids: [String], listed: Int = 3) -> String {
        let rest = ids.count - listed
        let list = language.list(Array(ids.prefix(listed)))
        return rest > 0 ? list + pick("、ほか \(number(rest))", " and \(number(rest)) more") : list
    }

    var requirementsLead: String {
        pick(
            "出力を検査した規則とシナリオから数えています。全部の要件と検査の対応は cpcheck requirements、見本は Conformance/cases にあります。",
            "Counted from the rules that exports were checked with and from scenarios. cpcheck requirements lists them all; "
                + "the cases are in Conformance/cases.")
    }

    /// `要件 210（守られていない 2: REQ-…）`; nil where none was tried.
    func requirements(_ evidence: RequirementEvidence) -> String? {
        guard !evidence.tried.isEmpty else { return nil }
        let tried = number(evidence.tried.count)
        guard !evidence.broken.isEmpty else {
            return pick("要件 \(tried)（すべて守られている）", "\(tried) requirements, all kept")
        }
        let ids = ids(evidence.broken)
        return pick(
            "要件 \(tried)（守られていない \(number(evidence.broken.count))：\(ids)）",
            "\(tried) requirements (\(number(evidence.broken.count)) not kept: \(ids))")
    }
}
