import BundleChecker
import CarePlanStandard
import CheckPolicy
import CheckReports
import Testing

@testable import cpcheck

@Suite("Command line: parser")
struct ParserTests {
    private func parse(_ words: String...) throws(UsageError) -> Invocation { try parsed(words) }

    @Test("check is the default command; it may be named") func defaultCommand() throws {
        #expect(try parse("a").command == .check)
        #expect(try parse("check", "a").operands == [Array("a".utf8)])
        #expect(try parse("check", "check").operands == [Array("check".utf8)])
        #expect(try parse("rules").command == .rules)
        #expect(try parse("--lang", "en", "rules").command == .rules)
    }

    @Test("a PATH that equals a command") func pathLikeCommand() throws {
        #expect(try parse("./rules").operands == [Array("./rules".utf8)])
        let invocation = try parse("--", "rules", "--jobs")
        #expect(invocation.command == .check)
        #expect(invocation.operands == [Array("rules".utf8), Array("--jobs".utf8)])
    }

    @Test("paths keep their bytes") func rawBytes() throws {
        let path: [UInt8] = [0x83, 0x5C, 0x2F, 0xFF]
        let report = Array("json=".utf8) + path
        let invocation = try CommandLineParser.parse([path, Array("--report".utf8), report])
        #expect(invocation.operands == [path])
        #expect(invocation.reports.first?.file == path)
    }

    @Test("options take their argument behind = or in the next place") func bothForms() throws {
        #expect(try parse("a", "--jobs=3").jobs == 3)
        #expect(try parse("a", "--jobs", "3").jobs == 3)
        #expect(try parse("--report=json=a=b.json", "a").reports.first?.file == Array("a=b.json".utf8))
        #expect(try parse("--format", "json", "a").reports.first?.format == .json)
        #expect(try parse("rules", "--format", "markdown").rulesFormat == .markdown)
    }

    @Test("every option does what it says") func options() throws {
        let invocation = try parse(
            "a", "--profile", "vendor-test", "--fail-on", "warning", "--lang", "en", "--show-values", "--show-paths",
            "--max-findings", "0", "--max-places", "3", "--color", "never", "--quiet", "--standard", "s.json",
            "--kind", "UPPLAN", "--edition", "V4", "--max-file", "8G", "--max-record", "4m", "--max-field", "500K",
            "--max-rows-tracked", "1000")
        #expect(invocation.policy.gate == Gate(profile: .vendorTest, failOn: .warning))
        #expect(invocation.language == .en)
        #expect(invocation.options.showValues && invocation.options.showPaths && invocation.isQuiet)
        #expect(invocation.options.maxFindings == 0 && invocation.options.maxPlaces == 3)
        #expect(invocation.color == .never)
        #expect(invocation.standardFile == Array("s.json".utf8))
        #expect(invocation.kind == "UPPLAN" && invocation.edition == "V4")
        let limits = invocation.options.limits
        #expect(limits.file == 8 << 30 && limits.record == 4 << 20 && limits.field == 500 << 10)
        #expect(limits.rowsTracked == 1000)
        #expect(try parse("a", "--max-rows-tracked", "0").options.limits.rowsTracked == 0)
    }

    @Test(
        "what is wrong is exit status 2",
        arguments: [
            [], ["--quiet"], ["a", "--no-such"], ["a", "--jobs"], ["a", "--jobs", "0"], ["a", "--jobs", "x"],
            ["a", "--jobs", "99999999999999999999"], ["a", "--quiet=1"], ["a", "--report", "xml"],
            ["a", "--report", "json", "--report", "text"], ["a", "--format", "json", "--report", "json"],
            ["a", "--report", "json="], ["a", "--report", "json=x", "--report", "text=x"],
            ["a", "--profile", "x"], ["a", "--fail-on", "errors"], ["a", "--lang", "fr"], ["a", "--color", "yes"],
            ["a", "--kind", "UPPLAN"], ["a", "--edition", "V4"], ["a", "b", "--kind", "UPPLAN", "--edition", "V4"],
            ["a", "--name", "x.CSV"], ["a", "--max-file", "0"], ["a", "--max-file", "8T"], ["a", "--max-file", "K"],
            ["a", "--max-file", "9999999999999G"], ["a", "--max-places", "0"], ["a", "--max-findings", "-1"],
            ["a", "--jobs", "1", "--jobs", "2"], [""], ["rules", "x"], ["rules", "--profile", "standard"],
            ["explain"], ["standard", "UPPLAN", "UPJSK"], ["a", "-x"], ["a", "--strict-baseline"],
            ["diff", "a"], ["a", "--ruleset", "2031.1"], ["a", "--write-baseline", "x", "--report", "json=x"],
        ])
    func refused(words: [String]) {
        #expect(throws: UsageError.self) { try parsed(words) }
    }

    @Test(
        "an unknown option names the nearest",
        arguments: [
            ("--reprot", "--report"), ("--profil", "--profile"), ("--failon", "--fail-on"), ("--color", "--color"),
        ])
    func nearest(typed: String, meant: String) {
        #expect(Nearest.word(to: typed, in: OptionTable.all.map(\.name)) == meant)
    }

    @Test("nothing is near a strange word") func nothingNear() {
        #expect(Nearest.word(to: "--thesaurus", in: OptionTable.all.map(\.name)) == nil)
        #expect(Nearest.word(to: String(repeating: "x", count: 1 << 20), in: ["xxx"]) == nil)
    }

    @Test("an unknown format lists the formats") func unknownFormat() {
        let error = #expect(throws: UsageError.self) { try parsed(["a", "--report", "jsn"]) }
        #expect(error?.message.ja.contains("text、json") == true)
        #expect(error?.message.en.contains("did you mean json?") == true)
    }

    @Test("the language of messages is known before the line is understood") func language() {
        func language(_ words: String...) -> Language { CommandLineParser.language(words.map { Array($0.utf8) }) }
        #expect(language("--no-such", "--lang", "en") == .en)
        #expect(language("--lang=en") == .en)
        #expect(language("--", "--lang", "en") == .ja)
        #expect(language("--lang") == .ja)
        #expect(language() == .ja)
    }

    @Test("help and version ask for nothing else") func help() throws {
        #expect(try parse("--help").wantsHelp)
        #expect(try parse("-h").wantsHelp)
        #expect(try parse("explain", "--help").command == .explain)
        #expect(try parse("--version").wantsVersion)
    }
}

func parsed(_ words: [String]) throws(UsageError) -> Invocation {
    try CommandLineParser.parse(words.map { Array($0.utf8) })
}
