import CarePlanStandard

/// The record that is being looked at: its values as offsets, and what the field checks said of them.
///
/// What changes from record to record stands in memory of its own, so that reading it costs no more than a load.
final class Row {
    enum State: UInt8 {
        case empty, legal, faulty
    }

    private struct Record {
        var bytes: UnsafePointer<UInt8>
        var spans: UnsafePointer<FieldSpan>
        var number = 0
        var line = 1
        var offset: UInt64 = 0
        var head = 0
        var tail = 0
        var keyEntry = -1
        var isClean = false
        var monthDiffers = false
        var isMisplacedSupplement = false
    }

    let layout: Layout
    private let scanner: RecordScanner
    private let states: UnsafeMutablePointer<State>
    private let record: UnsafeMutablePointer<Record>

    init(layout: Layout, scanner: RecordScanner) {
        self.layout = layout
        self.scanner = scanner
        states = .allocate(capacity: layout.columns.count + 1)
        states.initialize(repeating: .empty, count: layout.columns.count + 1)
        record = .allocate(capacity: 1)
        record.initialize(to: Record(bytes: UnsafePointer(scanner.window.bytes), spans: UnsafePointer(scanner.spans)))
    }

    deinit {
        states.deallocate()
        record.deallocate()
    }

    /// Goes over to the scanner's record.
    func begin(_ number: Int) {
        record.pointee = Record(
            bytes: UnsafePointer(scanner.window.bytes + scanner.start), spans: UnsafePointer(scanner.spans),
            number: number,
            line: scanner.line, offset: scanner.window.offset(of: scanner.start), head: scanner.repeatedHead,
            tail: scanner.repeatedTail)
    }

    /// The columns from `head` up to `tail` differ from those of the row visited before; what was said of the others
    /// stands.
    @inline(__always)
    var head: Int {
        get { record.pointee.head }
        set { record.pointee.head = newValue }
    }

    @inline(__always)
    var tail: Int {
        get { record.pointee.tail }
        set { record.pointee.tail = newValue }
    }

    /// Number of the record, from 1.
    var number: Int { record.pointee.number }
    /// Offset in the file of the record's first byte, and its physical line.
    var offset: UInt64 { record.pointee.offset }
    var line: Int { record.pointee.line }

    /// No field is faulty, and none is empty that must not be.
    @inline(__always)
    var isClean: Bool {
        get { record.pointee.isClean }
        set { record.pointee.isClean = newValue }
    }

    /// The target month differs from the name's (CP502).
    @inline(__always)
    var monthDiffers: Bool {
        get { record.pointee.monthDiffers }
        set { record.pointee.monthDiffers = newValue }
    }

    /// Entry of the record in the unit's key table; -1 when its key could not be read.
    @inline(__always)
    var keyEntry: Int {
        get { record.pointee.keyEntry }
        set { record.pointee.keyEntry = newValue }
    }

    /// CP605 or CP606 spoke of the record.
    @inline(__always)
    var isMisplacedSupplement: Bool {
        get { record.pointee.isMisplacedSupplement }
        set { record.pointee.isMisplacedSupplement = newValue }
    }

    @inline(__always)
    func set(_ column: Int, _ state: State) { states[column] = state }

    /// The content of a field, its quotes taken off.
    @inline(__always)
    func value(_ column: Int) -> Bytes {
        let span = record.pointee.spans[column]
        return Bytes(record.pointee.bytes + Int(span.start), Int(span.end &- span.start))
    }

    @inline(__always)
    func marks(_ column: Int) -> FieldSpan.Marks { record.pointee.spans[column].marks }

    @inline(__always)
    func isEmpty(_ column: Int) -> Bool { states[column] == .empty }

    @inline(__always)
    func isFilled(_ column: Int) -> Bool { states[column] != .empty }

    /// Filled with more than blanks. Nothing but blanks is no value, and not empty either: CP411 alone speaks of it.
    func holdsValue(_ column: Int) -> Bool { isLegal(column) || isFaulty(column) && !Blanks.only(value(column)) }

    /// Filled, and nothing was found.
    @inline(__always)
    func isLegal(_ column: Int) -> Bool { states[column] == .legal }

    /// Filled with something that was found faulty.
    @inline(__always)
    func isFaulty(_ column: Int) -> Bool { states[column] == .faulty }

    /// The number of a legal column of digits, or nil.
    @inline(__always)
    func integer(_ column: Int) -> Int? { isLegal(column) ? value(column).signedNumber : nil }

    /// Place of a field.
    func place(_ column: Int) -> Finding.Place {
        let start = scanner.fieldStart(column)
        return Finding.Place(
            record: number, line: scanner.line(at: start), byteOffset: scanner.window.offset(of: start))
    }

    /// Place of the record.
    var place: Finding.Place { Finding.Place(record: number, line: line, byteOffset: offset) }
}
