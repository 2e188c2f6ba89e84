import BundleTools
import ByteSources
import CarePlanConformance
import Foundation
import TestSupport
import Testing

@testable import BundleChecker
@testable import CheckReports

@Suite("forms as a page for printing")
struct FormsHTMLTests {
    private func page(
        _ input: BundleInput, language: Language = .ja
    ) throws -> (text: String, outcome: FormsHTML.Outcome) {
        let sink = MemorySink()
        let plan = BundlePlan(input, standard: .current, options: CheckOptions())
        let outcome = try FormsHTML(language: language).write(plan, to: sink)
        return (String(decoding: sink.bytes, as: UTF8.self), outcome)
    }

    private func fixture(_ folders: String...) throws -> BundleInput {
        let sources = try folders.flatMap { folder in
            let path = Repository.path("Fixtures/" + folder)
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
                MemorySource(name: name, bytes: Array(try Data(contentsOf: URL(filePath: path + "/" + name))))
            }
        }
        return BundleInput(sources: sources)
    }

    @Test("a care plan and a slip keep their form") func golden() throws {
        let page = try page(fixture("v4/care-plan", "v4/service-slip-rental"))
        try expectGolden(page.text, "forms.html")
        #expect(page.outcome == .init(sheets: page.text.components(separatedBy: "<section").count - 1, isWhole: true))
    }

    @Test("every sheet begins with the mark of personal data", arguments: [Language.ja, .en])
    func marks(language: Language) throws {
        for folder in ["v4/care-plan", "v4/prevention-plan-and-basic-information", "v3/service-slip"] {
            let page = try page(fixture(folder), language: language)
            let sheets = page.text.components(separatedBy: "<section").dropFirst()
            #expect(sheets.count == page.outcome.sheets && !sheets.isEmpty)
            for sheet in sheets {
                let words = language.pick("<b>個人情報</b>", "<b>Personal data</b>")
                #expect(sheet.contains("class=\"mark\"") && sheet.contains(words))
            }
        }
    }

    @Test("names and texts cannot add markup, script or requests") func hostile() throws {
        let evil = "<script>alert(1)</script>\"' onclick=x &amp; \u{202E}\u{1B}[31m https://example.org/"
        let quoted = "\"" + evil.replacing("\"", with: "\"\"") + "\""
        let lines = [
            Made.actuals(day: 1, [7: quoted, 21: quoted]),
            Made.actuals(day: 2, [10: "<b>", 12: "<i>", 14: "<u>", 15: "<s>"]),
        ]
        // In UTF-8, for MS932 lacks some of it.
        let bytes = Array(lines.map { $0 + "\r\n" }.joined().utf8)
        let text = try page(BundleInput(sources: [MemorySource(name: Made.actualsName, bytes: bytes)])).text
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!text.contains("\u{202E}") && !text.contains("\u{1B}"))
        let tags = Set(text.matches(of: /<([A-Za-z!][A-Za-z0-9-]*)/).map { String($0.1) })
        #expect(
            tags.isSubset(of: [
                "!DOCTYPE", "!--", "html", "head", "meta", "title", "style", "body", "header", "h1", "p", "main",
                "section", "div", "b", "span", "h2", "h3", "table", "colgroup", "col", "thead", "tbody", "tr", "th",
                "td",
                "br", "ul", "li",
            ]), "\(tags.sorted())")
        #expect(text.contains("default-src &#39;none&#39;"))
        #expect(!text.contains("script-src") && !text.contains(" style=") && !text.contains(" href="))
    }

    @Test("the family's picture is in the page; what is no JPEG is named instead") func pictures() throws {
        var input = try fixture("v4/basic-information")
        #expect(try page(input).text.contains("src=\"data:image/jpeg;base64,/9j/"))
        input.sources = input.sources.map { source in
            String(decoding: source.path.name, as: UTF8.self).hasSuffix(".jpg")
                ? MemorySource(path: source.path, bytes: Array("<svg onload=x>".utf8)) : source
        }
        let text = try page(input).text
        #expect(!text.contains("data:image/jpeg;base64") && !text.contains("<svg"))
        #expect(text.contains("JPEG として読めません: UPKIHON_IMAGE_1309900015_46"))
    }

    @Test("what is on no sheet is said, and makes the page incomplete where it could not be read") func leftOver()
        throws
    {
        let deletion = Made.deletionFile([Made.deletion(1)])
        let actuals = Made.actualsFile([Made.actuals(), "1,2,3"])
        let page = try page(BundleInput(sources: [deletion, actuals]))
        #expect(page.text.contains("削除のファイルは帳票になりません") && page.text.contains("レイアウトに合わない行 1"))
        #expect(page.outcome == .init(sheets: 1, isWhole: true))
        let failing = FailingSource(
            name: Made.actualsName, bytes: Made.file([Made.actuals()]), failure: .permissionDenied)
        let cut = try self.page(BundleInput(sources: [failing]))
        #expect(cut.outcome == .init(sheets: 0, isWhole: false))
        #expect(cut.text.contains("終わりまで載せていません"))
        let gone = BundleInput(
            sources: [], problems: [.init(path: SourcePath(name: "gone"), kind: .missingPath)])
        #expect(try self.page(gone).outcome == .init(sheets: 0, isWhole: false))
    }

    @Test("records that belong to no sheet are counted") func unused() throws {
        var input = try fixture("v4/care-plan")
        input.sources.removeAll { String(decoding: $0.path.name, as: UTF8.self).hasPrefix("UP2KYO") }
        #expect(try !page(input).text.contains("帳票のない利用者"))
        input.sources.removeAll { !String(decoding: $0.path.name, as: UTF8.self).hasPrefix("UPHOSOKU") }
        let page = try page(input)
        #expect(page.outcome.sheets == 0)
        #expect(page.text.contains("帳票のない利用者の記録 3"))
    }

    @Test("a person whose supplement is missing has a sheet without a name") func noSupplement() throws {
        var input = try fixture("v4/care-plan")
        let whole = try page(input).outcome.sheets
        input.sources.removeAll { String(decoding: $0.path.name, as: UTF8.self).hasPrefix("UPHOSOKU") }
        let page = try page(input)
        #expect(page.outcome.sheets == whole)
        #expect(!page.text.contains("髙﨑　ソノ"))
    }

    @Test("in a browser: calm, printed with the mark on every page, services at their hours") func browser() throws {
        guard ["chromium", "chromium-browser", "google-chrome"].contains(where: Programs.has), Programs.has("pdftotext")
        else {
            if Tools.areRequired {
                Issue.record("chromium and pdftotext are needed (CPCHECK_REQUIRE_TOOLS=1)")
            } else {
                print("skipped: chromium or pdftotext is not there")
            }
            return
        }
        let folder = try TemporaryFolder()
        let paths = try ["v4/care-plan", "v4/basic-information", "v4/service-slip", "v3/service-slip"].map { name in
            let file = URL(filePath: folder.path).appending(path: name.replacing("/", with: "-") + ".html")
            try Data(try page(fixture(name)).text.utf8).write(to: file)
            return file.path
        }
        let result = try Programs.run("python3", ["Scripts/look-at-forms.py", "--check"] + paths)
        #expect(result.status == 0, "\(result.output.prefix(3000)) \(result.errors.suffix(1000))")
    }
}
