import ByteSources
import CarePlanStandard

/// Findings about the input itself: CP901, CP902, CP903, CP904.
enum InputFindings {
    static func unreadable(_ failure: SourceFailure, file: Int?) -> Finding {
        let variant: String
        switch failure {
        case .notFound, .system: variant = ""
        case .permissionDenied: variant = "permission"
        case .danglingLink: variant = "dangling"
        case .tooLarge(let limit): return tooLarge(.file, limit: limit, file: file)
        }
        return Finding(rule: "CP901", variant: variant, severity: .error, file: file)
    }

    static func tooLarge(_ what: BundleInput.Problem.Limit, limit: UInt64, file: Int?) -> Finding {
        Finding(
            rule: "CP902", severity: .error, file: file,
            arguments: [
                Finding.NamedArgument("what", .words(words(what))),
                Finding.NamedArgument("limit", .number(Int(clamping: limit))),
            ])
    }

    static func finding(_ problem: BundleInput.Problem, file: Int?) -> Finding {
        switch problem.kind {
        case .missingPath: Finding(rule: "CP901", variant: "missing", severity: .error, file: file)
        case .unreadable(let failure): unreadable(failure, file: file)
        case .linkOutside: Finding(rule: "CP904", variant: "link", severity: .error, file: file)
        case .unsafeMember: Finding(rule: "CP904", severity: .error, file: file)
        case .tooLarge(let what, let limit): tooLarge(what, limit: limit, file: file)
        case .brokenArchive: Finding(rule: "CP903", severity: .error, file: file)
        }
    }

    static func words(_ limit: BundleInput.Problem.Limit) -> BilingualText {
        switch limit {
        case .file: BilingualText("ファイルの大きさ", "file size")
        case .member: BilingualText("書庫の中のファイルの大きさ", "size of an archive member")
        case .members: BilingualText("書庫の中のファイル数", "number of archive members")
        case .unpacked: BilingualText("展開後の大きさ", "unpacked size")
        case .ratio: BilingualText("圧縮率", "compression ratio")
        case .record: BilingualText("1レコードの大きさ", "size of a record")
        case .field: BilingualText("1項目の大きさ", "size of a field")
        }
    }
}
