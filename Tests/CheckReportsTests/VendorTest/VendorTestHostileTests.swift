import CarePlanConformance
import Foundation
import TestSupport
import Testing
import VendorTest

@testable import CheckReports

/// What a product's name, a scenario, a file or a tester's note may hold.
@Suite("papers about a vendor test: hostile text")
struct VendorTestHostileTests {
    private static let evil =
        "<script>alert(1)</script>\"' onclick=x &amp; \u{202E}\u{1B}[31m\u{7}\r\n</style> https://example.org/"

    @Test("text cannot act on a terminal or add lines", arguments: Language.allCases) func terminal(language: Language)
        throws
    {
        let text = try VendorTestPaperTests.text(SampleResults.everything(evil: Self.evil), .text, language)
        #expect(text.unicodeScalars.allSatisfy { !$0.actsOnDisplay || $0 == "\n" })
        let plain = try VendorTestPaperTests.text(SampleResults.everything(evil: "x"), .text, language)
        #expect(text.split(separator: "\n").count == plain.split(separator: "\n").count)
    }

    @Test("text cannot add markup, script or requests") func page() throws {
        let text = try VendorTestPaperTests.text(SampleResults.everything(evil: Self.evil), .html)
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(text.unicodeScalars.allSatisfy { !$0.actsOnDisplay || $0 == "\n" })
        let plain = try VendorTestPaperTests.text(SampleResults.everything(evil: "x"), .html)
        func tags(_ text: String) -> [String] { text.matches(of: /<[A-Za-z!\/][^>]*>/).map { String($0.0) } }
        #expect(tags(text) == tags(plain))
        #expect(text.contains("default-src &#39;none&#39;"))
        for word in ["script-src", " style=", " href=", " src=", " onclick=\""] { #expect(!text.contains(word)) }
    }

    @Test(
        "no cell of the CSV is a formula, and none leaves its cell",
        arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "＠x", "\"\u{301},=1", "a\",\"=1", "a\r\n=1"])
    func formula(evil: String) throws {
        var result = SampleResults.everything(evil: evil)
        result.patterns[1].tasks[0].deviations = [
            Deviation(.item, file: evil, record: 1, itemNo: 1, item: evil, subject: evil, expected: evil, found: evil)
        ]
        let text = try VendorTestPaperTests.text(result, .csv)
        let rows = text.dropFirst().split(separator: "\r\n")
        let plain = try VendorTestPaperTests.text(SampleResults.everything, .csv).dropFirst().split(separator: "\r\n")
        // Seven deviations became one.
        #expect(rows.count == plain.count - 6)
        for row in rows {
            let cells = try #require(Self.cells(String(row)))
            #expect(cells.count == 20)
            #expect(cells.allSatisfy { cell in !"=+-@＝＋－＠\t".contains { cell.drop { " 　".contains($0) }.first == $0 } })
        }
    }

    /// The cells of a row as RFC 4180 has them; nil where the row is none.
    private static func cells(_ row: String) -> [String]? {
        var cells: [String] = [], cell = "", isQuoted = false
        var rest = Array(row.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"" where isQuoted && rest.first == "\"":
                rest.removeFirst()
                cell.unicodeScalars.append("\"")
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                cells.append(cell)
                cell = ""
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return isQuoted ? nil : cells + [cell]
    }
}
