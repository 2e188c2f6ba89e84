import CarePlanStandard
import CheckPolicy
import CheckReports

/// The argument of an option as typed.
struct OptionValue {
    var option: String
    var bytes: [UInt8]

    /// As text, for words and numbers; never for paths.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// One of a closed set of words.
    func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type = Word.self) throws(UsageError) -> Word
    where Word.RawValue == String {
        if let word = Word(rawValue: text) { return word }
        throw unknown(among: Word.allCases.map(\.rawValue))
    }

    func unknown(among words: [String]) -> UsageError {
        let near = Nearest.word(to: text, in: words)
        return UsageError(
            "\(option) に \(text) は使えません。使えるもの: \(words.joined(separator: "、"))"
                + (near.map { "（\($0) のことですか）" } ?? ""),
            "\(option) does not take \(text); it takes \(words.joined(separator: ", "))"
                + (near.map { " (did you mean \($0)?)" } ?? ""))
    }

    /// A number not below a minimum.
    func number(from minimum: Int) throws(UsageError) -> Int {
        guard let number = digits(bytes[...]), number >= minimum else {
            throw UsageError(
                "\(option) には \(minimum) 以上の整数を指定します: \(text)", "\(option) takes a number from \(minimum) up: \(text)")
        }
        return number
    }

    /// A size in bytes, with K, M or G as powers of 1024.
    func size() throws(UsageError) -> Int {
        guard let size = ByteSize.bytes(of: bytes) else {
            throw UsageError(
                "\(option) には大きさを指定します（例 500K、4M、8G）: \(text)", "\(option) takes a size such as 500K, 4M or 8G: \(text)"
            )
        }
        return size
    }

    /// As `size`, or 0 for nothing at all.
    func sizeOrNone() throws(UsageError) -> Int { text == "0" ? 0 : try size() }

    /// A month, YYYYMM.
    func month() throws(UsageError) -> String {
        guard bytes.count == 6, let number = digits(bytes[...]), (1...12).contains(number % 100), number >= 100
        else {
            throw UsageError(
                "\(option) には年月を YYYYMM で指定します（例 202701）: \(text)",
                "\(option) takes a month as YYYYMM, such as 202701: \(text)")
        }
        return text
    }

    /// A path as typed.
    func path() throws(UsageError) -> [UInt8] {
        guard !bytes.isEmpty else {
            throw UsageError("\(option) のファイル名が空です", "\(option): the file name is empty")
        }
        return bytes
    }

    /// A file that is written to: a path as typed; nil for -, which is standard output (a file of that name is ./-).
    func output() throws(UsageError) -> [UInt8]? {
        let path = try path()
        return path == Array("-".utf8) ? nil : path
    }

    private func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(String(decoding: bytes, as: UTF8.self))
    }
}
