import CarePlanStandard

/// Which kinds can stand in one unit together, worked out from the unit definitions of an edition.
///
/// - Standard: 4.1版 2.4, 3.4
struct UnitFamilies {
    let edition: String
    private let units: [SendUnit]
    /// Family number by kind; a kind whose month may be 000000 has another one for that.
    private var families: [Member: Int] = [:]
    private let kinds: [String: FileKind]

    private struct Member: Hashable {
        var kind: String
        var zeroMonth: Bool
    }

    init(_ standard: Standard, edition: String) {
        self.edition = edition
        units = standard.units.filter { $0.editions.contains(edition) }
        kinds = Dictionary(standard.kinds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var groups: [Set<Member>] = []
        for unit in units {
            var members = Set(
                unit.required(in: edition).map { Member(kind: $0.kind, zeroMonth: $0.zeroMonth) }
                    + unit.optional.map { Member(kind: $0, zeroMonth: false) })
            groups.removeAll { group in
                guard !group.isDisjoint(with: members) else { return false }
                members.formUnion(group)
                return true
            }
            groups.append(members)
        }
        for (number, group) in groups.enumerated() {
            for member in group { families[member] = number }
        }
    }

    /// The family of a file; nil when no unit of the edition holds its kind.
    func family(_ kind: String, month: String?) -> Int? {
        if month == "000000", let family = families[Member(kind: kind, zeroMonth: true)] { return family }
        return families[Member(kind: kind, zeroMonth: false)] ?? families[Member(kind: kind, zeroMonth: true)]
    }

    /// Every family a file may belong to: several where its month is unknown.
    func families(_ kind: String, month: String?) -> Set<Int> {
        if let month { return Set([family(kind, month: month)].compactMap { $0 }) }
        return Set([family(kind, month: "000000"), family(kind, month: "")].compactMap { $0 })
    }

    /// A unit that the kinds form: nothing required missing, nothing strange.
    func complete(_ present: Set<String>) -> SendUnit? {
        units.filter { unit in
            let required = Set(unit.required(in: edition).map(\.kind))
            return required.isSubset(of: present) && present.isSubset(of: required.union(unit.optional))
        }.min { $0.required(in: edition).count < $1.required(in: edition).count }
    }

    /// The unit that the kinds are a part of, with the fewest files missing.
    func nearest(_ present: Set<String>, family: Int) -> (unit: SendUnit, missing: [String])? {
        var best: (unit: SendUnit, missing: [String])?
        for unit in units {
            let required = unit.required(in: edition)
            guard required.contains(where: { self.family($0.kind, month: $0.zeroMonth ? "000000" : nil) == family })
            else { continue }
            guard present.isSubset(of: Set(required.map(\.kind) + unit.optional)) else { continue }
            let missing = required.map(\.kind).filter { !present.contains($0) }
            if best == nil || missing.count < best!.missing.count { best = (unit, missing) }
        }
        return best
    }

    /// The file that a detail file cannot be without: what the smallest unit requires in which it is optional.
    func mainOfDetail(_ kind: String) -> String? {
        let holding = units.filter { $0.optional.contains(kind) }
        let smallest = holding.min { $0.required(in: edition).count < $1.required(in: edition).count }
        guard let smallest, !units.contains(where: { $0.required(in: edition).contains { $0.kind == kind } }) else {
            return nil
        }
        return smallest.required(in: edition).first?.kind
    }

    /// Detail files with records that belong to a main file.
    func details(of main: String) -> [String] {
        var found: [String] = []
        for unit in units {
            for kind in unit.optional
            where mainOfDetail(kind) == main && kinds[kind]?.isImage == false && !found.contains(kind) {
                found.append(kind)
            }
        }
        return found
    }

    /// The kind may carry 000000 as its month, and goes with either of two units.
    func isSupplement(_ kind: String) -> Bool { kinds[kind]?.nameMonth == .monthOrZero }

    /// The unit requires the kind with 000000 in its name.
    func wantsZeroMonth(_ kind: String, in unit: SendUnit) -> Bool {
        unit.required(in: edition).first { $0.kind == kind }?.zeroMonth ?? false
    }
}
