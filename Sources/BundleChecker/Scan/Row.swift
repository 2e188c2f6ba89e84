import CarePlanStandard

/// The record that is being looked at: its values as offsets, and what the field checks said of them.
final class Row {
    enum State: UInt8 {
        case empty, legal, faulty
    }

    let layout: Layout
    private let scanner: RecordScanner
    private let states: UnsafeMutablePointer<State>
    /// Number of the record, from 1.
    var number = 0
    /// The target month differs from the name's (CP502).
    var monthDiffers = false
    /// Entry of the record in the unit's key table; -1 when its key could not be read.
    var keyEntry = -1
    /// CP605 or CP606 spoke of the record.
    var isMisplacedSupplement = false

    init(layout: Layout, scanner: RecordScanner) {
        self.layout = layout
        self.scanner = scanner
        states = .allocate(capacity: layout.columns.count)
        states.initialize(repeating: .empty, count: layout.columns.count)
    }

    deinit { states.deallocate() }

    func begin(_ number: Int) {
        self.number = number
        monthDiffers = false
        keyEntry = -1
        isMisplacedSupplement = false
    }

    @inline(__always)
    func set(_ column: Int, _ state: State) { states[column] = state }

    /// The content of a field, its quotes taken off.
    @inline(__always)
    func value(_ column: Int) -> Bytes {
        let span = scanner.spans[column]
        return Bytes(scanner.window.bytes + Int(span.start), Int(span.end - span.start))
    }

    @inline(__always)
    func isEmpty(_ column: Int) -> Bool { states[column] == .empty }

    @inline(__always)
    func isFilled(_ column: Int) -> Bool { states[column] != .empty }

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
    var place: Finding.Place {
        Finding.Place(record: number, line: scanner.line, byteOffset: scanner.window.offset(of: scanner.start))
    }
}
