public import BundleChecker

/// Findings that were accepted: how often each kind of finding may come over the whole input.
///
/// It holds rules, editions, kinds, columns and variants, never a value, a hash of one, a name or a message. So it
/// survives a new export with other timestamps, another order of rows, and new rows without the fault.
public struct Baseline: Hashable, Sendable {
    /// The highest count that is accepted, by kind of finding; never below 1.
    public var accepted: [Fingerprint: Int]

    public init(_ accepted: [Fingerprint: Int]) { self.accepted = accepted.filter { $0.value > 0 } }

    /// The entries in the order of their fingerprints.
    public var entries: [(fingerprint: Fingerprint, count: Int)] {
        accepted.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    struct Comparison {
        var matched: [Fingerprint] = []
        var new: [BaselineOutcome.Excess] = []
        var gone: [Fingerprint] = []
    }

    /// Compares with what is there now.
    /// - Parameter knows: whether a rule is part of the rule set; entries of others are not compared.
    func compared(with counts: [Fingerprint: Int], knows: (String) -> Bool) -> Comparison {
        var result = Comparison()
        for (fingerprint, count) in counts.sorted(by: { $0.key < $1.key }) {
            let accepted = accepted[fingerprint] ?? 0
            if count <= accepted {
                result.matched.append(fingerprint)
            } else {
                result.new.append(.init(fingerprint: fingerprint, count: count, accepted: accepted))
            }
        }
        result.gone = accepted.keys.filter { counts[$0] == nil && knows($0.rule) }.sorted()
        return result
    }
}
