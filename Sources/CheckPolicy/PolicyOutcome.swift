public import BundleChecker

/// What a policy did with a report, beyond the findings themselves.
public struct PolicyOutcome: Hashable, Sendable {
    /// Levels for the gate that the user chose, by rule.
    public var levels: [String: GateLevel]
    /// Every suppression, in the order of the configuration.
    public var suppressions: [SuppressionOutcome] = []
    public var baseline: BaselineOutcome?

    public init(levels: [String: GateLevel] = [:]) { self.levels = levels }

    /// True when there was no policy beyond the gate.
    public var isEmpty: Bool { levels.isEmpty && suppressions.isEmpty && baseline == nil }
}

/// A suppression and what it did.
public struct SuppressionOutcome: Hashable, Sendable {
    public enum State: String, Hashable, Sendable {
        case used, unused, expired
    }

    public var suppression: Suppression
    public var isExpired: Bool
    /// Findings it speaks of, whether or not it has expired.
    public var findings: Int

    public var state: State {
        if isExpired { return .expired }
        return findings > 0 ? .used : .unused
    }
}

/// How a report compares with a baseline.
public struct BaselineOutcome: Hashable, Sendable {
    /// A kind of finding that comes more often than was accepted.
    public struct Excess: Hashable, Sendable {
        public var fingerprint: Fingerprint
        public var count: Int
        /// 0 where the baseline does not list it.
        public var accepted: Int
    }

    /// Sorted, like the other lists.
    public var matched: [Fingerprint]
    public var new: [Excess]
    /// Listed, and no longer there.
    public var gone: [Fingerprint]
    public var isStrict: Bool

    init(_ comparison: Baseline.Comparison, isStrict: Bool) {
        matched = comparison.matched
        new = comparison.new
        gone = comparison.gone
        self.isStrict = isStrict
    }
}
