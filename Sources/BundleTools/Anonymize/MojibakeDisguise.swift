import MS932

/// Replaces characters of UTF-8 text that was saved as if it were MS932 (縺ゅ＞…), so that it stays what it is.
///
/// Such text can be turned back into what was written, so it is as personal as any other. A byte of a character is
/// exchanged for another that keeps the bytes UTF-8 of Japanese and leaves every character of MS932 around it what it
/// was: assigned or not, and of the same length in other encodings.
/// - Standard: 別紙 文字コード; CP804
struct MojibakeDisguise {
    private let key: SecretKey
    /// Bytes around an exchanged one in which characters are told apart anew.
    private static let reach = 8
    /// Shortest run beside other text.
    private static let shortest = 9

    init(_ key: SecretKey) { self.key = key.part(804) }

    /// The runs of UTF-8 in a text of MS932: the whole text, or nine bytes and more, with two Japanese characters.
    static func runs(in bytes: [UInt8]) -> [Range<Int>] {
        guard bytes.contains(where: { (0xE3...0xE9).contains($0) }) else { return [] }
        var runs: [Range<Int>] = []
        var at = 0
        while at < bytes.count {
            let start = at
            var japanese = 0
            while at < bytes.count, let length = length(bytes, at) {
                if isJapanese(bytes, at) { japanese += 1 }
                at += length
            }
            let isWhole = start == 0 && at == bytes.count
            if japanese >= 2, isWhole || at - start >= shortest { runs.append(start..<at) }
            at += 1
        }
        return runs
    }

    /// The text with its runs replaced.
    func replace(_ runs: [Range<Int>], in bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        // Where a character of MS932 begins, not far before the place that is looked at.
        var anchor = 0
        for run in runs {
            var at = run.lowerBound
            while at < run.upperBound {
                while anchor + 2 < at { anchor += MS932.character(in: bytes, at: anchor).length }
                if Self.isJapanese(bytes, at) {
                    // Of kana (E3) the last byte alone moves: the others say that it is kana.
                    if bytes[at] != 0xE3 {
                        exchange(at, among: 0xE4...0xE9, in: &bytes, character: at, anchor)
                        exchange(at + 1, among: 0x80...0xBF, in: &bytes, character: at, anchor)
                    }
                    exchange(at + 2, among: 0x80...0xBF, in: &bytes, character: at, anchor)
                }
                at += Self.length(bytes, at) ?? 1
            }
        }
        return bytes
    }

    /// Moves one byte along those that change nothing but itself. The choice hangs on all the bytes around it.
    private func exchange(
        _ place: Int, among range: ClosedRange<UInt8>, in bytes: inout [UInt8], character: Int, _ anchor: Int
    ) {
        let own = bytes[place]
        let before = shape(bytes, from: anchor, around: place)
        let fitting = range.filter { candidate in
            bytes[place] = candidate
            defer { bytes[place] = own }
            return Self.isJapanese(bytes, character) && shape(bytes, from: anchor, around: place) == before
        }
        guard fitting.count > 1, let index = fitting.firstIndex(of: own) else { return }
        var hash = KeyedHash(key)
        hash.take(bytes[max(0, place - Self.reach)..<place])
        hash.take(bytes[(place + 1)..<min(bytes.count, place + Self.reach)])
        hash.take(UInt64(place))
        let step = 1 + Int(hash.finish() % UInt64(fitting.count - 1))
        bytes[place] = fitting[(index + step) % fitting.count]
    }

    /// The classes of the characters around a place, and how long they are in UTF-8.
    private func shape(_ bytes: [UInt8], from anchor: Int, around place: Int) -> [UInt8] {
        var shape: [UInt8] = []
        var at = anchor
        let end = min(bytes.count, place + Self.reach)
        while at < end {
            let character = MS932.character(in: bytes, at: at)
            shape.append(character.characterClass.rawValue << 4 | UInt8(character.length))
            shape.append(character.scalar.map { UInt8(UTF8.width($0)) } ?? 0)
            at += character.length
        }
        return shape
    }

    private static func length(_ bytes: [UInt8], _ at: Int) -> Int? {
        let first = bytes[at]
        let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, at + length <= bytes.count else { return nil }
        guard bytes[(at + 1)..<(at + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else { return nil }
        return String(validating: bytes[at..<(at + length)], as: UTF8.self) == nil ? nil : length
    }

    /// A character of U+3000-9FFF stands there.
    private static func isJapanese(_ bytes: [UInt8], _ at: Int) -> Bool {
        guard at + 2 < bytes.count, (0xE3...0xE9).contains(bytes[at]) else { return false }
        return bytes[at + 1] & 0xC0 == 0x80 && bytes[at + 2] & 0xC0 == 0x80
    }
}
