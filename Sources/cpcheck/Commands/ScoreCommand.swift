import BundleIntake
import CarePlanStandard
import CheckReports
import CorpusScore
import ForeignCommand
import OutputFiles
import Synchronization

/// `cpcheck score --with 'COMMAND {bundle}'`
struct ScoreCommand {
    enum Format: String, CaseIterable {
        case text, json, csv, markdown
    }

    /// What the options say, as typed.
    struct Question {
        var command: [UInt8]?
        var corpus = Array("Conformance".utf8)
        var map: [UInt8]?
        /// Parts of names of cases.
        var only: [String] = []
        var skipped: [String] = []
        var edition: String?
        /// Seconds.
        var timeLimit = 60
        var format = Format.text
    }

    var invocation: Invocation
    var console: Console

    private var question: Question { invocation.score }

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard invocation.operands.isEmpty else {
            throw UsageError(
                "score に引数はありません。検査事例集の場所は --corpus、採点するコマンドは引用符で囲んで --with に書きます",
                "score takes no argument; the place of the corpus is --corpus, the command is one word in quotes: --with"
            )
        }
        _ = try template(invocation.score)
    }

    func run() throws -> Int32 {
        let template = try Self.template(question)
        let map = try map()
        let corpus = try corpus()
        Cancellation.watch()
        let limit = Duration.seconds(question.timeLimit)
        var run = ScoreRun(corpus, template, map: map, timeLimit: limit, jobs: invocation.threads(for: .max))
        let meter = ScoreMeter(for: invocation, cases: corpus.cases.count)
        run.progress = { meter?.show($0) }
        let score: Score
        do throws(ForeignFailure) {
            let ended = try run.score()
            meter?.end()
            guard let ended else {
                Cancellation.endIfRequested()
                return ExitStatus.incomplete
            }
            score = ended
        } catch {
            meter?.end()
            console.tell(Self.message(of: error))
            return ExitStatus.incomplete
        }
        try print(score)
        if score.isEmpty { return ExitStatus.incomplete }
        return score.passed ? ExitStatus.done : ExitStatus.foundSomething
    }

    private func print(_ score: Score) throws {
        let (language, command) = (invocation.language, String(decoding: question.command ?? [], as: UTF8.self))
        try console.print { sink in
            switch question.format {
            case .text:
                let page = ScoreText(
                    language: language, isColoured: invocation.color.showsColours, command: command,
                    corpus: String(decoding: question.corpus, as: UTF8.self))
                try page.write(score, to: sink)
            case .json: try ScoreJSON(command: command).write(score, to: sink)
            case .csv: try ScoreCSV(language: language).write(score, to: sink)
            case .markdown: try ScoreMarkdown(language: language, command: command).write(score, to: sink)
            }
        }
    }

    // MARK: What is asked

    private static func template(_ question: Question) throws(UsageError) -> CommandTemplate {
        let sample = "cpcheck score --with './my-checker {bundle}'"
        guard let command = question.command else {
            throw UsageError("--with で採点するコマンドを指定します（例 \(sample)）", "name the command with --with, as in \(sample)")
        }
        do {
            return try CommandTemplate(command)
        } catch {
            switch error {
            case .openQuote: throw UsageError("--with の引用符が閉じていません", "--with: a quote is not closed")
            case .lacksBundle:
                throw UsageError(
                    "--with のコマンドに {bundle} がありません（検査する場所に置き換わります。例 \(sample)）",
                    "--with: the command holds no {bundle}, which becomes the path to check, as in \(sample)")
            case .optionsInWord:
                throw UsageError(
                    "--with の {options} は、コマンドの後に、それだけの語として書きます",
                    "--with: {options} is a word by itself, behind the command")
            }
        }
    }

    private func map() throws(UsageError) -> RuleMap {
        guard let path = question.map else { return RuleMap() }
        let file = DocumentFile(role: "--map", path: path)
        do {
            return try RuleMap(try file.bytes())
        } catch let failure as RuleMap.Failure {
            throw UsageError(
                "--map \(file.shown) の \(failure.place) が読めません: \(failure.word)",
                "--map \(file.shown), at \(failure.place): cannot understand \(failure.word)")
        } catch let error as UsageError {
            throw error
        } catch {
            throw UsageError("--map \(file.shown) が読めません", "cannot read --map \(file.shown)")
        }
    }

    private func corpus() throws(UsageError) -> Corpus {
        var corpus: Corpus
        do {
            corpus = try Corpus(at: question.corpus)
        } catch {
            throw UsageError(error.message.ja, error.message.en)
        }
        if let edition = question.edition {
            let known = Set(corpus.cases.map(\.part)).subtracting(["damage", "real"]).sorted()
            guard let name = known.first(where: { $0 == edition.uppercased() }) else {
                throw OptionValue(option: "--edition", bytes: Array(edition.utf8)).unknown(among: known)
            }
            corpus.keep { $0.part == name }
        }
        if !question.only.isEmpty { corpus.keep { each in question.only.contains { each.name.contains($0) } } }
        corpus.keep { each in !question.skipped.contains { each.name.contains($0) } }
        guard !corpus.cases.isEmpty else {
            throw UsageError(
                "--only、--skip、--edition に合う検査事例がありません", "no case is left by --only, --skip and --edition")
        }
        return corpus
    }

    private static func message(of failure: ForeignFailure) -> BilingualText {
        switch failure.step {
        case .start:
            BilingualText(
                "--with のコマンドを起動できません（OS のエラー \(failure.number)）。名前、場所、実行の許可を確かめてください",
                "cannot start the command of --with (error \(failure.number) of the OS): look at its name, place and permissions"
            )
        case .folder, .outside:
            BilingualText(
                "検査事例の写しを作れません（OS のエラー \(failure.number)）。一時フォルダー（TMPDIR）の空きを確かめてください",
                "cannot copy a case (error \(failure.number) of the OS): look at the folder for temporary files (TMPDIR)"
            )
        }
    }
}

/// How many cases are done, on a terminal.
private final class ScoreMeter: Sendable {
    private let line: StatusLine
    private let language: Language
    private let cases: Int
    private let shown = Mutex(0)

    init?(for invocation: Invocation, cases: Int) {
        guard !invocation.isQuiet, invocation.showsProgress, let line = StatusLine() else { return nil }
        self.line = line
        language = invocation.language
        self.cases = cases
    }

    func show(_ done: Int) {
        shown.withLock { shown in
            // Every twentieth will do; threads come in any order.
            guard done >= shown + 20 else { return }
            shown = done
            line.show("\(Tool.name): \(done)/\(cases) " + language.pick("事例", "cases"))
        }
    }

    func end() { line.clear() }
}
