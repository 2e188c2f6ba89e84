import CheckPolicy
import OutputFiles

/// What single options cannot know: how they go together.
extension Invocation {
    private static let standardInput = Array("-".utf8)

    var readsStandardInput: Bool {
        ([.check, .read] + Command.copying).contains(command) && operands.contains(Self.standardInput)
    }

    func validate() throws(UsageError) {
        switch command {
        case .check: try validateCheck()
        case .merge: try MergeCommand.validate(self)
        case .read: try ReadCommand.validate(self)
        case .compare: try CompareCommand.validate(self)
        case .fix, .anonymize: try CopyCommand.validate(self)
        case .sample: try SampleCommand.validate(self)
        case .explain:
            guard !operands.isEmpty else {
                throw UsageError(
                    "説明する規則か項目を指定します（例 cpcheck explain CP402 UPPLAN:12）",
                    "name a rule or a column, such as cpcheck explain CP402 UPPLAN:12")
            }
        case .rules:
            guard operands.isEmpty else {
                throw UsageError(
                    "rules に引数はありません。一つの規則は cpcheck explain で見られます",
                    "rules takes no argument; cpcheck explain shows one rule")
            }
        case .requirements: try RequirementsCommand.validate(self)
        case .diff:
            guard operands.count == 2 else {
                throw UsageError(
                    "比べる JSON の報告を二つ指定します（例 cpcheck diff old.json new.json）",
                    "name two JSON reports, such as cpcheck diff old.json new.json")
            }
        case .standard:
            guard operands.count <= 1 else {
                throw UsageError("standard に指定できる種類は一つです", "standard takes one kind")
            }
        case .score: try ScoreCommand.validate(self)
        case .advise: try AdviseCommand.validate(self)
        case .vendorTest: try VendorTestCommand.validate(self)
        case .completions: try CompletionsCommand.validate(operands)
        }
    }

    private func validateCheck() throws(UsageError) {
        if stream.isAsked { return try StreamCommand.validate(self) }
        guard !stream.endsInNull, !stream.isGrouped else {
            throw UsageError(
                "--null と --grouped は --stream とともに使います", "--null and --grouped go with --stream")
        }
        guard !operands.isEmpty else {
            throw UsageError(
                "検査するファイルかフォルダーを指定します（例 cpcheck export/）。使い方は cpcheck --help",
                "name a file or folder to check, such as cpcheck export/; see cpcheck --help")
        }
        guard !operands.contains([]) else { throw UsageError("空の PATH があります", "a PATH is empty") }
        try validateOutputs()
        try validatePolicy()
        guard (kind == nil) == (edition == nil) else {
            throw UsageError("--kind と --edition は一緒に指定します", "--kind and --edition go together")
        }
        guard kind == nil || operands.count == 1 else {
            throw UsageError("--kind は一つのファイルにだけ使えます", "--kind is for a single file")
        }
        guard standardInputName == nil || readsStandardInput else {
            throw UsageError("--name は標準入力（PATH が -）にだけ使えます", "--name is for standard input (PATH -)")
        }
    }

    func validatePolicy() throws(UsageError) {
        guard !policy.baselineIsStrict || baselineFile != nil else {
            throw UsageError(
                "--strict-baseline は --baseline とともに使います", "--strict-baseline goes with --baseline")
        }
    }

    /// One report at most on standard output, each file written once. The configuration may name reports too.
    func validateOutputs() throws(UsageError) {
        guard reports.count(where: { $0.file == nil }) <= 1 else {
            throw UsageError(
                "標準出力に出せる報告は一つです。ほかは --report FORMAT=FILE とします",
                "only one report goes to standard output; give the others a file: --report FORMAT=FILE")
        }
        let files = reports.compactMap(\.file) + [newBaselineFile].compactMap { $0 }
        guard !OutputPlaces.meet(files) else {
            throw UsageError("二つの出力が同じファイルに書かれます", "two outputs go to the same file")
        }
    }
}
