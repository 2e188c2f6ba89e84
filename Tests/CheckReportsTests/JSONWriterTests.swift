import CheckPolicy
import Testing

@testable import CheckReports

@Suite("JSON writer")
struct JSONWriterTests {
    private func written(_ write: (JSONWriter) throws -> Void) throws -> String {
        let sink = MemorySink()
        let json = JSONWriter(sink)
        try write(json)
        try json.finish()
        return sink.text
    }

    @Test("indents by two blanks; empty containers stay on a line") func layout() throws {
        let text = try written { json in
            try json.object {
                try json.member("a", 1)
                try json.member("none", String?.none)
                try json.member("b", ["x", "y"])
                try json.array("c", of: [Int]()) { try json.number($0) }
                try json.object("d") {}
                try json.object("e") { try json.member("f", true) }
                try json.member("big", UInt64.max)
            }
        }
        #expect(
            text == """
                {
                  "a": 1,
                  "b": [
                    "x",
                    "y"
                  ],
                  "c": [],
                  "d": {},
                  "e": {
                    "f": true
                  },
                  "big": 18446744073709551615
                }

                """)
    }

    @Test(
        "escapes",
        arguments: [
            ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001F\u007F""#),
            ("訪問𠮷", "\"訪問𠮷\""), ("\u{2028}\u{E0041}", #""\u2028\uDB40\uDC41""#), ("", "\"\""),
        ])
    func escapes(value: String, json: String) throws {
        #expect(try written { try $0.string(value) } == json + "\n")
    }

    @Test("hands over chunks, not the document") func chunks() throws {
        final class CountingSink: ReportSink {
            var largest = 0, total = 0
            func write(_ chunk: [UInt8]) throws {
                largest = max(largest, chunk.count)
                total += chunk.count
            }
        }
        let sink = CountingSink()
        let json = JSONWriter(sink)
        try json.array { for number in 0..<100_000 { try json.number(number) } }
        try json.finish()
        #expect(sink.total > 600_000)
        #expect(sink.largest < 40_000)
    }

    @Test("stops where the sink stops") func failingSink() {
        struct Full: Error {}
        final class FullSink: ReportSink {
            func write(_ chunk: [UInt8]) throws { throw Full() }
        }
        #expect(throws: Full.self) { try JSONReport().write(Gate().judge(SampleReports.everything), to: FullSink()) }
        #expect(throws: Full.self) { try TextReport().write(Gate().judge(SampleReports.everything), to: FullSink()) }
    }
}
