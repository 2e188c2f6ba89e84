import CarePlanStandard
import Testing

/// Pages say what the layout says, in either language.
@Suite struct LayoutPageTests {
    private let ja = LayoutPage(.current, language: \.ja)
    private let en = LayoutPage(.current, language: \.en)

    private func kind(_ id: String) throws -> FileKind { try #require(Standard.current.kind(id)) }

    @Test func editionsSideBySide() throws {
        let page = ja.text(of: try kind("UPSIKYU"))
        #expect(page.hasPrefix("UPSIKYU  第7表(サービス利用票別表)\n"))
        #expect(page.contains("UPSIKYU_YYYYMM_送信元_種類_送信先_種類_YYYYMMDDHHMMSS.CSV"))
        let rows = page.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(rows.contains("*13 16 回数／日数 2/3 ○ int count"))
        #expect(rows.contains("- 10 TAISコード 12 tais taisCode"))
        #expect(page.contains("UPSIKYU:30  読み方が2つある"))
    }

    @Test func oneEdition() throws {
        let page = en.text(of: try kind("UPPLAN"), edition: "V3")
        #expect(!page.contains("TAISコード"))
        #expect(page.contains("V3 (22 columns)"))
        #expect(page.contains("UPPLAN_YYYYMM_SENDER_RECEIVER_YYYYMMDDHHMMSS.CSV"))
    }

    @Test func anImageHasNoColumns() throws {
        let page = en.text(of: try kind("UPKIHON_IMAGE"))
        #expect(page.contains("UPKIHON_IMAGE_SENDER_TYPE_RECEIVER_TYPE_YYYYMMDDHHMMSS_NNNN.jpg"))
        #expect(!page.contains("必須"))
    }

    @Test func oneColumn() throws {
        let page = try #require(ja.text(of: kind("UP1KYO"), column: 25))
        #expect(page.contains("一人暮らし"))
        #expect(page.contains("3のとき次の項目も必要"))
        #expect(try en.text(of: kind("UPSIKYU"), column: 13, edition: "V3")?.hasPrefix("回数／日数\n") == true)
        #expect(try en.text(of: kind("UPSIKYU"), column: 35, edition: "V3") == nil)
        #expect(try en.text(of: kind("UPSIKYU"), column: 0) == nil)
    }

    @Test func everyPageInBothLanguages() {
        for kind in Standard.current.kinds {
            for page in [ja.text(of: kind), en.text(of: kind)] {
                #expect(page.hasPrefix(kind.id) && page.hasSuffix("\n"))
                #expect(!page.contains(" \n"))
            }
            for no in kind.columns.indices { #expect(ja.text(of: kind, column: no + 1) != nil) }
        }
    }

    @Test func overview() {
        #expect(ja.overview.contains("送信単位"))
        #expect(en.overview.contains(Standard.currentDigest))
        for kind in Standard.current.kinds { #expect(en.overview.contains("  " + kind.id)) }
    }

    /// Readings belong to the places of the built-in standard; a draft's columns may have moved.
    @Test func aCustomStandardHasNoAmbiguities() throws {
        var custom = Standard.current
        custom.isCustom = true
        let page = LayoutPage(custom, language: \.en).text(of: try kind("UPSIKYU"))
        #expect(!page.contains("two ways"))
    }
}
