/// All rows of both sides of a comparison, added up.
///
/// People, offices and codes are interned to small numbers; rows that differ in nothing but their day share one line.
/// Memory is that of the lines, about 200 bytes each, whatever the number of rows.
struct ServiceLedger {
    enum Side: UInt8, Hashable, Sendable {
        case left, right
    }

    /// A file's part of the ledger.
    struct Source {
        var side: Side
        /// The rows are results (UPJSK), not plans.
        var isResult: Bool
        /// From the name; nil where it does not tell.
        var sender, senderType, receiver, receiverType: String?
        var timestamp: String?
        /// Number of the file in its side's list.
        var file: Int
    }

    struct Person: Hashable {
        var insurer: ShortText
        var insured: ShortText
    }

    /// What tells one line from another.
    struct LineKey: Hashable {
        var person, source, month, office, code, equipment: UInt32
        var times: TimeRange
        var satellite: UInt16
        var over30, isProRata: Bool
    }

    struct Line {
        var key: LineKey
        var counts = DayCounts()
        /// サービス回数, summed; and 単位数 times 回数.
        var total = 0
        var units = 0
        var rows = 0
        /// Number of the first record.
        var record: Int
    }

    var sources: [Source] = []
    private(set) var people = Interner<Person>()
    private(set) var offices = Interner<ShortText>()
    private(set) var codes = Interner<ShortText>()
    private(set) var equipment = Interner<ShortText>()
    private(set) var satellites = Interner<ShortText>()
    private(set) var types = Interner<String>()
    /// By number of the code.
    private var typeOfCode: [UInt32] = []
    private(set) var lines: [Line] = []
    private var index: [LineKey: Int32] = [:]

    init() {
        // Number 0 stands for none.
        _ = equipment.intern(.empty)
        _ = satellites.intern(.empty)
    }

    /// Adds a row of the source that was begun last.
    mutating func add(_ row: ServiceRow, record: Int) {
        let code = codes.intern(row.code)
        // サービス種類 is the first two characters.
        if code == typeOfCode.count { typeOfCode.append(types.intern(String(row.code.text.prefix(2)))) }
        let key = LineKey(
            person: people.intern(Person(insurer: row.insurer, insured: row.insured)),
            source: UInt32(sources.count - 1), month: row.month, office: offices.intern(row.office),
            code: code, equipment: equipment.intern(row.equipment), times: row.times,
            satellite: UInt16(truncatingIfNeeded: satellites.intern(row.satellite)), over30: row.over30,
            isProRata: row.proRataDays != nil)
        let line: Int
        if let known = lines.indices.last, lines[known].key == key {
            line = known
        } else if let known = index[key] {
            line = Int(known)
        } else {
            line = lines.count
            index[key] = Int32(line)
            lines.append(Line(key: key, record: record))
        }
        if let days = row.proRataDays {
            for day in days.days { lines[line].counts[day] = 1 }
        } else {
            lines[line].counts[row.day] += row.count
        }
        lines[line].total += row.count
        lines[line].units += row.units
        lines[line].rows += 1
    }

    func source(of line: Line) -> Source { sources[Int(line.key.source)] }

    func typeNumber(of line: Line) -> UInt32 { typeOfCode[Int(line.key.code)] }
    func serviceType(of line: Line) -> String { types[typeNumber(of: line)] }
}

/// Values and the small numbers that stand for them.
struct Interner<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: UInt32] = [:]

    mutating func intern(_ value: Value) -> UInt32 {
        if let known = numbers[value] { return known }
        let number = UInt32(values.count)
        values.append(value)
        numbers[value] = number
        return number
    }

    subscript(_ number: UInt32) -> Value { values[Int(number)] }
}
