/// What tables 6 and 7 are compared by: person, office, service code, ３０日超区分 and equipment code.
///
/// Person, office and equipment are numbers of a file's own; they mean something only beside its tables.
/// - Standard: links, '第6表 and 第7表'
struct ServiceKey: Hashable, Comparable {
    /// Entry in the file's keys.
    var person: UInt32
    /// Number of the office.
    var office: UInt32
    /// The six characters of the code, then the flag.
    var service: UInt64
    /// Number of the pair of codes; `Equipment.none`, `Equipment.unreadable`.
    var equipment: UInt32

    /// The six characters of the code.
    var code: UInt64 { service >> 8 }
    /// The first two.
    var type: UInt16 { UInt16(truncatingIfNeeded: service >> 40) }
    /// 171xxx, 671xxx: a piece of equipment itself, not a surcharge.
    var isItemCode: Bool { code >> 24 & 0xFF == 0x31 }

    static func < (a: ServiceKey, b: ServiceKey) -> Bool {
        if a.person != b.person { return a.person < b.person }
        if a.office != b.office { return a.office < b.office }
        if a.service != b.service { return a.service < b.service }
        return a.equipment < b.equipment
    }

    func isSameOffice(as other: ServiceKey) -> Bool { person == other.person && office == other.office }
    func isSameType(as other: ServiceKey) -> Bool { isSameOffice(as: other) && type == other.type }
    func isSameCode(as other: ServiceKey) -> Bool { isSameOffice(as: other) && code == other.code }
}

/// TAISコード and 福祉用具届出コード of a row.
struct Equipment: Hashable {
    /// Numbers of rows without either code, and of rows with one that cannot be read.
    static let none: UInt32 = 0
    static let unreadable: UInt32 = 1
    /// The number of the first pair.
    static let first: UInt32 = 2

    var tais: PackedValue?
    var notice: PackedValue?
}
