import BundleChecker
import CheckPolicy
import Foundation
import Testing

@testable import CheckReports

/// Names and values come from strangers: none may reach a terminal as a command.
@Suite("Hostile names")
struct HostileNameTests {
    static let names = [
        "\u{1B}[2J\u{1B}[31mred.CSV", "a\rb.CSV", "a\nb.CSV", "a\u{7}\u{8}\u{7F}.CSV", "\u{9B}31m.CSV",
        "\u{85}next.CSV", "\u{202E}VSC.exe", "\u{2066}iso\u{2069}.CSV", "a\u{200B}\u{FEFF}b.CSV", "\u{2028}line.CSV",
        "\u{E0041}tag.CSV", "\u{1B}]8;;http://x\u{7}link\u{1B}]8;;\u{7}", "quote\"back\\slash.CSV", "\u{61C}alm.CSV",
    ]

    private func report(_ name: String) -> Report {
        var report = SampleReports.everything
        report.files[1].path = name
        report.findings[0].value = name
        report.findings[0].field?.name = name
        report.findings[1].related[0].role = name
        report.findings[3].arguments[0].value = .text(name)
        report.units[0].sender = name
        report.units[0].month = name
        report.units[0].timestamp = name
        return report
    }

    @Test("act on nothing in a text report", arguments: names)
    func text(name: String) throws {
        for language in Language.allCases {
            let text = try TextReport(language: language).text(report(name))
            for scalar in text.unicodeScalars where scalar != "\n" { #expect(!scalar.actsOnDisplay) }
            let lines = try TextReport(language: language).text(report("plain")).split(separator: "\n").count
            #expect(text.split(separator: "\n").count == lines)
        }
    }

    @Test("act on nothing in a JSON report, and come back whole", arguments: names)
    func json(name: String) throws {
        let text = try JSONReport().text(report(name))
        for scalar in text.unicodeScalars where scalar != "\n" { #expect(!scalar.actsOnDisplay) }
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        let document = try #require(value as? [String: Any])
        let files = try #require(document["files"] as? [[String: Any]])
        #expect(files[1]["path"] as? String == name)
        let findings = try #require(document["findings"] as? [[String: Any]])
        #expect(findings[0]["value"] as? String == name)
        #expect(findings[0]["file"] as? String == name)
    }

    @Test("are spelt out") func spelling() {
        #expect("a\u{1B}[0m\u{202E}".neutralised == "a\\u{1B}[0m\\u{202E}")
        #expect("訪問介護 ｶﾅ".neutralised == "訪問介護 ｶﾅ")
    }
}

@Suite("A quick look at text")
struct PlainTextTests {
    /// Every scalar on its own and between letters: the quick look never calls plain what is not.
    @Test("never misses a character") func never() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            guard scalar.actsOnDisplay || scalar == "\"" || scalar == "\\" else { continue }
            #expect(!String(scalar).isSurelyPlain)
            #expect(!"訪\(scalar)問".isSurelyPlain)
            // Wherever it stands among the bytes that are looked at together.
            for before in 0...8 {
                let text = String(repeating: "a", count: before) + String(scalar) + String(repeating: "b", count: 8)
                #expect(!text.isSurelyPlain, "\(value) behind \(before)")
            }
        }
    }

    @Test("passes what Japanese reports are made of") func often() {
        for text in ["No.12 サービス開始時刻が空です。", "（計 3 件）、ほか", "ＡＢＣ１２３", "ｶﾅ", "𠮷", ""] {
            #expect(text.isSurelyPlain, "\(text)")
        }
    }
}
