import CarePlanStandard

/// Tells a first record whose fields are parted by something else than commas (CP313).
///
/// - Standard: 別紙 ファイル形式
enum WrongDelimiter {
    /// CP313: no comma, but tabs or semicolons in the number of a layout of the kind.
    static func of(_ scanner: RecordScanner, _ layout: Layout) -> BilingualText? {
        let counts = Set([layout.columns.count] + layout.otherCounts.map(\.count))
        for (byte, words) in [
            (UInt8(0x09), BilingualText("タブ", "a tab")), (0x3B, BilingualText("セミコロン", "a semicolon")),
        ] {
            if let count = bareCount(byte, scanner), count > 0, counts.contains(count + 1) { return words }
        }
        return nil
    }

    /// How often a byte stands outside quotes in the first line; nil when a comma does.
    private static func bareCount(_ byte: UInt8, _ scanner: RecordScanner) -> Int? {
        var count = 0
        var inQuotes = false
        // A quote opens a field at its beginning only; behind a closing one it is a doubled one.
        var mayOpen = true
        for index in scanner.start..<scanner.window.count {
            let next = scanner.window.bytes[index]
            if next == 0x22, inQuotes || mayOpen {
                inQuotes.toggle()
                mayOpen = true
                continue
            }
            if inQuotes { continue }
            if next == 0x2C { return nil }
            if next == 0x0A || next == 0x0D { break }
            mayOpen = next == byte
            if mayOpen { count += 1 }
        }
        return count
    }
}
