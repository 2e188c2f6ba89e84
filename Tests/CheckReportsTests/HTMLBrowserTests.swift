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
        // A policy that takes any style and script, so that the change is what is found.
        let free =
            page
            .replacing("&#39;\(ContentSecurityPolicy.source(HTMLStyle.text))&#39;", with: "&#39;unsafe-inline&#39;")
            .replacing("&#39;\(ContentSecurityPolicy.source(HTMLScript.text))&#39;", with: "&#39;unsafe-inline&#39;")
        let changes = [
            ("style", page, "--soft: #4d5b69", "--soft: #4d5b6a", "Content Security Policy"),
            ("script", page, "'use strict'", "'use  strict'", "Content Security Policy"),
            ("pale", free, "--soft: #4d5b69", "--soft: #9db0c2", "contrast"),
            ("handler", free, "<footer>", "<footer onclick=\"1\">", "attribute onclick"),
            ("picture", free, "</main>", "<img src=\"https://example.org/x.png\" alt=\"\"></main>", "element img"),
            ("heading", free, "<h2", "<h4", "heading H4"),
            ("wide", free, "overflow-wrap: anywhere", "white-space: nowrap", "wider than the window"),
            ("switch", free, "html:has(#to-en:checked)", "html:has(#nothing)", "after the switch"),
            ("filter", free, "role=\"search\" hidden", "role=\"search\"", "show without it"),
            ("search", free, "entry.cause.hidden = !found", "entry.cause.hidden = false", "search for nothing"),
            ("copy", free, "source.innerText", "source.textContent", "copied something else"),
            ("keys", free, "type=\"button\"", "type=\"button\" tabindex=\"-1\"", "the Tab key reaches"),
            ("paper", free, ".switch, .skip, .contents", ".skip, .contents", "controls show on paper"),
            ("error", free, "'use strict';", "'use strict'; setTimeout(function () { throw 1; }, 0);", "exception"),
        ]
        let result = try look(
            at: changes.map { name, page, old, new, _ in
                #expect(page.contains(old), "\(name)")
                return (name, Array(page.replacing(old, with: new).utf8))
            })
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n")
        for (name, _, _, _, trouble) in changes {
            #expect(lines.contains { $0.contains("/\(name).html: ") && $0.contains(trouble) }, "\(name)")
        }
    }
}
