/// Recognises text in UTF-8 that was taken for MS932 (CP804).
///
/// Nothing is decoded: both tests look at bytes. Asked only for texts with a character that could begin one of UTF-8.
/// - Standard: no clause; a plausibility check
enum Mojibake {
    /// Two-byte characters that hiragana, katakana and common kanji begin with when their UTF-8 is read as MS932:
    /// 縺 繧 譁 蜷 莨 繝.
    private static func isTelling(_ lead: UInt8, _ trail: UInt8) -> Bool {
        switch (lead, trail) {
        case (0xE3, 0x81), (0xE3, 0x82), (0xE6, 0x96), (0xE5, 0x90), (0xE4, 0xBC), (0xE3, 0x83): true
        default: false
        }
    }

    /// The least bytes of a run of UTF-8 inside other text.
    private static let leastRun = 9

    static func isIn(_ value: Bytes) -> Bool { hasTellingPairs(value) || hasUTF8(value) }

    /// Two or more of the telling pairs, where characters of MS932 begin.
    private static func hasTellingPairs(_ value: Bytes) -> Bool {
        var at = 0
        var found = 0
        while at + 1 < value.count {
            let byte = value[at]
            let isLead = (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
            if isLead, isTelling(byte, value[at + 1]) {
                found += 1
                if found == 2 { return true }
            }
            at += isLead ? 2 : 1
        }
        return false
    }

    /// The whole value, or a run of nine bytes or more in it, is UTF-8 with two or more characters of U+3000-9FFF.
    ///
    /// ASCII may stand inside a run; it neither begins nor ends one, for it is the same in both encodings.
    static func hasUTF8(_ value: Bytes) -> Bool {
        var at = 0
        while at < value.count {
            guard value[at] >= 0xC2 else {
                at += 1
                continue
            }
            let run = run(value, from: at)
            let isWhole = run.end == value.count && isASCII(value.prefix(at))
            if run.characters >= 2, run.last - at >= leastRun || isWhole { return true }
            at = max(run.end, at + 1)
        }
        return false
    }

    private struct Run {
        /// Behind the last byte that is UTF-8, ASCII included
        var end: Int
        /// Behind the last character that is not ASCII
        var last: Int
        /// How many of U+3000-9FFF
        var characters = 0
    }

    private static func run(_ value: Bytes, from start: Int) -> Run {
        var run = Run(end: start, last: start)
        while run.end < value.count {
            if value[run.end] < 0x80 {
                run.end += 1
                continue
            }
            let length = length(value, run.end)
            guard length > 0 else { break }
            if length == 3, (0xE3...0xE9).contains(value[run.end]) { run.characters += 1 }
            run.end += length
            run.last = run.end
        }
        return run
    }

    /// Bytes of the well-formed UTF-8 character at a place; 0 where there is none.
    private static func length(_ value: Bytes, _ at: Int) -> Int {
        let first = value[at]
        let length = first >= 0xF5 || first < 0xC2 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard length > 0, at + length <= value.count else { return 0 }
        for offset in 1..<length where value[at + offset] & 0xC0 != 0x80 { return 0 }
        let second = value[at + 1]
        switch first {
        case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
            return 0
        default: return length
        }
    }

    private static func isASCII(_ value: Bytes) -> Bool { value.buffer.allSatisfy { $0 < 0x80 } }
}
