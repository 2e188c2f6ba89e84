import Dispatch
import Synchronization

/// Tries mutants, several at a time, and counts what became of them.
struct MutationRun {
    struct Tally: Sendable {
        var tried = 0
        var noticed = 0
        var survivors: [String] = []
    }

    private(set) var groups: [String: Tally] = [:]
    private(set) var failures: [String] = []
    let leftOut: [Equivalent: Int]

    /// - Parameters:
    ///   - jobs: how many threads try mutants.
    ///   - say: is told of each survivor at once, from any thread.
    init(_ set: MutantSet, jobs: Int, say: @Sendable (Mutant) -> Void = { _ in }) {
        leftOut = set.leftOut
        let next = Mutex(0)
        let outcomes = Mutex<[(mutant: Mutant, outcome: Result<String?, any Error>)]>([])
        DispatchQueue.concurrentPerform(iterations: max(1, jobs)) { _ in
            while true {
                let number = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                guard number < set.mutants.count else { return }
                let mutant = set.mutants[number]
                let outcome = Result { try mutant.notice() }
                if case .success(nil) = outcome { say(mutant) }
                outcomes.withLock { $0.append((mutant, outcome)) }
            }
        }
        for (mutant, outcome) in outcomes.withLock({ $0 }) {
            switch outcome {
            case .success(let noticed):
                groups[mutant.group, default: Tally()].tried += 1
                if noticed == nil {
                    groups[mutant.group, default: Tally()].survivors.append(mutant.name)
                } else {
                    groups[mutant.group, default: Tally()].noticed += 1
                }
            case .failure(let error): failures.append("\(mutant.group): \(mutant.name): \(error)")
            }
        }
        for group in groups.keys { groups[group]?.survivors.sort() }
        failures.sort()
    }

    var survivors: [String] {
        groups.sorted { $0.key < $1.key }.flatMap { group in group.value.survivors.map { group.key + ": " + $0 } }
    }

    /// The table by groups, what was left out and why, and every survivor.
    var lines: [String] {
        var lines = ["mutants  noticed      rate  what"]
        for (name, tally) in groups.sorted(by: { $0.key < $1.key }) {
            let rate = tally.tried == 0 ? 1000 : tally.noticed * 1000 / tally.tried
            lines.append(
                Self.right(tally.tried, 7) + Self.right(tally.noticed, 9)
                    + "  " + Self.right("\(rate / 10).\(rate % 10) %", 8) + "  " + name)
        }
        if !leftOut.isEmpty { lines += ["", "left out as equivalent"] }
        for (rule, count) in leftOut.sorted(by: { ($0.key.group, $0.key.reason) < ($1.key.group, $1.key.reason) }) {
            lines.append(Self.right(count, 7) + "  \(rule.group): \(rule.reason)")
        }
        lines += survivors.map { "survived: " + $0 } + failures.map { "not tried: " + $0 }
        return lines
    }

    private static func right(_ value: some CustomStringConvertible, _ width: Int) -> String {
        let text = value.description
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
