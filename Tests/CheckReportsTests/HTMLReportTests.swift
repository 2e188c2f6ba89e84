import CarePlanConformance
import Foundation
import Testing

@testable import CheckReports

@Suite("HTML report")
struct HTMLReportTests {
    static let spreadsheet = Diagnosis(
        id: "spreadsheet-saved", who: .office, files: [1],
        message: BilingualText("表計算ソフトで保存されました。", "It was saved by a spreadsheet."),
        advice: BilingualText("もう一度出力してください。", "Export it again."))

    /// What stands between `start` and `end`.
    private func part(_ page: String, _ start: String, _ end: String) throws -> String {
        let from = try #require(page.range(of: start)).upperBound
        let to = try #require(page[from...].range(of: end)).lowerBound
        return String(page[from..<to])
    }

    /// The markup of a page without its text.
    private func skeleton(_ page: String) -> [String] {
        var tags: [String] = []
        for piece in page.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
            let tag = piece.prefix { $0 != UInt8(ascii: ">") }
            tags.append(String(decoding: tag, as: UTF8.self))
        }
        return tags.filter { !$0.hasPrefix("title") }
    }

    @Test("no name adds markup, whatever it is", arguments: HostileReports.names)
    func hostile(name: String) throws {
        let page = try HostileReports.text(name, HTMLReport())
        #expect(skeleton(page) == skeleton(try HostileReports.text("plain", HTMLReport())))
        let shown = page.replacing("<bdi><small class=\"dir\">", with: "<bdi>").replacing("</small>", with: "")
        #expect(shown.contains("<bdi>\(name.xmlText)</bdi>"))
    }

    @Test("a diagnosis cannot add markup either") func hostileDiagnosis() throws {
        func page(_ text: String) throws -> String {
            var report = SampleReports.everything
            let both = BilingualText(text, text + " en")
            report.diagnoses = [Diagnosis(id: "x", who: .both, files: [], message: both, advice: both)]
            return try HTMLReport().text(report)
        }
        let hostile = "</h3><script>alert('\u{202E}')</script>&lt;\""
        #expect(skeleton(try page(hostile)) == skeleton(try page("plain")))
        #expect(try page(hostile).contains(hostile.xmlText))
    }

    @Test("the page allows its own style and script, nothing else") func policy() throws {
        let page = try HTMLReport().text(SampleReports.everything)
        let policy = try part(page, "Content-Security-Policy\" content=\"", "\"")
        let style = ContentSecurityPolicy.source(HTMLStyle.text)
        let script = ContentSecurityPolicy.source(HTMLScript.text)
        #expect(
            policy
                == "default-src &#39;none&#39;; style-src &#39;\(style)&#39;; script-src &#39;\(script)&#39;; "
                + "base-uri &#39;none&#39;; form-action &#39;none&#39;")
        #expect(page.contains("<style>\(HTMLStyle.text.text)</style>"))
        #expect(page.contains("<script>\(HTMLScript.text.text)</script>"))
        #expect(!HTMLStyle.text.text.contains("url(") && !HTMLStyle.text.text.contains("@import"))
    }

    @Test(
        "base 64 is that of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64(text: String, encoded: String) {
        #expect(ContentSecurityPolicy.base64(Array(text.utf8)) == encoded)
    }

    @Test("the source of the empty text is the published digest") func digest() {
        #expect(ContentSecurityPolicy.source("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    }

    @Test("both languages are in every page; the page opens in one") func languages() throws {
        let pages = try Language.allCases.map { try HTMLReport(language: $0).text(SampleReports.everything) }
        for (page, language) in zip(pages, Language.allCases) {
            #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
            #expect(page.contains("id=\"to-\(language.rawValue)\" checked>"))
            #expect(page.utf8.count { $0 == UInt8(ascii: "<") } == pages[0].utf8.count { $0 == UInt8(ascii: "<") })
            #expect(page.contains("<span lang=\"ja\">送信: できない</span><span lang=\"en\">Send: no</span>"))
        }
        let lines = zip(pages[0].split(separator: "\n"), pages[1].split(separator: "\n")).filter { $0 != $1 }
        #expect(lines.count == 5)  // html, title, the two choices, the name of the contents
    }

    @Test("what happened comes first, with what to tell the caller") func diagnoses() throws {
        var report = SampleReports.everything
        report.diagnoses = [Self.spreadsheet]
        let page = try HTMLReport().text(report)
        let part = try part(page, "id=\"happened\"", "</section>")
        for text in ["表計算ソフトで保存されました。", "It was saved", "もう一度出力してください。", "事業所", SampleReports.plan] {
            #expect(part.contains(text), "\(text)")
        }
        #expect(!part.contains(SampleReports.results) && !part.contains("href=\"#cause-1\""))
        let without = try self.part(try HTMLReport().text(SampleReports.everything), "id=\"happened\"", "</section>")
        #expect(without.contains("href=\"#cause-1\"") && without.contains("形跡は見つかりませんでした"))
    }

    @Test("findings of changed files say that they are to be exported again first") func changed() throws {
        let note = "出力した後に変わったファイルだけの指摘です"
        var report = SampleReports.everything
        #expect(try !HTMLReport().text(report).contains(note))
        report.diagnoses = [Self.spreadsheet]
        let page = try HTMLReport().text(report)
        #expect(page.components(separatedBy: note).count == 3)  // CP312 and CP402, not CP201, CP901 and CP113
        report.diagnoses[0].id = "copy-marks"
        #expect(try !HTMLReport().text(report).contains(note))
    }

    @Test("a clean report says that the files can be sent as they are") func clean() throws {
        let page = try HTMLReport().text(SampleReports.clean())
        #expect(page.contains("妨げになるものは、見つかりませんでした"))
        #expect(page.contains("<title>送信: できる、取込: される見込み、内容: 確認 0 件 – cpcheck</title>"))
        #expect(!page.contains("id=\"search\"") && !page.contains("<table"))
    }

    @Test("10,000 findings make a page that a mail can carry, and it says what it left out") func size() throws {
        var report = SampleReports.everything
        report.findings = (0..<10_000).map { number in
            var finding = report.findings[1]
            finding.rule = RuleCatalogue.current.rules[number % 40].id
            finding.file = number % 4
            return finding
        }
        let bytes = try HTMLReport().bytes(Gate().judge(report))
        #expect(bytes.count < 3_000_000)
        let page = String(decoding: bytes, as: UTF8.self)
        // 40 causes of 250 findings share 3,000 rows.
        #expect(page.components(separatedBy: "ほか 175 件は、長くなるためここに並べていません").count == 41)
        report.units = (0..<500).map { SampleReports.actuals($0 + 1, files: [3]) }
        #expect(try HTMLReport().text(report).contains("400 more units are not shown here for length"))
    }

    @Test("many places of a cause open on demand") func details() throws {
        var report = SampleReports.everything
        report.findings = (0..<31).map { _ in report.findings[1] }
        #expect(try HTMLReport().text(report).contains("<summary><span lang=\"ja\">ほか 11 件の場所</span>"))
        report.findings.removeLast()
        #expect(try !HTMLReport().text(report).contains("件の場所"))
    }
}
