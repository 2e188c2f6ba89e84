import BundleChecker
import CarePlanStandard
import MS932

/// Replaces in names of files and folders what may be a person's or an office's.
///
/// Office numbers become what they become in records. What the grammar of file names knows (prefix, month, service
/// types, timestamp, serial number, extension, copy marks) stays; any other text is replaced as a text of a record is.
/// - Standard: 別紙 ファイル名規約
struct NameDisguise: Sendable {
    private let values: ValueDisguise
    private let parser: NameParser
    private let kinds: [String]

    init(_ values: ValueDisguise, standard: Standard) {
        self.values = values
        parser = NameParser(standard)
        kinds = standard.kinds.map(\.id)
    }

    /// The name of a file, as raw bytes.
    func fileName(_ name: [UInt8]) -> [UInt8] {
        let text = CodedName(name)
        let old = parser.parse(NameText.decodeAnyhow(name))
        let isMeant =
            old.kind != nil || old.findings.contains { $0.rule == 101 && $0.variant != "" }
            || Self.beginsAsStandard(text)
        guard isMeant else { return text.bytes(freeName(text.codes)) }
        // Copy marks and the like must go on being told from the rest.
        for candidate in [
            grammarName(text.codes, old.kind, replacingWords: true),
            grammarName(text.codes, old.kind, replacingWords: false),
        ] {
            let bytes = text.bytes(candidate)
            if isAlike(old, parser.parse(NameText.decodeAnyhow(bytes))) { return bytes }
        }
        return text.bytes(grammarName(text.codes, old.kind, replacingWords: false))
    }

    /// The name of a folder, as raw bytes.
    func folderName(_ name: [UInt8]) -> [UInt8] {
        let text = CodedName(name)
        return text.bytes(parts(text.codes))
    }

    /// An image's name in a record, as MS932 codes.
    func imageName(_ codes: [UInt16]) -> [UInt16] {
        let replaced = fileName(Array(MS932.decode(ValueDisguise.bytes(of: codes)).utf8))
        let text = String(decoding: replaced, as: UTF8.self)
        let result = text.unicodeScalars.map { MS932.encode($0)?.code ?? 0 }
        // What does not come back in the same shape is replaced as a text.
        return result.count == codes.count && !result.contains(0) ? result : values.text(codes)
    }

    // MARK: Names that follow the grammar, or nearly

    private func grammarName(_ codes: [UInt16], _ kind: FileKind?, replacingWords: Bool) -> [UInt16] {
        var tokens = Self.parted(codes)
        let carriesMonth = kind?.nameMonth != FileKind.NameMonth.none
        // The prefix stays; between the others stand the separators.
        let last = tokens.count - 1
        for index in tokens.indices where index % 2 == 0 && (index > 0 || last == 0) {
            if index == last {
                tokens[index] = lastPart(tokens[index], replacingWords: replacingWords)
            } else if index != Self.monthPlace || !carriesMonth || !Self.isMonthAndMore(tokens[index]) {
                tokens[index] = middlePart(tokens[index], replacingWords: replacingWords)
            }
        }
        return Array(tokens.joined())
    }

    /// The parts of a name, a separator (_ or ＿) between two of them.
    private static func parted(_ codes: [UInt16]) -> [[UInt16]] {
        var parts: [[UInt16]] = [[]]
        for code in codes {
            if code == 0x5F || code == 0x8151 {
                parts += [[code], []]
            } else {
                parts[parts.count - 1].append(code)
            }
        }
        return parts
    }

    /// A part between two separators.
    private func middlePart(_ codes: [UInt16], replacingWords: Bool) -> [UInt16] {
        let word = Self.folded(codes)
        if word.isEmpty || kinds.contains(where: { $0.uppercased().hasSuffix(word.uppercased()) }) { return codes }
        let digits = word.utf8.count { (0x30...0x39).contains($0) }
        let isPlain = word.utf8.allSatisfy { Self.isAlphanumeric($0) }
        if isPlain, digits >= 7, word.utf8.count <= 11, !Self.isDayAndHour(codes[...]) {
            return values.number(codes, due: 10)
        }
        // Months, service types, timestamps.
        if isPlain, word.utf8.count <= 3 || digits == word.utf8.count { return codes }
        return replacingWords ? values.text(codes) : codes
    }

    /// The part that ends in the extension: runs of letters and digits, the first of them a timestamp or a number.
    private func lastPart(_ codes: [UInt16], replacingWords: Bool) -> [UInt16] {
        let end = codes.lastIndex(of: Self.point) ?? codes.count
        let run = codes[..<end].prefix { Self.foldedByte($0).map(Self.isAlphanumeric) ?? false }
        var result = codes
        let digits = run.count { Self.foldedByte($0).map { (0x30...0x39).contains($0) } ?? false }
        if (9...11).contains(run.count), digits >= run.count - 1, !Self.isDayAndHour(run) {
            result.replaceSubrange(..<run.count, with: values.number(Array(run), due: 10))
        } else if replacingWords, digits < run.count, run.count > 3 {
            result.replaceSubrange(..<run.count, with: values.text(Array(run)))
        }
        if replacingWords, run.count < end {
            result.replaceSubrange(run.count..<end, with: values.text(Array(codes[run.count..<end])))
        }
        return result
    }

    /// YYYYMMDD and some of the hour: a timestamp that was cut.
    private static func isDayAndHour(_ run: ArraySlice<UInt16>) -> Bool {
        let digits = run.compactMap(foldedByte).filter { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
        guard digits.count >= 8 else { return false }
        let day = digits[..<8].reduce(0) { $0 * 10 + $1 }
        return (2015_0101...2060_1231).contains(day) && CalendarMath.isDay(day)
    }

    /// Where the parts of a name have the month, the separators counted: behind the prefix.
    private static let monthPlace = 2

    /// YYYYMM of today's, and no more than two digits or signs too many: a month that was written wrong.
    ///
    /// Two names of one sender and receiver may differ in it alone: their order tells which file goes with which month.
    private static func isMonthAndMore(_ codes: [UInt16]) -> Bool {
        let digits = codes.compactMap(foldedByte).filter { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
        guard (6...8).contains(digits.count), codes.count <= 8 else { return false }
        guard codes.allSatisfy({ foldedByte($0).map { !isAlphanumeric($0) || $0 < 0x3A } ?? monthSigns.contains($0) })
        else { return false }
        let month = digits[..<6].reduce(0) { $0 * 10 + $1 }
        return (2015_01...2060_12).contains(month) && CalendarMath.isDay(month * 100 + 1)
    }

    /// 年, 月, ．, －, ‐ and the wide blank.
    private static let monthSigns: Set<UInt16> = [0x944E, 0x8C8E, 0x8144, 0x817C, 0x815D, 0x8140]

    private static func beginsAsStandard(_ name: CodedName) -> Bool {
        let start = folded(Array(name.codes.prefix(3))).uppercased()
        return start.hasPrefix("UP") || start == "DLT"
    }

    /// Both names are told for the same, their office numbers apart.
    private func isAlike(_ a: ParsedName, _ b: ParsedName) -> Bool {
        func sides(_ name: ParsedName) -> [Edition.NamePart: Bool] { name.parts.mapValues(\.isLegal) }
        func told(_ name: ParsedName) -> [String] { name.findings.map { $0.rule.id + $0.variant } }
        let offices: Set<Edition.NamePart> = [.sender, .receiver]
        let others = Set(a.parts.keys).subtracting(offices)
        return a.kind?.id == b.kind?.id && a.edition == b.edition && a.isAltered == b.isAltered
            && a.isMalformed == b.isMalformed && sides(a) == sides(b) && told(a) == told(b)
            && others.allSatisfy { !(a.parts[$0]?.isLegal ?? false) || a.parts[$0]?.text == b.parts[$0]?.text }
    }

    // MARK: Other names

    /// A name that is nobody's business but the sender's: all of it but the extension.
    private func freeName(_ codes: [UInt16]) -> [UInt16] {
        guard let point = codes.lastIndex(of: Self.point), codes.count - point <= 6,
            codes[(point + 1)...].allSatisfy({ Self.foldedByte($0).map(Self.isAlphanumeric) ?? false })
        else { return parts(codes) }
        return parts(Array(codes[..<point])) + codes[point...]
    }

    /// Parts between underscores, each a value of its own: numbers of ten digits as in records.
    private func parts(_ codes: [UInt16]) -> [UInt16] {
        var parts = Self.parted(codes)
        for index in parts.indices where index % 2 == 0 {
            let word = Self.folded(parts[index])
            let isNumber = word.utf8.count == 10 && word.utf8.allSatisfy { Self.isAlphanumeric($0) }
            parts[index] = isNumber ? values.number(parts[index], due: 10) : values.text(parts[index])
        }
        return Array(parts.joined())
    }

    // MARK: Characters

    private static let point: UInt16 = 0x2E

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    /// A character as half-width ASCII; nil for others.
    private static func foldedByte(_ code: UInt16) -> UInt8? {
        switch code {
        case 0x20...0x7E: UInt8(code)
        case 0x824F...0x8258: UInt8(code - 0x824F + 0x30)
        case 0x8260...0x8279: UInt8(code - 0x8260 + 0x41)
        case 0x8281...0x829A: UInt8(code - 0x8281 + 0x61)
        default: nil
        }
    }

    /// The text in half-width characters without blanks; ? for what has none.
    private static func folded(_ codes: [UInt16]) -> String {
        String(
            decoding: codes.filter { $0 != 0x20 && $0 != 0x8140 }.map { foldedByte($0) ?? UInt8(ascii: "?") },
            as: UTF8.self)
    }
}

/// A name as codes: from UTF-8, else from MS932.
struct CodedName {
    let codes: [UInt16]
    private let coder: TextCoder
    private let characters: [TextCoder.Character]
    private let original: [UInt8]

    init(_ name: [UInt8]) {
        var coder = TextCoder(String(validating: name, as: UTF8.self) == nil ? .ms932 : .utf8)
        characters = coder.characters(of: name)
        codes = characters.map(\.code)
        self.coder = coder
        original = name
    }

    /// The name with other codes, in its own encoding.
    func bytes(_ changed: [UInt16]) -> [UInt8] {
        zip(characters, changed).flatMap { character, code in
            let old = original[character.bytes]
            return code == character.code ? Array(old) : coder.bytes(of: code, inPlaceOf: old) ?? Array(old)
        }
    }
}
