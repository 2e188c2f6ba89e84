import Foundation
import Testing

@Suite("Command: compare")
struct CompareTests {
    private static func fixture(_ name: String) -> String { Binary.repository.path + "/Fixtures/v4/" + name }
    private static let plan = fixture("service-slip")

    @Test("0: the same, whatever the order of the two") func same() throws {
        for words in [
            [Self.plan, Self.fixture("actuals")], [Self.fixture("actuals"), Self.plan], [Self.plan, Self.plan],
        ] {
            let result = try Binary.run(["compare"] + words)
            #expect(result.status == 0 && result.errors.isEmpty)
            #expect(result.output.contains("結果: 同じです"))
        }
    }

    @Test("1: differences") func differences() throws {
        let result = try Binary.run("compare", Self.plan, Self.fixture("actuals-rental"), "--lang", "en")
        #expect(result.status == 1)
        #expect(result.output.contains("there are differences"))
        #expect(!result.output.contains("0000100011"))
    }

    @Test("3: nothing to compare, or a PATH that is not there") func incomplete() throws {
        #expect(try Binary.run("compare", Self.plan, "/no/such/path").status == 3)
        #expect(try Binary.run("compare", try Folder().path).status == 3)
        #expect(try Binary.run("compare", Self.plan, Self.fixture("care-plan")).status == 3)
    }

    @Test(
        "2: wrong command line",
        arguments: [[], ["a", "b", "c"], ["-"], ["a", ""], ["a", "--format", "sarif"], ["a", "--fail-on", "error"]])
    func usage(words: [String]) throws {
        let result = try Binary.run(["compare"] + words)
        #expect(result.status == 2 && result.output.isEmpty && result.errors.hasPrefix("cpcheck: "))
    }

    @Test("JSON, with values only when asked for") func json() throws {
        let words = ["compare", Self.plan, Self.fixture("actuals"), "--format", "json"]
        let result = try Binary.run(words)
        #expect(result.output.contains("\"format\": \"cpcheck-comparison\"") && !result.output.contains("H123456789"))
        #expect(try Binary.run(words + ["--show-values"]).output.contains("H123456789"))
    }

    @Test("70: standard output is full") func full() throws {
        #expect(try Binary.run(["compare", Self.plan, Self.fixture("actuals")], output: "/dev/full").status == 70)
    }
}
