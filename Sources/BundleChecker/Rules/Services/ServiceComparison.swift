/// Walks over the services of 第6表 and 第7表 side by side: person by person, office by office, code by code.
///
/// It finds what is wrong; which of it is reported, and where, is the caller's matter.
/// - Standard: links, '第6表 and 第7表'
struct ServiceComparison {
    /// A service or a piece of equipment that something was found of.
    struct Hit {
        let part: ServicePart
        let mark: RowMark
        /// The other table's row, where there is one.
        var other: RowMark?
    }

    private let planned: ServiceTable<PlannedService>
    private let listed: ServiceTable<ListedService>
    private let types: ServiceTypeTable
    /// The keys of 第7表 in the numbers of 第6表.
    private let listedKeys: [ServiceKey]
    /// Places in the tables, by key; people who stand in one table only are left out (CP601, CP602).
    private let plannedOrder: [Int]
    private let listedOrder: [Int]

    /// CP607 at warning level: office and type, or a piece of equipment, in one table only.
    private(set) var services: [Hit] = []
    /// CP607 at info level: service codes.
    private(set) var codes: [Hit] = []
    /// CP608
    private(set) var counts: [Hit] = []
    /// CP609
    private(set) var units: [Hit] = []
    /// By place in 第7表: rows of the key in 第6表 carry 日割対象日.
    private(set) var isProRata: [Bool]

    /// - Parameters:
    ///   - people: the keys of 第6表's file.
    ///   - listedPeople: the keys of 第7表's file.
    init(
        _ planned: ServiceTable<PlannedService>, of people: KeyTable, _ listed: ServiceTable<ListedService>,
        of listedPeople: KeyTable, types: ServiceTypeTable
    ) {
        self.planned = planned
        self.listed = listed
        self.types = types
        let offices = listed.offices.map(planned.number(of:))
        let equipment = listed.equipment.map(planned.number(of:))
        let entries = listedPeople.entries.map { people.find($0.key) }
        var isKnown = [Bool](repeating: false, count: people.entries.count)
        for case let entry? in entries { isKnown[entry] = true }
        var order: [Int] = []
        listedKeys = listed.keys.enumerated().map { place, key in
            var key = key
            key.office = offices[Int(key.office)]
            if key.equipment >= Equipment.first {
                key.equipment = equipment[Int(key.equipment - Equipment.first)]
            }
            if let person = entries[Int(key.person)] {
                key.person = UInt32(truncatingIfNeeded: person)
                order.append(place)
            }
            return key
        }
        let keys = listedKeys
        listedOrder = order.sorted { keys[$0] < keys[$1] }
        plannedOrder = planned.keys.indices.filter { isKnown[Int(planned.keys[$0].person)] }
            .sorted { planned.keys[$0] < planned.keys[$1] }
        isProRata = Array(repeating: false, count: listed.keys.count)
        compare()
    }

    // MARK: Walking

    private mutating func compare() {
        forPairs(plannedOrder[...], listedOrder[...], by: { $0.isSameType(as: $1) }) { this, planned, listed in
            this.compareType(planned, listed)
        }
    }

    /// Cuts both sides into runs of keys that are the same, and gives them pairwise.
    private mutating func forPairs(
        _ planned: ArraySlice<Int>, _ listed: ArraySlice<Int>, by isSame: (ServiceKey, ServiceKey) -> Bool,
        _ body: (inout Self, ArraySlice<Int>, ArraySlice<Int>) -> Void
    ) {
        var planned = planned
        var listed = listed
        while let head = [planned.first.map(plannedKey), listed.first.map(listedKey)].compactMap({ $0 }).min() {
            let plannedRun = planned.prefix { isSame(plannedKey($0), head) }
            let listedRun = listed.prefix { isSame(listedKey($0), head) }
            body(&self, plannedRun, listedRun)
            planned = planned[plannedRun.endIndex...]
            listed = listed[listedRun.endIndex...]
        }
    }

    private func plannedKey(_ place: Int) -> ServiceKey { planned.keys[place] }
    private func listedKey(_ place: Int) -> ServiceKey { listedKeys[place] }

    // MARK: One office and type

    private mutating func compareType(_ plannedRun: ArraySlice<Int>, _ listedRun: ArraySlice<Int>) {
        if plannedRun.isEmpty || listedRun.isEmpty {
            if let hit = firstPlanned(plannedRun) ?? firstListed(listedRun) { services.append(hit) }
            return
        }
        let missing = compareEquipment(plannedRun, listedRun)
        forPairs(plannedRun, listedRun, by: { $0.isSameCode(as: $1) }) { this, planned, listed in
            this.compareCode(planned, listed, missing)
        }
    }

    /// The first row of a run, rows of another month apart: those are CP502's.
    private func firstPlanned(_ run: ArraySlice<Int>) -> Hit? {
        run.filter { !planned.facts[$0].flags.contains(.isOfOtherMonth) }.map { planned.facts[$0].first }
            .min { $0.offset < $1.offset }.map { Hit(part: .planned, mark: $0) }
    }

    private func firstListed(_ run: ArraySlice<Int>) -> Hit? {
        run.filter { !listed.facts[$0].isOfOtherMonth }.map { listed.facts[$0].first }
            .min { $0.offset < $1.offset }.map { Hit(part: .listed, mark: $0) }
    }

    // MARK: Equipment

    /// Pieces of equipment that stand in one table only.
    private struct MissingEquipment {
        /// Numbers of pairs of codes.
        var planned: Set<UInt32> = []
        var listed: Set<UInt32> = []
    }

    private mutating func compareEquipment(
        _ plannedRun: ArraySlice<Int>, _ listedRun: ArraySlice<Int>
    ) -> MissingEquipment {
        guard types[plannedKey(plannedRun[plannedRun.startIndex]).type]?.isRental == true else {
            return MissingEquipment()
        }
        let plannedItems = EquipmentOfTable(plannedRun.map(plannedKey), planned.equipment)
        let listedItems = EquipmentOfTable(listedRun.map(listedKey), planned.equipment)
        guard plannedItems.hasCodes, listedItems.hasCodes else { return MissingEquipment() }
        let missing = MissingEquipment(
            planned: plannedItems.missing(in: listedItems), listed: listedItems.missing(in: plannedItems))
        for item in missing.planned {
            if let hit = firstPlanned(plannedRun.filter { plannedKey($0).isItem(item) }[...]) { services.append(hit) }
        }
        for item in missing.listed {
            if let hit = firstListed(listedRun.filter { listedKey($0).isItem(item) }[...]) { services.append(hit) }
        }
        return missing
    }

    // MARK: One code

    private mutating func compareCode(
        _ plannedRun: ArraySlice<Int>, _ listedRun: ArraySlice<Int>, _ missing: MissingEquipment
    ) {
        if listedRun.isEmpty {
            if plannedRun.contains(where: { missing.planned.contains(plannedKey($0).equipment) }) { return }
            if let hit = firstPlanned(plannedRun) { codes.append(hit) }
            return
        }
        if plannedRun.isEmpty {
            if listedRun.contains(where: { missing.listed.contains(listedKey($0).equipment) }) { return }
            // Surcharges and what is paid by the month need no day in 第6表.
            if listedRun.contains(where: { listed.facts[$0].hasCountOfOne || listed.facts[$0].countIsUnknown }) {
                return
            }
            if let hit = firstListed(listedRun) { codes.append(hit) }
            return
        }
        let keys = plannedRun.map(plannedKey) + listedRun.map(listedKey)
        // A row without its equipment's code may be any of those with one.
        let isUnsure =
            keys.contains { $0.equipment == Equipment.unreadable }
            || keys.contains { $0.equipment == Equipment.none } && keys.contains { $0.equipment >= Equipment.first }
        let isSomeProRata = plannedRun.contains { planned.facts[$0].flags.contains(.isProRata) }
        for place in listedRun {
            guard let match = plannedRun.first(where: { plannedKey($0) == listedKey(place) }) else {
                isProRata[place] = isSomeProRata
                continue
            }
            isProRata[place] = isUnsure ? isSomeProRata : planned.facts[match].flags.contains(.isProRata)
            if !isUnsure { compareFacts(match, place) }
        }
    }

    private mutating func compareFacts(_ plannedPlace: Int, _ listedPlace: Int) {
        let plan = planned.facts[plannedPlace]
        let list = listed.facts[listedPlace]
        if plan.flags.contains(.isOfOtherMonth) || list.isOfOtherMonth { return }
        if types[plannedKey(plannedPlace).type]?.isBundled != true, !list.countComes(from: plan) {
            counts.append(Hit(part: .listed, mark: list.countMark, other: plan.first))
        }
        if let here = plan.units.common, let there = list.units.common, here != 0, there != 0, here != there {
            units.append(Hit(part: .planned, mark: plan.unitsMark, other: list.first))
        }
    }
}

extension ListedService {
    /// 回数／日数 is the sum of サービス回数, the number of days, the number of 1s of 日割対象日, or 1: of all the key's
    /// rows together, or of each. True where it cannot be told.
    func countComes(from plan: PlannedService) -> Bool {
        countIsUnknown || plan.explains(count) || plan.explains(least) && plan.explains(most)
    }
}

extension PlannedService {
    fileprivate func explains(_ number: Int64) -> Bool {
        if number == 1 || !flags.isDisjoint(with: [.countIsUnknown, .daysAreUnknown, .proRataIsUnknown]) {
            return true
        }
        return number == count || number == days.nonzeroBitCount
            || flags.contains(.isProRata) && (number == proRataDays.nonzeroBitCount || number == ones)
    }
}

extension ServiceKey {
    fileprivate func isItem(_ equipment: UInt32) -> Bool { isItemCode && self.equipment == equipment }
}
