/// Tells where a record ends by the line before: one that has all the fields of a record is one.
///
/// A guess like that of `QuoteParity`, from a few lines instead of all bytes. Where records have texts of several lines
/// there may be no such line.
enum EvidentEnd {
    /// How far back a line is looked for.
    private static let patience = 1 << 16

    /// Behind the last line of so many commas outside quotes; nil where there is none near.
    static func last(_ bytes: UnsafeBufferPointer<UInt8>, commas: Int) -> Int? {
        let least = max(0, bytes.count - patience)
        var end: Int?
        var at = bytes.count
        while at > least {
            at -= 1
            guard bytes[at] == 0x0A else { continue }
            if let end, isRecord(bytes, at + 1..<end, commas) { return end }
            end = at + 1
        }
        return nil
    }

    private static func isRecord(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ commas: Int) -> Bool {
        var found = 0
        var isInQuotes = false
        for at in line {
            switch bytes[at] {
            case 0x22: isInQuotes.toggle()
            case 0x2C where !isInQuotes: found += 1
            default: break
            }
        }
        return found == commas && !isInQuotes
    }
}
