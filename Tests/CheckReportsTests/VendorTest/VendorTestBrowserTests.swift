import CarePlanConformance
import Foundation
import TestSupport
import Testing
import VendorTest

@testable import CheckReports

/// Result sheets as headless Chromium shows and prints them: `Scripts/look-at-paper.py --check` says what it looks at.
@Suite("result sheet in a browser", .serialized)
struct VendorTestBrowserTests {
    /// False, with a message, where a program is absent; a failure where tools are required.
    private var isThere: Bool {
        let hasBrowser = ["chromium", "chromium-browser", "google-chrome"].contains(where: Programs.has)
        if Tools.hasPython, hasBrowser, Programs.has("pdftotext") { return true }
        if Tools.areRequired {
            Issue.record("python3, chromium and pdftotext are needed (CPCHECK_REQUIRE_TOOLS=1)")
        } else {
            print("skipped: python3, chromium or pdftotext is not there")
        }
        return false
    }

    private func look(at pages: [(String, String)]) throws -> Programs.Result {
        let folder = try TemporaryFolder()
        let paths = try pages.map { name, text in
            let file = URL(filePath: folder.path).appending(path: name + ".html")
            try Data(text.utf8).write(to: file)
            return file.path
        }
        return try Programs.run("python3", ["Scripts/look-at-paper.py", "--check"] + paths)
    }

    /// Many pages of print.
    private static var long: TestResult {
        var result = SampleResults.everything
        let tasks = result.patterns[1].tasks
        result.patterns[1].tasks = (0..<12).flatMap { _ in tasks }
        result.kit.product = String(repeating: "とても長い名前の製品", count: 12)
        return result
    }

    @Test("calm, readable, on a desk, a phone and paper, with 模擬, tool and page number on every sheet")
    func pages() throws {
        guard isThere else { return }
        let hostile = SampleResults.everything(evil: HostileReports.names.joined(separator: " "))
        let pages = try [
            ("everything", SampleResults.everything, Language.ja), ("in-english", SampleResults.everything, .en),
            ("conforming", SampleResults.conforming, .ja), ("long", Self.long, .ja), ("hostile", hostile, .ja),
        ].map { name, result, language in (name, try VendorTestPaperTests.text(result, .html, language)) }
        let result = try look(at: pages)
        #expect(result.status == 0, "\(result.output.prefix(4000)) \(result.errors.suffix(2000))")
    }

    @Test("a page that is not so is found out") func refused() throws {
        guard isThere else { return }
        let page = try VendorTestPaperTests.text(SampleResults.everything, .html)
        // A policy that takes any style, so that the change is what is found.
        let free = page.replacing(/'style-src [^;]*;/, with: "")
            .replacing(/style-src (&#39;sha256-[^&]*&#39; ?)+/, with: "style-src &#39;unsafe-inline&#39;")
        let changes = [
            ("style", page, "--soft: #4a5662", "--soft: #4a5663", "Content Security Policy"),
            ("pale", free, "--soft: #4a5662", "--soft: #9db0c2", "contrast"),
            ("mark", free, "<strong>模擬</strong>", "<strong>試験</strong>", "no mark"),
            ("words", free, "国保中央会の試験ではありません<span>", "試験です<span>", "word that it is not the test"),
            ("strap", free, ".strap { display: table-header-group;", ".strap {", "no tool and rule set"),
            ("number", free, "counter(page)", "\"\"", "no page number"),
            ("script", free, "</main>", "<script>1</script></main>", "element script"),
            ("heading", free, "<h3>", "<h4>", "heading H4"),
            ("wide", free, "overflow-wrap: anywhere", "white-space: nowrap", "wider than"),
        ]
        let result = try look(
            at: changes.map { name, page, old, new, _ in
                #expect(page.contains(old), "\(name)")
                // The watermark would still say it.
                let text = page.replacing(old, with: new)
                return (name, name == "mark" ? text.replacing("模擬", with: "試験") : text)
            })
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n")
        for (name, _, _, _, trouble) in changes {
            #expect(lines.contains { $0.contains("/\(name).html: ") && $0.contains(trouble) }, "\(name)")
        }
    }
}
