import CarePlanStandard
import MS932

/// A character of a file that MS932 lacks, and where it stands first.
///
/// A single character, never what stands beside it.
struct LackingCharacter: Hashable, Sendable {
    var scalar: Unicode.Scalar
    /// Offset of its first place in the file.
    var byteOffset: UInt64
    var record: Int?
    /// Number of the column, from 1.
    var column: Int?

    /// `𠮷（U+20BB7）→ 吉`; a character that shows only together with another has its name instead.
    var words: BilingualText { words(withPlace: true) }

    /// The same, with or without the place of the first one.
    func words(withPlace: Bool) -> BilingualText {
        let code = Self.code(scalar)
        let record = withPlace ? record : nil
        let place = BilingualText(
            record.map { "、レコード \($0)" + (column.map { " No.\($0)" } ?? "") } ?? "",
            record.map { ", record \($0)" + (column.map { " no. \($0)" } ?? "") } ?? "")
        let shown = Self.name(scalar) ?? BilingualText(String(scalar), String(scalar))
        let mend = mend.map { BilingualText(" → " + $0.ja, " → " + $0.en) } ?? BilingualText("", "")
        return BilingualText("\(shown.ja)（\(code)\(place.ja)）\(mend.ja)", "\(shown.en) (\(code)\(place.en))\(mend.en)")
    }

    /// What to write instead; nil where nothing is customary.
    private var mend: BilingualText? {
        switch scalar.value {
        case 0x3099, 0x309A: return BilingualText("前の文字と合わせた1字（が、ぱなど）", "one character with the one before it")
        case 0xFFFD: return nil
        default: break
        }
        if Self.showsNothingAlone(scalar) { return BilingualText("取り除く", "leave it out") }
        guard let known = MS932.substitute(for: scalar) else { return nil }
        return known == " " ? BilingualText("空白", "a blank") : BilingualText(known, known)
    }

    /// Marks and blanks of no width: they change the character before them, or nothing.
    static func showsNothingAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// `U+20BB7`
    static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// What a character is called that has no shape of its own.
    private static func name(_ scalar: Unicode.Scalar) -> BilingualText? {
        switch scalar.value {
        case 0x3099: return BilingualText("濁点だけの文字", "combining voiced sound mark")
        case 0x309A: return BilingualText("半濁点だけの文字", "combining semi-voiced sound mark")
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return BilingualText("異体字セレクタ", "variation selector")
        case 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: return BilingualText("見えない文字", "invisible character")
        case 0xFFFD: return BilingualText("失われた文字", "lost character")
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark:
            return BilingualText("前の文字に重なる記号", "combining mark")
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
            return BilingualText("見えない文字", "invisible character")
        case .spaceSeparator: return BilingualText("特別な空白", "special blank")
        default: return nil
        }
    }
}
