import BundleChecker
import ByteSources
import TestSupport
import Testing

@Suite("The end of a file")
struct FileEndTests {
    private func check(ending: String, _ edits: [Int: String] = [:]) -> Report {
        let text = Made.actuals(day: 1) + "\r\n" + Made.actuals(day: 2, edits) + ending
        return BundleCheckerTests.check(MemorySource(name: Made.actualsName, bytes: text.ms932))
    }

    @Test("CRLF") func complete() {
        #expect(check(ending: "\r\n").lines == [])
        #expect(check(ending: "\r\n").counts.records == 2)
    }

    @Test("without a line end the last record counts, CP315") func bare() {
        let report = check(ending: "")
        #expect(report.rules == ["CP315"])
        #expect(report.counts.records == 2)
        #expect(check(ending: "", [10: "20250431"]).rules == ["CP315", "CP406"])
    }

    @Test("behind a closing quote") func closingQuote() {
        #expect(check(ending: "\"x\"").rules == ["CP315", "CP316", "CP419"])
        #expect(check(ending: "\"x\"\r\n").rules == ["CP316", "CP419"])
    }

    @Test("inside quotes, CP310") func openQuote() {
        for ending in ["\"", "\"x", "\"x\"\"", "\"x\r\n", "\"x\r"] {
            let report = check(ending: ending)
            #expect(report.rules == ["CP310"], "\(ending.debugDescription)")
            #expect(report.findings.first?.record == 2)
            #expect(report.counts.records == 2)
        }
        #expect(check(ending: "\"\u{1A}").rules == ["CP310", "CP314"])
    }

    @Test("LF or CR alone, CP306") func lineEndings() {
        #expect(check(ending: "\n").lines == ["CP306 warning record 2"])
        #expect(check(ending: "\r").lines == ["CP306 warning record 2"])
    }

    @Test("0x1A behind the last record, CP314") func endOfFileCharacter() {
        #expect(check(ending: "\r\n\u{1A}").rules == ["CP314"])
        #expect(check(ending: "\r\n\u{1A}").counts.records == 2)
        #expect(check(ending: "\u{1A}").rules == ["CP314", "CP315"])
    }

    @Test("0x1A elsewhere, CP305") func controlCharacter() {
        #expect(check(ending: "\r\n", [21: "\"a\u{1A}b\""]).lines == ["CP305 error record 2 field 21"])
        #expect(check(ending: "\r\n\u{1A}\u{1A}").rules.contains("CP314"))
    }

    @Test("nothing but an end, CP307", arguments: ["", "\r\n", "\u{1A}", "\r\n\u{1A}", " \r\n\r\n", "\n\n\n"])
    func nothing(text: String) {
        let report = BundleCheckerTests.check(MemorySource(name: Made.actualsName, bytes: text.ms932))
        #expect(report.rules.filter { $0 != "CP314" } == ["CP307"])
        #expect(report.counts.records == 0)
    }

    @Test("a lead byte without a trail, CP303") func brokenCharacter() {
        for tail in [[0x81], [0xFA, 0x22], [0x83, 0x2C]] as [[UInt8]] {
            let bytes = Made.file([Made.actuals(day: 1)]) + Made.actuals(day: 2, [21: "\"a"]).ms932.prefix(150) + tail
            #expect(!BundleCheckerTests.check(MemorySource(name: Made.actualsName, bytes: bytes)).findings.isEmpty)
        }
        let bytes = Made.actuals(day: 1).ms932 + [0x81]
        let report = BundleCheckerTests.check(MemorySource(name: Made.actualsName, bytes: bytes))
        #expect(report.rules == ["CP303", "CP315"])
    }
}
