package import ByteSources
import CarePlanStandard

/// Findings about the input itself: CP901, CP902, CP903, CP904.
package enum InputFindings {
    package static func unreadable(_ failure: SourceFailure, file: Int?) -> Finding {
        let variant: String
        switch failure {
        case .notFound, .system: variant = ""
        case .permissionDenied: variant = "permission"
        case .danglingLink: variant = "dangling"
        case .tooLarge(let limit): return tooLarge(.file, limit: limit, file: file)
        case .brokenArchive(let fault): return brokenArchive(fault, file: file)
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
        case .brokenArchive(let fault): brokenArchive(fault, file: file)
        }
    }

    static func brokenArchive(_ fault: ArchiveFault, file: Int?) -> Finding {
        let variant =
            switch fault {
            case .damaged: ""
            case .encrypted: "encrypted"
            case .unknownMethod: "method"
            case .differs: "differs"
            case .overlapping: "overlapping"
            }
        return Finding(rule: "CP903", variant: variant, severity: .error, file: file)
    }

    static func words(_ limit: BundleInput.Problem.Limit) -> BilingualText {
        switch limit {
        case .file: BilingualText("ファイルの大きさ", "file size")
        case .member: BilingualText("ZIPの中のファイルの展開後の大きさ", "unpacked size of a file in the ZIP")
        case .members: BilingualText("ZIPの中のファイルの数", "number of files in the ZIP")
        case .unpacked: BilingualText("ZIP全体の展開後の大きさ", "unpacked size of the whole ZIP")
        case .ratio: BilingualText("展開後の大きさの、圧縮した大きさに対する倍率", "ratio of unpacked to packed size")
        case .record: BilingualText("1レコードの大きさ", "size of a record")
        case .field: BilingualText("1項目の大きさ", "size of a field")
        }
    }
}
