import CarePlanStandard

/// Which kinds can stand in one unit together, worked out from the unit definitions of an edition.
///
/// What is asked of every unit of an input is worked out once.
/// - Standard: 4.1版 2.4, 3.4
final class UnitFamilies: Sendable {
    let edition: String
    private let units: [Rules]
    /// Family number by kind; a kind whose month may be 000000 has another one for that.
    private let families: [String: Int]
    private let mains: [String: String]
    private let detailsOfMain: [String: [String]]
    private let supplements: Set<String>

    /// A unit with what it asks of the kinds in this edition.
    private struct Rules {
        let unit: SendUnit
        let required: [SendUnit.RequiredFile]
        /// Their kinds.
        let least: Set<String>
        /// The kinds that may be there.
        let most: Set<String>
    }

    /// How a kind is called in `families`.
    private static func member(_ kind: String, zeroMonth: Bool) -> String { zeroMonth ? kind + " 000000" : kind }

    init(_ standard: Standard, edition: String) {
        self.edition = edition
        units = standard.units.filter { $0.editions.contains(edition) }.map { unit in
            let required = unit.required(in: edition)
            let least = Set(required.map(\.kind))
            return Rules(unit: unit, required: required, least: least, most: least.union(unit.optional))
        }
        families = Self.families(units)
        mains = Self.mains(units)
        var supplements: Set<String> = []
        var records: Set<String> = []
        // By their places: a kind itself is much to copy.
        for place in standard.kinds.indices {
            if standard.kinds[place].nameMonth == .monthOrZero { supplements.insert(standard.kinds[place].id) }
            if !standard.kinds[place].isImage { records.insert(standard.kinds[place].id) }
        }
        self.supplements = supplements
        var details: [String: [String]] = [:]
        for kind in units.flatMap(\.unit.optional) where records.contains(kind) {
            guard let main = mains[kind], details[main]?.contains(kind) != true else { continue }
            details[main, default: []].append(kind)
        }
        detailsOfMain = details
    }

    private static func families(_ units: [Rules]) -> [String: Int] {
        var groups: [Set<String>] = []
        for unit in units {
            var members = Set(
                unit.required.map { member($0.kind, zeroMonth: $0.zeroMonth) }
                    + unit.unit.optional.map { member($0, zeroMonth: false) })
            groups.removeAll { group in
                guard !group.isDisjoint(with: members) else { return false }
                members.formUnion(group)
                return true
            }
            groups.append(members)
        }
        var families: [String: Int] = [:]
        for (number, group) in groups.enumerated() {
            for member in group { families[member] = number }
        }
        return families
    }

    private static func mains(_ units: [Rules]) -> [String: String] {
        var mains: [String: String] = [:]
        for kind in Set(units.flatMap(\.unit.optional)) where !units.contains(where: { $0.least.contains(kind) }) {
            let holding = units.filter { $0.unit.optional.contains(kind) }
            mains[kind] = holding.min { $0.required.count < $1.required.count }?.required.first?.kind
        }
        return mains
    }

    /// The family of a file; nil when no unit of the edition holds its kind.
    func family(_ kind: String, month: String?) -> Int? {
        if month == "000000", let family = families[Self.member(kind, zeroMonth: true)] { return family }
        return families[Self.member(kind, zeroMonth: false)] ?? families[Self.member(kind, zeroMonth: true)]
    }

    /// Every family a file may belong to: several where its month is unknown.
    func families(_ kind: String, month: String?) -> Set<Int> {
        if let month { return Set([family(kind, month: month)].compactMap { $0 }) }
        return Set([family(kind, month: "000000"), family(kind, month: "")].compactMap { $0 })
    }

    /// A unit that the kinds form: nothing required missing, nothing strange.
    func complete(_ present: Set<String>) -> SendUnit? {
        var best: Int?
        for (number, rules) in units.enumerated() {
            guard rules.least.count <= present.count, present.count <= rules.most.count,
                best.map({ rules.required.count < units[$0].required.count }) ?? true,
                rules.least.isSubset(of: present), present.isSubset(of: rules.most)
            else { continue }
            best = number
        }
        return best.map { units[$0].unit }
    }

    /// The unit that the kinds are a part of, with the fewest files missing.
    func nearest(_ present: Set<String>, family: Int) -> (unit: SendUnit, missing: [String])? {
        var best: (unit: SendUnit, missing: [String])?
        for rules in units {
            guard
                rules.required.contains(where: { self.family($0.kind, month: $0.zeroMonth ? "000000" : nil) == family }
                ),
                present.isSubset(of: rules.most)
            else { continue }
            let missing = rules.required.map(\.kind).filter { !present.contains($0) }
            if best == nil || missing.count < best!.missing.count { best = (rules.unit, missing) }
        }
        return best
    }

    /// The file that a detail file cannot be without: what the smallest unit requires in which it is optional.
    func mainOfDetail(_ kind: String) -> String? { mains[kind] }

    /// Detail files with records that belong to a main file.
    func details(of main: String) -> [String] { detailsOfMain[main] ?? [] }

    /// The kind may carry 000000 as its month, and goes with either of two units.
    func isSupplement(_ kind: String) -> Bool { supplements.contains(kind) }

    /// The unit requires the kind with 000000 in its name.
    func wantsZeroMonth(_ kind: String, in unit: SendUnit) -> Bool {
        unit.required(in: edition).first { $0.kind == kind }?.zeroMonth ?? false
    }
}
