/// One small untruth told to the checker: a rule put out of action, or a definition changed.
struct Mutant: Sendable {
    /// The line of the report that it is counted in.
    let group: String
    /// What it is, by the names of the catalogue and the layouts; the same in every run.
    let name: String
    /// Tries what may tell it from the truth, the likeliest first; what noticed it, nil for a mutant that survives.
    let notice: @Sendable () throws -> String?

    init(_ group: String, _ name: String, notice: @escaping @Sendable () throws -> String?) {
        self.group = group
        self.name = name
        self.notice = notice
    }
}

/// A kind of mutants that would say nothing, and why: they are counted and not tried.
struct Equivalent: Hashable, Sendable {
    let group: String
    let reason: String
}

/// Mutants of one kind: those to be tried, and how many were left out by which rule.
struct MutantSet: Sendable {
    var mutants: [Mutant] = []
    var leftOut: [Equivalent: Int] = [:]

    mutating func leave(out count: Int = 1, of group: String, _ reason: String) {
        leftOut[Equivalent(group: group, reason: reason), default: 0] += count
    }

    mutating func add(_ other: MutantSet) {
        mutants += other.mutants
        leftOut.merge(other.leftOut, uniquingKeysWith: +)
    }
}
