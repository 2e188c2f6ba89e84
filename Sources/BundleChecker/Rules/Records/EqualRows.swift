import ByteSources

/// Confirms which rows of equal hashes are equal, byte for byte, by reading the file again.
///
/// Memory is bounded: as many hashes are looked into at a time as their rows have room for, the others in a pass of their
/// own.
struct EqualRows {
    let text: FileText
    let limits: CheckOptions.Limits
    /// The columns that must be equal, and how many a row has.
    let columns: [Int]
    let columnCount: Int
    /// Bytes that the values of the rows looked into may take; nil for as many as suit the number of rows.
    var room: Int?

    /// What a row costs beside the bytes of its values.
    private static let costOfRow = 96
    private static let leastRoom = 32 << 20
    private static let roomOfRow = 8

    /// The first repeating row of each group of equal ones, in the order of the file.
    ///
    /// - Parameter hashes: those that come up more than once among the rows of `traces`.
    func find(among hashes: Set<UInt64>, of traces: TraceList) throws(SourceFailure) -> [TraceList.Place] {
        let room = room ?? max(Self.leastRoom, traces.count * Self.roomOfRow)
        var left = hashes
        var found: [TraceList.Place] = []
        while !left.isEmpty { found += try pass(over: traces, &left, room) }
        return found.sorted { $0.record < $1.record }
    }

    /// Takes away the hashes that it looked into.
    private func pass(
        over traces: TraceList, _ left: inout Set<UInt64>, _ room: Int
    ) throws(SourceFailure) -> [TraceList.Place] {
        var found: [TraceList.Place] = []
        var room = room
        var taken: Set<UInt64> = []
        // By the values of a row: its repetition was told.
        var rows: [[UInt8]: Bool] = [:]
        var cursor = Cursor(scanner: try text.scanner(limits))
        for (hash, place) in traces where left.contains(hash) {
            if !taken.contains(hash) {
                guard room > 0 else { continue }
                taken.insert(hash)
            }
            guard try cursor.go(to: place.record), let values = values(cursor.scanner) else { continue }
            switch rows[values] {
            case nil:
                rows[values] = false
                room -= values.count + Self.costOfRow
            case false:
                rows[values] = true
                found.append(place)
            case true: break
            }
        }
        left.subtract(taken)
        return found
    }

    /// The values with their lengths; nil for a row of another shape, as in a file that was changed meanwhile.
    private func values(_ scanner: RecordScanner) -> [UInt8]? {
        guard scanner.fieldCount == columnCount else { return nil }
        var values: [UInt8] = []
        for column in columns {
            let value = scanner.content(column)
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: value.count)) { values += $0 }
            values += value.buffer
        }
        return values
    }

    /// Goes from record to record as the first pass did.
    private struct Cursor {
        let scanner: RecordScanner
        private var record: UInt32 = 0

        init(scanner: RecordScanner) { self.scanner = scanner }

        /// False where the file has no such record any more.
        mutating func go(to number: UInt32) throws(SourceFailure) -> Bool {
            while record < number {
                switch try scanner.advance() {
                case .end, .cut: return false
                case .tooLong:
                    record += 1
                    _ = try scanner.passOver()
                case .record: if !scanner.isBlankLine { record += 1 }
                }
            }
            return record == number
        }
    }
}
