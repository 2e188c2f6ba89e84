import CarePlanConformance
import Foundation
import TestSupport
import Testing

@testable import CheckReports

/// Pages as headless Chromium shows them: `Scripts/look-at-html.py --check` says what it looks at.
@Suite("HTML report in a browser", .serialized)
struct HTMLBrowserTests {
    /// False, with a message, where Chromium is absent; a failure where tools are required.
    private var isThere: Bool {
        if Tools.hasPython, ["chromium", "chromium-browser", "google-chrome"].contains(where: Programs.has) {
            return true
        }
        if Tools.areRequired {
            Issue.record("chromium and python3 are needed (CPCHECK_REQUIRE_TOOLS=1)")
        } else {
            print("skipped: chromium or python3 is not there")
        }
        return false
    }

    private func look(at pages: [(String, [UInt8])]) throws -> Programs.Result {
        let folder = try TemporaryFolder()
        let paths = try pages.map { name, bytes in
            let file = URL(filePath: folder.path).appending(path: name + ".html")
            try Data(bytes).write(to: file)
            return file.path
        }
        return try Programs.run("python3", ["Scripts/look-at-html.py", "--check"] + paths)
    }

    @Test("calm, readable, usable, with script and without, on a phone, on a desk and on paper") func pages() throws {
        guard isThere else { return }
        var many = SampleReports.everything
        many.findings = (0..<400).map { number in
            var finding = many.findings[number % 5]
            finding.file = number % 3
            return finding
        }
        many.diagnoses = [HTMLReportTests.spreadsheet]
        let hostile = HostileReports.names.joined(separator: " ")
        let result = try look(at: [
            ("everything", HTMLReport().bytes(FormatTests.judged)),
            ("many-in-english", HTMLReport(language: .en).bytes(Gate().judge(many))),
            ("clean", HTMLReport().bytes(Gate().judge(SampleReports.clean()))),
            ("hostile", HTMLReport().bytes(HostileReports.judged(hostile))),
        ])
        #expect(result.status == 0, "\(result.output.prefix(4000)) \(result.errors.suffix(2000))")
    }

    @Test("a page that is not so is found out") func refused() throws {
        guard isThere else { return }
        let page = try HTMLReport().text(SampleReports.everything)
        func changed(_ old: String, _ new: String) -> [UInt8] {
            #expect(page.contains(old))
            return Array(page.replacing(old, with: new).utf8)
        }
        let pages = [
            ("another-style", changed("--soft: #4d5b69", "--soft: #9db0c2"), "Content Security Policy"),
            ("pale", Array(pale(page).utf8), "contrast"),
            ("handler", changed("<footer>", "<footer onclick=\"1\">"), "attribute onclick"),
            ("request", changed("</main>", "<img src=\"https://example.org/x.png\" alt=\"\"></main>"), "element img"),
            ("heading", changed("<h2", "<h4"), "heading H4"),
        ]
        for (name, bytes, trouble) in pages {
            let result = try look(at: [(name, bytes)])
            #expect(result.status == 1 && result.output.contains(trouble), "\(name): \(result.output.prefix(500))")
        }
    }

    /// The page in pale letters, with a policy that allows its style.
    private func pale(_ page: String) -> String {
        page.replacing("--soft: #4d5b69", with: "--soft: #9db0c2")
            .replacing(
                "style-src &#39;\(ContentSecurityPolicy.source(HTMLStyle.text))&#39;",
                with: "style-src &#39;unsafe-inline&#39;")
    }
}
