import CarePlanStandard
import MS932

/// Says what a value looks like without showing it: `半角数字9桁`, `全角数字1文字＋半角数字3桁`.
enum CharacterShape {
    private enum Kind: Equatable {
        case digit, capital, small, hyphen, slash, colon, point, quote, blank, sign
        case wideDigit, wideLetter, wideBlank, wideHyphen, wide, katakana, control, lineBreak, broken, userDefined

        var words: BilingualText {
            switch self {
            case .digit: BilingualText("半角数字", "digit")
            case .capital: BilingualText("半角英大文字", "capital letter")
            case .small: BilingualText("半角英小文字", "small letter")
            case .hyphen: BilingualText("ハイフン", "hyphen")
            case .slash: BilingualText("スラッシュ", "slash")
            case .colon: BilingualText("コロン", "colon")
            case .point: BilingualText("ピリオド", "point")
            case .quote: BilingualText("引用符", "quote")
            case .blank: BilingualText("半角空白", "blank")
            case .sign: BilingualText("半角記号", "sign")
            case .wideDigit: BilingualText("全角数字", "full-width digit")
            case .wideLetter: BilingualText("全角英字", "full-width letter")
            case .wideBlank: BilingualText("全角空白", "full-width blank")
            case .wideHyphen: BilingualText("全角ハイフン", "full-width hyphen")
            case .wide: BilingualText("全角文字", "full-width character")
            case .katakana: BilingualText("半角カナ", "half-width katakana")
            case .control: BilingualText("制御文字", "control character")
            case .lineBreak: BilingualText("改行", "line break")
            case .broken: BilingualText("読めないバイト", "unreadable byte")
            case .userDefined: BilingualText("外字", "user-defined character")
            }
        }
    }

    /// A code of a few letters and digits is open; anything else is told by its shape.
    static func openCode(_ value: Bytes) -> BilingualText {
        if value.count <= 6, let text = value.ascii, value.buffer.allSatisfy({ isDigit($0) || isCapital($0) }) {
            return BilingualText(text, text)
        }
        return describe(value)
    }

    /// Number of MS932 characters.
    static func characters(in value: Bytes) -> Int {
        var at = 0
        var count = 0
        while at < value.count {
            at += length(value, at)
            count += 1
        }
        return count
    }

    /// The runs of the value, at most four of them.
    static func describe(_ value: Bytes) -> BilingualText {
        if value.isEmpty { return BilingualText("空", "empty") }
        var runs: [(Kind, Int)] = []
        var at = 0
        while at < value.count {
            let kind = kind(value, at)
            if runs.last?.0 == kind { runs[runs.count - 1].1 += 1 } else { runs.append((kind, 1)) }
            at += length(value, at)
        }
        let shown = runs.prefix(4)
        let more = runs.count > shown.count
        let ja = shown.map { $0.words.ja + "\($1)" + ($0 == .digit ? "桁" : "文字") }.joined(separator: "＋")
        let en = shown.map { "\($1) \($0.words.en)" + ($1 == 1 ? "" : "s") }.joined(separator: " + ")
        return BilingualText(more ? ja + "＋…" : ja, more ? en + " + …" : en)
    }

    /// The same of a text; its length alone where it has no MS932 form.
    static func describe(_ text: String) -> BilingualText {
        guard let bytes = MS932.encode(text) else {
            return BilingualText("\(text.count)文字", "\(text.count) characters")
        }
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { describe(Bytes($0, bytes.count)) } ?? BilingualText("空", "empty")
        }
    }

    private static func length(_ value: Bytes, _ at: Int) -> Int {
        MS932.classify(value[at], at + 1 < value.count ? value[at + 1] : nil).length
    }

    private static func kind(_ value: Bytes, _ at: Int) -> Kind {
        let character = MS932.classify(value[at], at + 1 < value.count ? value[at + 1] : nil)
        switch character.characterClass {
        case .singleByte: return kind(ofASCII: value[at])
        case .halfWidthKatakana: return .katakana
        case .broken, .unassigned: return .broken
        case .userDefined: return .userDefined
        default:
            switch character.code {
            case 0x8140: return .wideBlank
            case 0x817C, 0x815B, 0x815C, 0x815D: return .wideHyphen
            case 0x824F...0x8258: return .wideDigit
            case 0x8260...0x8279, 0x8281...0x829A: return .wideLetter
            default: return .wide
            }
        }
    }

    private static func kind(ofASCII byte: UInt8) -> Kind {
        switch byte {
        case 0x30...0x39: .digit
        case 0x41...0x5A: .capital
        case 0x61...0x7A: .small
        case 0x2D: .hyphen
        case 0x2F: .slash
        case 0x3A: .colon
        case 0x2E: .point
        case 0x22: .quote
        case 0x20: .blank
        case 0x0A, 0x0D: .lineBreak
        case 0x00...0x1F, 0x7F: .control
        default: .sign
        }
    }
}
