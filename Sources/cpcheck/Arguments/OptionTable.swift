import BundleChecker
import CheckPolicy
import CheckReports

/// Every option there is: the parser and `--help` are made of this one table.
enum OptionTable {
    static let all: [CommandOption] =
        output + policy + input + advice + SampleOptions.all + score + vendorTest + limits + general

    /// The parts of `all`, those of most command lines first; one is made when something is looked for in it.
    private static let parts: [@Sendable () -> [CommandOption]] = [
        { output }, { general }, { policy }, { input }, { limits }, { advice }, { SampleOptions.all }, { score },
        { vendorTest },
    ]

    /// An option of a name, of a command where one is given.
    static func option(_ name: String, of command: Command? = nil) -> CommandOption? {
        for part in parts {
            let found = part().first { $0.name == name && (command.map($0.commands.contains) ?? true) }
            if let found { return found }
        }
        return nil
    }

    private static let formats = ReportFormat.allCases.map(\.rawValue)

    private static let output = [
        CommandOption(
            "--report", "FORMAT[=FILE]", .output, commands: [.check, .merge], repeatable: true,
            "\(formats.joined(separator: " "))（=FILE へ。複数可）",
            "\(formats.joined(separator: " ")), into FILE; repeatable"
        ) { invocation, value throws(UsageError) in
            invocation.reports.append(try .init(value))
        },
        CommandOption(
            "--format", "FORMAT", .output, commands: [.check, .merge], repeatable: true,
            "--report FORMAT と同じ（どちらもなければ text）", "the same as --report FORMAT (without either: text)"
        ) { invocation, value throws(UsageError) in
            invocation.reports.append(.init(format: try value.word(), file: nil))
        },
        CommandOption(
            "--format", "FORMAT", .output, commands: [.rules],
            "text json markdown（規則のページ）（既定 text）", "text, json or markdown, the rule pages (default text)"
        ) { invocation, value throws(UsageError) in invocation.rulesFormat = try value.word() },
        CommandOption(
            "--format", "FORMAT", .output, commands: [.requirements],
            "text json csv tsv markdown html（既定 text）", "text, json, csv, tsv, markdown or html (default text)"
        ) { invocation, value throws(UsageError) in invocation.requirementsFormat = try value.word() },
        CommandOption(
            "--format", "FORMAT", .output,
            commands: [.standard, .diff, .read, .compare, .advise, .sample] + Command.copying,
            "text か json（既定 text）", "text or json (default text)"
        ) { invocation, value throws(UsageError) in invocation.listFormat = try value.word() },
        CommandOption(
            "--show-values", nil, .output, commands: [.check, .compare],
            "記録の値を報告に出す（個人情報。その旨も入る）",
            "show values of records (personal data; the report is marked)"
        ) { invocation, _ in invocation.options.showValues = true },
        CommandOption(
            "--all", nil, .output, commands: [.compare],
            "同じサービスも出す（既定: 違うものだけ。JSON は常にすべて）", "list what agrees too (JSON always has it)"
        ) { invocation, _ in invocation.showsAll = true },
        CommandOption(
            "--exports", nil, .output, commands: [.compare],
            "予定どうし・実績どうしで比べる", "compare plans with plans, results with results"
        ) { invocation, _ in invocation.comparesExports = true },
        CommandOption(
            "--content", nil, .output, commands: [.read],
            "ファイルの中も読み、利用者・サービスの数を出す", "read the files too: how many people and services"
        ) { invocation, _ in invocation.readsContent = true },
        CommandOption(
            "--forms", nil, .output, commands: [.read],
            "中身を帳票の形に並べた HTML（印刷用。個人情報が入る）", "HTML like the paper forms, to print (holds personal data)"
        ) { invocation, _ in invocation.showsForms = true },
        CommandOption(
            "--output", "FILE", .output, commands: [.read, .requirements],
            "FILE に書く（既定: 標準出力）", "write to FILE (default: standard output)"
        ) { invocation, value throws(UsageError) in invocation.outputFile = try value.output() },
        CommandOption(
            "--output", "DIR", .output, commands: Command.copying,
            "DIR に写しを作る（新しいか空のフォルダー）", "make the copy in DIR (a new or empty folder)"
        ) { invocation, value throws(UsageError) in invocation.outputFolder = try value.path() },
        CommandOption(
            "--restore-zeros", nil, .output, commands: [.fix],
            "表計算ソフトで消えた先頭の0を戻す（CP801。桁数が決まった項目だけ）",
            "put lost leading zeros back (CP801; where the length is fixed)"
        ) { invocation, _ in invocation.restoresZeros = true },
        CommandOption(
            "--show-paths", nil, .output, commands: [.check, .read, .compare, .fix],
            "規約外のファイル名・フォルダー名もそのまま出す", "show names of files and folders that fit no rule"
        ) { invocation, _ in invocation.options.showPaths = true },
        CommandOption(
            "--max-findings", "N", .output, commands: [.check, .merge],
            "報告に残す指摘の数（既定 10000。件数は常に正確）", "findings kept (default 10000; counts stay exact)"
        ) { invocation, value throws(UsageError) in invocation.options.maxFindings = try value.number(from: 0) },
        CommandOption(
            "--max-places", "N", .output, commands: [.check, .merge],
            "一つの指摘に残す場所の数（既定 10）", "places kept for each finding (default 10)"
        ) { invocation, value throws(UsageError) in invocation.options.maxPlaces = try value.number(from: 1) },
        CommandOption(
            "--color", "WHEN", .output,
            commands: [.check, .merge, .compare, .explain, .rules, .requirements, .diff, .advise, .score],
            "色: auto always never（既定 auto: 端末だけ。NO_COLOR に従う）",
            "auto, always or never (default auto: on a terminal without NO_COLOR)"
        ) { invocation, value throws(UsageError) in invocation.color = try value.word() },
    ]

    private static let policy = [
        CommandOption(
            "--profile", "PROFILE", .policy, commands: [.check, .merge],
            "standard（既定）か vendor-test（強化ベンダ試験の基準）", "standard (default) or vendor-test"
        ) { invocation, value throws(UsageError) in invocation.policy.gate.profile = try value.word() },
        CommandOption(
            "--fail-on", "LEVEL", .policy, commands: [.check, .merge],
            "不合格にする最も軽い重さ: error warning info never（既定 error）",
            "lowest level that fails: error, warning, info, never (default error)"
        ) { invocation, value throws(UsageError) in invocation.policy.gate.failOn = try value.word() },
        CommandOption(
            "--config", "FILE", .policy, commands: [.check, .merge],
            "設定ファイル（既定: 上のフォルダーへ順に .cpcheck.json を探す）",
            "configuration (default: .cpcheck.json from here upwards)"
        ) { invocation, value throws(UsageError) in invocation.configFile = try value.path() },
        CommandOption(
            "--ruleset", "YYYY.N", .policy, commands: [.check, .rules],
            "規則集を前のものにする（後からの規則と重さの変更を外す）",
            "go back to a rule set: without later rules and levels"
        ) { invocation, value throws(UsageError) in try invocation.setRuleset(value.text, said: value.option) },
        CommandOption(
            "--baseline", "FILE", .policy, commands: [.check, .merge],
            "FILE で受け入れた指摘では不合格にしない", "findings that FILE accepts do not fail"
        ) { invocation, value throws(UsageError) in invocation.baselineFile = try value.path() },
        CommandOption(
            "--write-baseline", "FILE", .policy, commands: [.check, .merge],
            "今の指摘を受け入れるベースラインを書く（値や名前は入らない）",
            "write a baseline that accepts today's findings (no value, no name)"
        ) { invocation, value throws(UsageError) in invocation.newBaselineFile = try value.path() },
        CommandOption(
            "--strict-baseline", nil, .policy, commands: [.check, .merge],
            "ベースラインの指摘がなくなっていたら不合格にする", "fail when an entry of the baseline is gone"
        ) { invocation, _ in invocation.policy.baselineIsStrict = true },
    ]

    private static let input = [
        CommandOption(
            "--stream", nil, .input,
            "標準入力の各行が指すものを検査し、送信単位ごとに JSON の 1 行を書く",
            "check what lines of standard input name; one JSON line a unit"
        ) { invocation, _ in invocation.stream.isAsked = true },
        CommandOption(
            "--null", nil, .input,
            "--stream: 名前を行ではなく NUL で区切る（find -print0。-0 とも書く）",
            "--stream: names end in NUL, not in a line end (find -print0; also -0)"
        ) { invocation, _ in invocation.stream.endsInNull = true },
        CommandOption(
            "--grouped", nil, .input,
            "--stream: 空の行までの PATH をまとめて一つとして検査する",
            "--stream: PATHs up to an empty line are checked together"
        ) { invocation, _ in invocation.stream.isGrouped = true },
        CommandOption(
            "--kind", "KIND", .input,
            "名前を失った一つのファイルの種類（例 UPPLAN。--edition とともに）",
            "kind of a lone file that lost its name, such as UPPLAN (with --edition)"
        ) { invocation, value in invocation.kind = value.text },
        CommandOption(
            "--edition", "EDITION", .input,
            "同じく版（V3 か V4）", "its edition: V3 or V4"
        ) { invocation, value in invocation.edition = value.text },
        CommandOption(
            "--edition", "EDITION", .input, commands: [.requirements],
            "V3 か V4 の要件だけ", "only what speaks of V3 or V4"
        ) { invocation, value in invocation.edition = value.text },
        CommandOption(
            "--name", "NAME", .input, commands: [.check, .read] + Command.copying,
            "標準入力のファイル名", "file name of standard input"
        ) { invocation, value throws(UsageError) in invocation.standardInputName = try value.path() },
        CommandOption(
            "--standard", "FILE", .input,
            commands: [.check, .merge, .read, .compare, .explain, .standard, .advise] + Command.copying,
            "標準仕様の定義を FILE（standard --format json の形）に置き換える",
            "replace the standard by FILE (cpcheck standard --format json)"
        ) { invocation, value throws(UsageError) in invocation.standardFile = try value.path() },
    ]

    private static let advice = [
        CommandOption(
            "--sender-system", "EDITION", .input, commands: [.advise],
            "送信側の連携システムが対応する版（V3 か V4）", "edition that the sender's exchange system carries: V3 or V4"
        ) { invocation, value in invocation.advice.senderSystem = value },
        CommandOption(
            "--receiver-system", "EDITION", .input, commands: [.advise],
            "受信側の連携システムが対応する版", "edition that the receiver's exchange system carries"
        ) { invocation, value in invocation.advice.receiverSystem = value },
        CommandOption(
            "--receiver-reads", "EDITIONS", .input, commands: [.advise],
            "受信側の介護ソフトが読める版（V3、V4、V3,V4）", "editions that the receiver's software reads, such as V3,V4"
        ) { invocation, value in invocation.advice.receiverReads = value },
        CommandOption(
            "--month", "YYYYMM", .input, commands: [.advise],
            "送る月（既定: 今月）", "month of sending (default: this month)"
        ) { invocation, value throws(UsageError) in invocation.advice.month = try value.month() },
    ]

    private static let limits = [
        CommandOption(
            "--max-file", "SIZE", .limits, commands: [.check] + Command.copying,
            "ファイル（既定 8G。パイプで受ける標準入力は 512M）", "of a file (default 8G; 512M of standard input that is a pipe)"
        ) { invocation, value throws(UsageError) in invocation.options.limits.setFile(UInt64(try value.size())) },
        CommandOption(
            "--max-record", "SIZE", .limits, commands: [.check] + Command.copying, "レコード（既定 4M）",
            "of a record (default 4M)"
        ) {
            invocation, value throws(UsageError) in invocation.options.limits.record = try value.size()
        },
        CommandOption(
            "--max-field", "SIZE", .limits, commands: [.check] + Command.copying, "項目（既定 1M）", "of a field (default 1M)"
        ) {
            invocation, value throws(UsageError) in invocation.options.limits.field = try value.size()
        },
        CommandOption(
            "--max-rows-tracked", "N", .limits, commands: [.check] + Command.copying,
            "重複を調べるために覚える行（ファイルごと。既定 16M）", "rows remembered for duplicates, a file (default 16M)"
        ) { invocation, value throws(UsageError) in invocation.options.limits.rowsTracked = try value.sizeOrNone() },
        CommandOption(
            "--max-members", "N", .limits, commands: [.check] + Command.copying,
            "ZIPの中のファイルの数（既定 200000）", "members of a ZIP (default 200000)"
        ) { invocation, value throws(UsageError) in invocation.options.limits.members = try value.number(from: 1) },
        CommandOption(
            "--max-member", "SIZE", .limits, commands: [.check] + Command.copying,
            "ZIPの中のファイル一つ（展開後。既定 2G）", "of a member of a ZIP, unpacked (default 2G)"
        ) { invocation, value throws(UsageError) in invocation.options.limits.member = UInt64(try value.size()) },
        CommandOption(
            "--max-unpacked", "SIZE", .limits, commands: [.check] + Command.copying,
            "ZIP一つの中身全部（展開後。既定 16G）", "of all members of a ZIP, unpacked (default 16G)"
        ) { invocation, value throws(UsageError) in invocation.options.limits.unpacked = UInt64(try value.size()) },
        CommandOption(
            "--max-ratio", "N", .limits, commands: [.check] + Command.copying,
            "ZIPの展開後の大きさが元の何倍まで（10M を超えるもの。既定 200）",
            "times a ZIP may grow when unpacked, from 10M on (default 200)"
        ) { invocation, value throws(UsageError) in
            invocation.options.limits.ratio = UInt64(try value.number(from: 1))
        },
    ]

    private static let general = [
        CommandOption(
            "--jobs", "N", .general,
            "同時に検査する送信単位の数（既定: コア数）", "units checked at the same time (default: one a core)"
        ) { invocation, value throws(UsageError) in invocation.jobs = try value.number(from: 1) },
        CommandOption(
            "--lang", "LANG", .general, commands: Command.allCases,
            "ja（既定）か en", "ja (default) or en"
        ) { invocation, value throws(UsageError) in invocation.language = try value.word() },
        CommandOption(
            "--no-progress", nil, .general, commands: [.check, .score],
            "端末に進みぐあいを出さない（1秒を超える検査で出る）", "no progress on the terminal (shown after a second)"
        ) { invocation, _ in invocation.showsProgress = false },
        CommandOption(
            "--quiet", nil, .general, commands: [.check, .merge, .score],
            "標準エラー出力にはエラーだけを出す", "only errors on standard error"
        ) { invocation, _ in invocation.isQuiet = true },
        CommandOption(
            "--help", nil, .general, commands: Command.allCases, repeatable: true, "この説明", "this help"
        ) { invocation, _ in invocation.wantsHelp = true },
        CommandOption(
            "--version", nil, .general, commands: Command.allCases, repeatable: true,
            "版、規則集、標準仕様の版", "version, rule set, editions"
        ) { invocation, _ in invocation.wantsVersion = true },
        CommandOption(
            "--man", nil, .general, repeatable: true,
            "man のページ（cpcheck --man > cpcheck.1）", "the manual page (cpcheck --man > cpcheck.1)"
        ) { invocation, _ in invocation.wantsManual = true },
    ]
}

extension Invocation.ReportRequest {
    /// `FORMAT` or `FORMAT=FILE`.
    init(_ value: OptionValue) throws(UsageError) {
        let parts = value.bytes.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        format = try OptionValue(option: value.option, bytes: Array(parts[0])).word()
        guard parts.count == 2 else { return }
        file = try OptionValue(option: value.option, bytes: Array(parts[1])).output()
    }
}
