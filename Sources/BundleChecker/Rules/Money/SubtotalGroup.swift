/// The rows of one person, office and service type in 第7表 (satellites together), by what a subtotal may cover.
///
/// - Standard: links, 'Which detail rows a subtotal covers'
struct SubtotalGroup {
    /// Rows that share a place in the group. Details without the flag are parted by what they fill, for only the whole
    /// group tells what that means.
    enum Part: Int, CaseIterable {
        /// 給付管理単位数 filled
        case managed
        /// Neither 給付管理単位数 nor 費用総額 filled
        case bare
        /// 費用総額 filled, 給付管理単位数 not
        case ownCost
        /// ３０日超区分 1
        case over30
        /// ??AAAA, ??EEEE, ??ZZZZ
        case subtotalInside, subtotalOutside, subtotalOver30

        static let details: [Part] = [.managed, .bare, .ownCost, .over30]
    }

    /// What subtotals cover in the group.
    enum Coverage {
        /// Nothing tells rows inside the limit from those outside.
        case unknown
        case known(inside: [Part], outside: [Part])
    }

    /// Whether one or several different codes were seen.
    struct Codes {
        private var first: UInt64 = 0
        private(set) var areSeveral = false

        mutating func add(_ code: UInt64) {
            if first == 0 { first = code } else if first != code { areSeveral = true }
        }

        mutating func add(_ later: Codes) {
            if later.first != 0 { add(later.first) }
            areSeveral = areSeveral || later.areSeveral
        }
    }

    /// The person's entry in the unit's keys.
    private(set) var person: Int32
    /// The two characters of the service type.
    let type: UInt16
    let isAlwaysOutside: Bool
    private(set) var first: RowMark
    /// What would tell the part of a row cannot be read.
    var isDoubtful = false
    var managedCodes = Codes()
    var bareCodes = Codes()
    /// By part: index of its sums in the ledger, -1 for none.
    private var places = SIMD8<Int32>(repeating: -1)

    init(person: Int32, type: UInt16, isAlwaysOutside: Bool, first: RowMark) {
        self.person = person
        self.type = type
        self.isAlwaysOutside = isAlwaysOutside
        self.first = first
    }

    subscript(_ part: Part) -> Int? {
        get {
            let place = places[part.rawValue]
            return place < 0 ? nil : Int(place)
        }
        set { places[part.rawValue] = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
    }

    /// A group of a part of a file as it stands in the file, its sums apart.
    func moved(to person: Int32, _ shift: PlaceShift) -> SubtotalGroup {
        var group = self
        group.person = person
        group.first = shift(first)
        group.places = SIMD8(repeating: -1)
        return group
    }

    /// Adds what later rows of the group say, their sums apart.
    mutating func add(_ later: SubtotalGroup) {
        isDoubtful = isDoubtful || later.isDoubtful
        managedCodes.add(later.managedCodes)
        bareCodes.add(later.bareCodes)
    }

    /// The service type as text.
    var typeText: String { String(decoding: [UInt8(type >> 8), UInt8(type & 0xFF)], as: UTF8.self) }

    func has(_ part: Part) -> Bool { places[part.rawValue] >= 0 }

    var hasDetails: Bool { Part.details.contains(where: has) }
    var hasSubtotal: Bool { has(.subtotalInside) || has(.subtotalOutside) || has(.subtotalOver30) }

    /// - Parameter rows: number of rows of a part.
    func coverage(_ rows: (Part) -> Int) -> Coverage {
        if isAlwaysOutside {
            return has(.subtotalInside) ? .unknown : .known(inside: [], outside: [.managed, .bare, .ownCost])
        }
        if has(.managed) { return .known(inside: [.managed], outside: [.bare, .ownCost]) }
        if !has(.bare), rows(.ownCost) > 1 { return .unknown }
        // A subtotal that would cover nothing shows that the rows are told apart in some other way.
        if has(.subtotalInside) && !has(.bare) && has(.ownCost) { return .unknown }
        if has(.subtotalOutside) && !has(.ownCost) && has(.bare) { return .unknown }
        return .known(inside: [.bare], outside: [.ownCost])
    }
}
