/// Widths made alike, so that texts can be compared whatever the width they were typed in. Nothing here judges.
package enum WidthFolding {
    /// Full-width ASCII (U+FF01-FF5E) as half-width, the ideographic space (U+3000) as a blank, all else as it is.
    package static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
        case 0x3000: " "
        default: scalar
        }
    }

    package static func halfWidth(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { folded.append(halfWidth(scalar)) }
        return String(folded)
    }

    /// Half-width katakana and Japanese signs (U+FF61-FF9F) as full-width ones, a sound mark joined to the kana before it
    /// where code page 932 has the joined kana (ｶﾞ to ガ); elsewhere it stands alone as ゛ or ゜.
    package static func fullWidthKatakana(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        var before: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let base = before, let joined = joined(base, mark: scalar) {
                folded.removeLast()
                folded.append(joined)
                before = nil
            } else {
                let full = fullWidthKatakana(scalar)
                folded.append(full)
                before = full == scalar ? nil : full
            }
        }
        return String(folded)
    }

    /// Both: ASCII and blanks half-width, katakana full-width.
    package static func folded(_ text: String) -> String {
        fullWidthKatakana(halfWidth(text))
    }

    /// One half-width katakana or sign as full-width, all else as it is.
    package static func fullWidthKatakana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF61...0xFF9F).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(fullWidthForms[Int(scalar.value - 0xFF61)]) ?? scalar
    }

    /// A full-width kana with the half-width sound mark behind it: ﾞ goes with the rows カ サ タ ハ and with ウ, ﾟ with the row ハ.
    private static func joined(_ base: Unicode.Scalar, mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch (mark.value, base.value) {
        case (0xFF9E, 0x30A6): return "ヴ"
        case (0xFF9E, 0x30AB...0x30C1) where base.value % 2 == 1: return Unicode.Scalar(base.value + 1)
        case (0xFF9E, 0x30C4), (0xFF9E, 0x30C6), (0xFF9E, 0x30C8): return Unicode.Scalar(base.value + 1)
        case (0xFF9E, 0x30CF...0x30DB) where base.value % 3 == 0: return Unicode.Scalar(base.value + 1)
        case (0xFF9F, 0x30CF...0x30DB) where base.value % 3 == 0: return Unicode.Scalar(base.value + 2)
        default: return nil
        }
    }

    /// The full-width forms of U+FF61-FF9F in their order.
    private static let fullWidthForms: [63 of UInt16] = [
        0x3002, 0x300C, 0x300D, 0x3001, 0x30FB, 0x30F2, 0x30A1, 0x30A3,  // 。「」、・ヲァィ
        0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5, 0x30E7, 0x30C3, 0x30FC,  // ゥェォャュョッー
        0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF,  // アイウエオカキク
        0x30B1, 0x30B3, 0x30B5, 0x30B7, 0x30B9, 0x30BB, 0x30BD, 0x30BF,  // ケコサシスセソタ
        0x30C1, 0x30C4, 0x30C6, 0x30C8, 0x30CA, 0x30CB, 0x30CC, 0x30CD,  // チツテトナニヌネ
        0x30CE, 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB, 0x30DE, 0x30DF,  // ノハヒフヘホマミ
        0x30E0, 0x30E1, 0x30E2, 0x30E4, 0x30E6, 0x30E8, 0x30E9, 0x30EA,  // ムメモヤユヨラリ
        0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3, 0x309B, 0x309C,  // ルレロワン゛゜
    ]
}
