import CheckReports

/// The options of `cpcheck score`.
extension OptionTable {
    static let score = [
        CommandOption(
            "--with", "COMMAND", .input, commands: [.score],
            "採点するコマンド（例 './my-checker {bundle}'。シェルは通さない）",
            "the command to score, such as './my-checker {bundle}' (no shell)"
        ) { invocation, value in invocation.score.command = value.bytes },
        CommandOption(
            "--corpus", "DIR", .input, commands: [.score],
            "検査事例集の場所（既定 Conformance）", "place of the corpus (default Conformance)"
        ) { invocation, value throws(UsageError) in invocation.score.corpus = try value.path() },
        CommandOption(
            "--map", "FILE", .input, commands: [.score],
            "コマンドの規則名と cpcheck の規則番号の対応表（TSV か JSON）", "its rules and ours (TSV or JSON)"
        ) { invocation, value throws(UsageError) in invocation.score.map = try value.path() },
        CommandOption(
            "--only", "TEXT", .input, commands: [.score], repeatable: true,
            "名前に TEXT を含む事例だけ（例 V4/CP402。複数可）", "only cases with TEXT in their names; repeatable"
        ) { invocation, value in invocation.score.only.append(value.text) },
        CommandOption(
            "--skip", "TEXT", .input, commands: [.score], repeatable: true,
            "名前に TEXT を含む事例を除く（複数可）", "no cases with TEXT in their names; repeatable"
        ) { invocation, value in invocation.score.skipped.append(value.text) },
        CommandOption(
            "--edition", "EDITION", .input, commands: [.score],
            "V3 か V4 の事例だけ", "only cases of V3 or V4"
        ) { invocation, value in invocation.score.edition = value.text },
        CommandOption(
            "--timeout", "SECONDS", .limits, commands: [.score],
            "1事例の時間の上限（秒。既定 60）", "seconds for a case (default 60)"
        ) { invocation, value throws(UsageError) in
            invocation.score.timeLimit = min(try value.number(from: 1), 86_400)
        },
        CommandOption(
            "--format", "FORMAT", .output, commands: [.score],
            "text json csv markdown（既定 text）", "text, json, csv or markdown (default text)"
        ) { invocation, value throws(UsageError) in invocation.score.format = try value.word() },
        CommandOption(
            "--jobs", "N", .general, commands: [.score],
            "同時に動かすコマンドの数（既定: コア数）", "commands at the same time (default: one a core)"
        ) { invocation, value throws(UsageError) in invocation.jobs = min(try value.number(from: 1), 256) },
    ]
}
