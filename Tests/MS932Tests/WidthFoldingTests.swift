import MS932
import Testing

@Suite("Width folding")
struct WidthFoldingTests {
    @Test(
        "full-width ASCII and blanks become half-width",
        arguments: [
            ("ＡＢｚ０９！～", "ABz09!~"), ("要介護　３", "要介護 3"), ("", ""), ("ｱア", "ｱア"), ("￥｡", "￥｡"),
        ])
    func halfWidth(text: String, folded: String) {
        #expect(WidthFolding.halfWidth(text) == folded)
    }

    @Test(
        "half-width katakana become full-width, sound marks joined",
        arguments: [
            ("ｶﾞｷﾞｸﾞｹﾞｺﾞ", "ガギグゲゴ"), ("ｻﾞｼﾞｽﾞｾﾞｿﾞ", "ザジズゼゾ"), ("ﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞ", "ダヂヅデド"), ("ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ", "バビブベボ"),
            ("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ", "パピプペポ"), ("ｳﾞ", "ヴ"), ("ｻｰﾋﾞｽ｡｢｣､･", "サービス。「」、・"), ("ｦｧｨｩｪｫｬｭｮｯ", "ヲァィゥェォャュョッ"),
            ("ﾗﾘﾙﾚﾛﾜﾝ", "ラリルレロワン"), ("ｱﾞ", "ア゛"), ("ｶﾟ", "カ゜"), ("ﾞﾟ", "゛゜"), ("ﾅﾞﾜﾞ", "ナ゛ワ゛"), ("カﾞ", "カ゛"),
            ("ｶﾞﾞ", "ガ゛"), ("ﾂﾞｯﾞ", "ヅッ゛"), ("漢字A", "漢字A"), ("", ""),
        ])
    func fullWidthKatakana(text: String, folded: String) {
        #expect(Array(WidthFolding.fullWidthKatakana(text).unicodeScalars) == Array(folded.unicodeScalars))
    }

    @Test("both at once")
    func both() {
        #expect(WidthFolding.folded("ＡＤＬ　ｹｱﾏﾈｼﾞｬｰ") == "ADL ケアマネジャー")
    }

    @Test("every half-width katakana has a full-width form that code page 932 holds")
    func everyKatakana() throws {
        for value in UInt32(0xFF61)...0xFF9F {
            let full = WidthFolding.fullWidthKatakana(try #require(Unicode.Scalar(value)))
            #expect(MS932.encode(full)?.characterClass == .doubleByte)
        }
    }
}
