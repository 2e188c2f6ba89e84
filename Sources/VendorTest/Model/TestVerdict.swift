package import CarePlanStandard

/// How a task, a pattern or a whole test came out.
package enum TestVerdict: String, CaseIterable, Hashable, Sendable {
    /// 適合
    case conforming
    /// 不適合
    case nonconforming
    /// 未実施: nothing to judge is there yet, or not all of it
    case notDone = "not-done"
    /// 対象外: the product, its roles or the edition have nothing to show here
    case notApplicable = "not-applicable"

    package var title: BilingualText {
        switch self {
        case .conforming: .init("適合", "conforming")
        case .nonconforming: .init("不適合", "nonconforming")
        case .notDone: .init("未実施", "not done")
        case .notApplicable: .init("対象外", "not applicable")
        }
    }

    /// The verdict over several: 不適合 where one is, else 未実施 where one is, else 適合 where one is, else 対象外.
    package static func over(_ verdicts: some Sequence<TestVerdict>) -> TestVerdict {
        let met = Set(verdicts)
        for verdict in [TestVerdict.nonconforming, .notDone, .conforming] where met.contains(verdict) {
            return verdict
        }
        return .notApplicable
    }
}
