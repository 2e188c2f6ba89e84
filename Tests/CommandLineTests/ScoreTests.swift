import Foundation
import TestSupport
import Testing

@Suite("Command: score")
struct ScoreTests {
    private static let corpus = Repository.path("Conformance")
    /// Cases of all three answers, quickly done.
    private static let few = [
        "--only", "V4/CP402/", "--only", "V3/CP212/", "--only", "V4/conforming/", "--only", "damage/zip-",
    ]

    private struct Tally: Decodable {
        struct Missed: Decodable, Equatable { var error, warning, info: Int }

        var part: String?
        var rule: String?
        var cases, right, wronglyAccepted, wronglyRefused, noAnswer, skipped: Int
        var due, hits, vague, falseAlarms: Int?
        var missed: Missed?
    }

    private struct Case: Decodable {
        var `case`, expected, result, answer: String
        var exit, signal: Int?
    }

    private struct Document: Decodable {
        struct Unknown: Decodable { var rule: String, lines: Int }

        var passed, scoresFindings: Bool
        var total: Tally
        var parts, rules: [Tally]
        var cases: [Case]
        var unknownRules: [Unknown]
        var unreadableLines: Int
    }

    private func score(_ command: String, _ options: [String] = few) throws -> (status: Int32, Document, text: String) {
        let words = ["score", "--with", command, "--corpus", Self.corpus, "--format", "json"]
        let result = try Binary.run(words + options)
        try #require(result.errors.isEmpty, "\(result.errors)")
        return (result.status, try JSONDecoder().decode(Document.self, from: Data(result.output.utf8)), result.output)
    }

    // MARK: Good checkers

    @Test("cpcheck itself answers every case as it should, by exit status") func itself() throws {
        // CI has the findings of all of V4, and every case without `score`.
        let some = ["V3/", "damage/", "real/", "V4/CP90", "V4/conforming/"].flatMap { ["--only", $0] }
        let options = TestSize.of(some, full: [])
        let command = "'\(try Binary.path())' check --lang en {options} -- {bundle}"
        let (status, score, _) = try score(command, options)
        #expect(status == 0 && score.passed && !score.scoresFindings)
        #expect(score.total.cases > TestSize.of(1600, full: 3400))
        #expect(score.total.right + score.total.skipped == score.total.cases)
        // Only what permissions do not bind root to is left out.
        #expect(score.total.skipped == (geteuid() == 0 ? 2 : 0))
        #expect(score.parts.map(\.part) == ["V3", "V4", "damage", "real"])
    }

    @Test(
        "cpcheck itself finds each thing at its place, by JSON lines",
        .enabled(if: Tools.hasPython || Tools.areRequired, "python3 is not there"))
    func findings() throws {
        // Each way of naming a place: files, units, archives, records, columns, the whole; CI has all of V4.
        let only = ["real/", "/CP2", "/CP602/", "/CP90", "V4/CP402/", "V4/CP316/", "damage/zip-"]
        let adapter =
            "python3 '\(Repository.path("Scripts/score-adapter.py"))' '\(try Binary.path())' {options} -- {bundle}"
        let (status, score, _) = try score(adapter, only.flatMap { ["--only", $0] })
        #expect(status == 0 && score.passed && score.scoresFindings && score.unreadableLines == 0)
        let due = try #require(score.total.due)
        #expect(due > 300 && score.total.hits == due && score.total.vague == 0 && score.total.falseAlarms == 0)
    }

    // MARK: Bad ones

    @Test("one that accepts everything") func acceptsAll() throws {
        let (status, score, _) = try score("true {bundle}")
        let due = score.cases.count { $0.expected == "accept" }
        #expect(status == 1 && !score.passed && due > 10)
        #expect(score.total.right == due && score.total.wronglyAccepted == score.total.cases - due)
        #expect(score.total.wronglyRefused == 0 && score.total.noAnswer == 0)
    }

    @Test("one that refuses everything") func refusesAll() throws {
        let (status, score, _) = try score("false {bundle}")
        let due = score.cases.count { $0.expected == "accept" }
        #expect(status == 1 && score.total.wronglyRefused == due && score.total.right == score.total.cases - due)
        // What cannot be checked is rightly refused.
        #expect(score.cases.contains { $0.expected == "incomplete" && $0.result == "right" })
    }

    @Test(
        "one that gives no answer",
        arguments: [
            ("sh -c 'kill -SEGV $$' {bundle}", "signal"), ("sh -c 'exit 2' {bundle}", "other-exit-status"),
            ("sh -c 'sleep 100' {bundle}", "time-limit"), ("yes {bundle}", "output-limit"),
        ])
    func noAnswer(command: String, answer: String) throws {
        let few = ["--only", "V4/CP402/fail-code", "--timeout", answer == "time-limit" ? "1" : "600"]
        let (status, score, _) = try score(command, few)
        #expect(status == 1 && score.total.cases > 2 && score.total.noAnswer == score.total.cases)
        #expect(score.cases.allSatisfy { $0.result == "noAnswer" && $0.answer == answer })
        #expect(score.cases.allSatisfy { $0.signal == (answer == "signal" ? 11 : nil) })
    }

    @Test("3 is an answer only where something cannot be checked") func couldNotCheck() throws {
        let (_, score, _) = try score("sh -c 'exit 3' {bundle}")
        for each in score.cases { #expect((each.expected == "incomplete") == (each.result == "right")) }
    }

    @Test("one that prints rubbish is scored by its exit status") func rubbish() throws {
        let few = ["--only", "V4/CP402/fail-code-empty"]
        let (status, score, _) = try score(
            #"sh -c 'printf "\0\377{\n{\"rule\":\n[]\n{\"rule\":7}\n"; exit 1' {bundle}"#, few)
        #expect(status == 0 && score.passed && !score.scoresFindings && score.unreadableLines == 2)
    }

    // MARK: Findings

    @Test("hits, misses and false alarms are counted by rule and level; what a tool does not say is told") func lines()
        throws
    {
        let line = #"{\"rule\":\"missing\",\"record\":1}\n{\"rule\":\"style\"}\n{\"rule\":\"CP501\"}\n"#
        let command = #"sh -c 'printf "\#(line)"; exit 1' {bundle}"#
        let folder = try Folder()
        let map = try folder.file("map.tsv", Array("missing\tCP402\n".utf8))
        let few = ["--only", "V4/CP402/fail-count-on", "--map", map]
        let (status, score, _) = try score(command, few)
        #expect(status == 1 && score.scoresFindings)
        // Of each case: errors at record 1 are met.
        let row = try #require(score.rules.first { $0.rule == "CP402" && $0.part == "V4" })
        let (due, hits) = (try #require(row.due), try #require(row.hits))
        let missed = try #require(row.missed)
        #expect(hits > 0 && row.vague == hits && missed.warning > 0)
        #expect(due == hits + missed.error + missed.warning + missed.info)
        let alarms = try #require(score.rules.first { $0.rule == "CP501" })
        #expect(alarms.cases == 0 && alarms.falseAlarms == score.total.cases)
        #expect(score.unknownRules.map(\.rule) == ["style"] && score.unknownRules[0].lines == score.total.cases)
    }

    @Test("a missed info is counted, but is no fault; an unknown rule is one, until it is mapped") func levels() throws
    {
        let few = ["--only", "V4/CP211/fail-file-missing-inside", "--only", "V4/CP211/fail-stored"]
        let command =
            #"sh -c 'ls "$1" | grep -q . ; case "$1" in *) echo "{\"rule\":\"X\"}";; esac; exec "$2" check "$1" > /dev/null' x {bundle} '\#(try Binary.path())'"#
        let folder = try Folder()
        for (text, due) in [("X\tCP201", 1), ("X\t-", 1), ("X\tCP211", 1)] {
            let (status, score, _) = try score(command, few + ["--map", try folder.file("map", Array(text.utf8))])
            #expect(status == Int32(due))
            #expect(score.total.noAnswer + score.total.wronglyAccepted + score.total.wronglyRefused == 0)
        }
        let info = ["--only", "V4/CP211/fail-stored", "--map", try folder.file("map", Array("X\tCP211\nY\t-".utf8))]
        #expect(try score(command, info).status == 0)
        let silent = command.replacing(#"echo "{\"rule\":\"X\"}""#, with: #"echo "{\"rule\":\"Y\"}""#)
        let (status, score, _) = try score(silent, info)
        #expect(status == 0 && score.total.missed == .init(error: 0, warning: 0, info: 1))
        #expect(try self.score(silent, ["--only", "V4/CP211/fail-stored"]).status == 1)
    }

    // MARK: How it runs

    @Test("the corpus stays as it is, whatever a command does; set-ups are there; nothing is left") func copies() throws
    {
        let folder = try Folder()
        let log = folder.path + "/log"
        let script = #"ls -l "$1" >> '\#(log)'; echo "$1" >> '\#(log)'; chmod -R 000 "$1"; rm -rf "$1"; exit 1"#
        let file = try folder.file("destroy", Array(script.utf8))
        let few = ["--only", "V4/CP904/", "--jobs", "3"]
        let before = try FileManager.default.subpathsOfDirectory(atPath: Self.corpus + "/cases/V4/CP904").sorted()
        _ = try score("sh \(file) {bundle}", few)
        let after = try FileManager.default.subpathsOfDirectory(atPath: Self.corpus + "/cases/V4/CP904").sorted()
        #expect(before == after)
        let text = try folder.text("log")
        #expect(text.contains("-> ../outside.CSV"))
        let places = text.split(separator: "\n").filter { $0.hasPrefix("/") && $0.contains("/bundle") }
        #expect(places.count > 5 && Set(places).count == places.count)
        for place in places {
            let made = try #require(place.range(of: "/bundle"))
            #expect(!FileManager.default.fileExists(atPath: String(place[..<made.lowerBound])))
        }
    }

    @Test("the same score for any number of jobs, in every format", arguments: ["text", "json", "csv", "markdown"])
    func deterministic(format: String) throws {
        let words = ["score", "--with", "grep -rq 202505 {bundle}", "--corpus", Self.corpus] + Self.few
        let outputs = try ["1", "2", "7"].map {
            try Binary.run(words + ["--format", format, "--jobs", $0]).output
        }
        #expect(Set(outputs).count == 1 && outputs[0].contains("CP402"))
    }

    @Test("the JSON satisfies its schema", .enabled(if: Tools.hasJSONSchema || Tools.areRequired, "no jsonschema"))
    func schema() throws {
        let folder = try Folder()
        let line =
            #"printf "{\"rule\":\"CP402\",\"record\":1}\n{\"rule\":\"Z\"}\n{\"rule\":\"CP501\",\"file\":\"x\",\"field\":2}\n""#
        var files: [String] = []
        for (index, command) in [
            "true {bundle}", "sh -c 'kill -9 $$' {bundle}", "sh -c '\(line)' {bundle}", "sh -c 'exit 9' {bundle}",
        ].enumerated() {
            let text = try score(command, Self.few + ["--only", "V4/CP902/fail-fi"]).text
            files.append(try folder.file("\(index).json", Array(text.utf8)))
        }
        let schema = Self.corpus + "/schemas/cpcheck-score-1.0.json"
        let result = try Tools.python(["Scripts/check-report-schema.py", schema] + files)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test("text and markdown name what differs, in both languages") func words() throws {
        let words = ["score", "--with", "true {bundle}", "--corpus", Self.corpus, "--only", "V4/CP402/fail-code"]
        let japanese = try Binary.run(words).output
        #expect(japanese.contains("cases/V4/CP402/fail-code-empty  期待 拒む、実際 受け入れた"))
        #expect(japanese.contains("結果: 違いがあります"))
        let english = try Binary.run(words + ["--lang", "en"]).output
        #expect(english.contains("should refuse; it accepted") && english.contains("Result: there are differences"))
        let markdown = try Binary.run(words + ["--format", "markdown", "--lang", "en"]).output
        #expect(markdown.contains("| CP402 | V4 |") && markdown.contains("`true {bundle}`"))
        let csv = try Binary.run(words + ["--format", "csv"]).output
        #expect(csv.hasPrefix("\u{FEFF}\"行\"") && csv.contains("\"cases/V4/CP402/fail-code-empty\",\"拒む\",\"受け入れた\""))
    }

    @Test("what a command prints acts on no terminal") func hostile() throws {
        let command = #"sh -c 'printf "{\"rule\":\"\\\u001b[31mX\\\u202e\",\"file\":\"=1+1\"}\n"; exit 1' {bundle}"#
        for format in ["text", "json", "csv", "markdown"] {
            let words = ["score", "--with", command, "--corpus", Self.corpus, "--only", "V4/CP402/fail-code-empty"]
            let output = try Binary.run(words + ["--format", format]).output
            #expect(!output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
            #expect(output.contains("[31mX"))
        }
    }

    @Test("many cases take no more descriptors and processes than few") func leaks() throws {
        let corpus = "--corpus '\(Self.corpus)' --only V4/CP402 --only V4/CP409"
        let children =
            "[ ! -e /proc/$PPID/task/$PPID/children ] || [ $(cat /proc/$PPID/task/*/children | wc -w) -le 1 ]"
        let result = try Binary.shell(
            """
            ulimit -n 40
            "$CPCHECK" score --jobs 1 \(corpus) --format json --with "sh -c '\(children.replacing("$", with: "\\$"))' {bundle}"
            """)
        let score = try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
        #expect(score.total.cases > 60 && score.cases.allSatisfy { $0.answer == "accepts" })
    }

    // MARK: Troubles

    @Test("cases that need options of cpcheck are skipped, with the reason, where there is no place for them")
    func options() throws {
        let few = ["--only", "V4/CP902/fail-file", "--only", "V4/CP902/pass-file"]
        let (status, score, _) = try score("true {bundle}", few)
        #expect(status == 3 && !score.passed && score.total.skipped == 2)
        #expect(score.cases.allSatisfy { $0.answer == "needs-options" })
        #expect(try self.score("'\(try Binary.path())' {options} {bundle}", few).status == 0)
    }

    @Test("a command that cannot be started: 3, and nothing on standard output") func start() throws {
        let result = try Binary.run("score", "--with", "/no/such/checker {bundle}", "--corpus", Self.corpus)
        #expect(result.status == 3 && result.output.isEmpty && result.errors.contains("--with"))
    }

    @Test(
        "2: wrong command line",
        arguments: [
            ["--corpus", corpus], ["--with", "check", "--corpus", corpus],
            ["--with", "c '{bundle}", "--corpus", corpus],
            ["--with", "c {bundle}", "--corpus", "/no/such/corpus"], ["--with", "c {bundle}", "operand"],
            ["--with", "c {bundle}", "--corpus", corpus, "--edition", "V9"],
            ["--with", "c {bundle}", "--corpus", corpus, "--only", "no such case"],
            ["--with", "c {bundle}", "--corpus", corpus, "--map", "/no/such/map"],
            ["--with", "c {bundle}", "--corpus", corpus, "--timeout", "0"],
            ["--with", "c {bundle}", "--corpus", corpus, "--format", "html"],
        ])
    func usage(words: [String]) throws {
        let result = try Binary.run(["score"] + words)
        #expect(result.status == 2 && result.output.isEmpty && result.errors.hasPrefix("cpcheck: "))
    }

    @Test("stopped by a signal, it leaves no process and no folder", arguments: ["TERM", "INT"])
    func stopped(signal: String) throws {
        let folder = try Folder()
        let script = """
            mkdir '\(folder.path)/tmp'
            TMPDIR='\(folder.path)/tmp' python3 -c '
            import os, signal, sys
            signal.signal(signal.SIGINT, signal.default_int_handler)
            os.execv(sys.argv[1], sys.argv[1:])' "$CPCHECK" score --corpus '\(Self.corpus)' --jobs 2 \
                --with "sh -c 'echo \\$\\$ >> \(folder.path)/running; sleep 100; :' {bundle}" &
            n=0; while [ ! -s '\(folder.path)/running' ] && [ $n -lt 600 ]; do sleep 0.5; n=$((n + 1)); done
            kill -\(signal) $!
            wait $!
            """
        let result = try Binary.shell(script)
        // A shell tells 128 + the number of the signal.
        #expect(result.status == (signal == "TERM" ? 143 : 130))
        #expect(result.output.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp").isEmpty)
        let running = try folder.text("running").split(separator: "\n").compactMap { Int32($0) }
        #expect(!running.isEmpty && running.allSatisfy { kill($0, 0) != 0 })
    }
}
