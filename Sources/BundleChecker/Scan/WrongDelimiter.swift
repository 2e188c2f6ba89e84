import ByteSources
import CarePlanStandard

/// What parts the fields of a file instead of commas (CP313), told by its first record.
///
/// - Standard: 別紙 ファイル形式
struct WrongDelimiter {
    let words: BilingualText
    private var quotes: LooseQuotes

    private static let known: [(byte: UInt8, words: BilingualText)] = [
        (0x09, BilingualText("タブ", "a tab")), (0x3B, BilingualText("セミコロン", "a semicolon")),
    ]

    /// - Parameter scanner: stands on the first record.
    /// - Returns: nil unless there is no comma, but tabs or semicolons in the number of a layout of the kind.
    init?(_ scanner: RecordScanner, _ layout: Layout) {
        let counts = Set([layout.columns.count] + layout.otherCounts.map(\.count))
        for (byte, words) in Self.known {
            guard let count = Self.bareCount(byte, scanner), count > 0, counts.contains(count + 1) else { continue }
            self.words = words
            quotes = LooseQuotes(delimiter: byte)
            return
        }
        return nil
    }

    /// The scanner's record ends inside a text: its line end is none of a record, for a text may hold some.
    var isInsideText: Bool { quotes.areOpen }

    /// Goes through the scanner's record.
    mutating func pass(_ scanner: RecordScanner) {
        quotes.beginLine()
        for index in scanner.start..<scanner.next { quotes.take(scanner.window.bytes[index]) }
    }

    /// Has the window hold the first line to its end: quotes open elsewhere beside another delimiter, so that the line may
    /// go on behind the scanner's record.
    static func holdLine(_ scanner: RecordScanner) throws(SourceFailure) {
        for (byte, _) in known {
            while look(byte, scanner) == .unended, try scanner.readOn() {}
        }
    }

    /// How often a byte stands outside quotes in the first line; nil when a comma does.
    private static func bareCount(_ byte: UInt8, _ scanner: RecordScanner) -> Int? {
        if case .bare(let count) = look(byte, scanner) { return count }
        return nil
    }

    private enum Look: Equatable {
        case comma
        case bare(Int)
        /// The line goes on behind the window.
        case unended
    }

    private static func look(_ byte: UInt8, _ scanner: RecordScanner) -> Look {
        var count = 0
        var quotes = LooseQuotes(delimiter: byte)
        for index in scanner.reach {
            let next = scanner.window.bytes[index]
            quotes.take(next)
            if quotes.areOpen || next == 0x22 { continue }
            if next == 0x2C { return .comma }
            if next == 0x0A || next == 0x0D { return .bare(count) }
            if next == byte { count += 1 }
        }
        return scanner.canReadOn ? .unended : .bare(count)
    }
}

/// Follows quotes in a text whose fields are parted by any byte.
private struct LooseQuotes {
    let delimiter: UInt8
    private(set) var areOpen = false
    /// A quote opens a field at its beginning only; behind a closing one it is a doubled one.
    private var mayOpen = true

    init(delimiter: UInt8) { self.delimiter = delimiter }

    mutating func beginLine() { mayOpen = true }

    mutating func take(_ byte: UInt8) {
        if byte == 0x22, areOpen || mayOpen {
            areOpen.toggle()
            mayOpen = true
        } else if !areOpen {
            mayOpen = byte == delimiter
        }
    }
}
