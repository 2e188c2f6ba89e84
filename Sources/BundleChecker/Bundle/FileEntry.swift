package import ByteSources
import CarePlanStandard

/// A file of the input with what its name and first bytes told.
package struct FileEntry {
    package enum Role: Hashable, Sendable {
        /// A file of the standard
        case standard
        /// A PDF or other file that travels beside (CP210)
        case attachment
        /// A ZIP (CP211)
        case archive
        /// A *.csv whose prefix is none of the standard's (CP101)
        case unknownCSV
        /// A PATH that is not there, a folder that cannot be read
        case nothing
    }

    package var path: SourcePath
    package var source: (any ByteSource)?
    package var problem: BundleInput.Problem?
    package var name: ParsedName
    package var role: Role
    /// The name as text; U+FFFD stands for bytes that are neither UTF-8 nor MS932.
    var text: String
    /// The ZIP was looked into: its members stand among the entries.
    var isOpenedArchive = false
    /// The path of the ZIP that this is a member of.
    var archive: SourcePath?
    /// What another run told of the file, where its report is merged.
    var recorded: RecordedTraits?

    /// What kept the file from being read, as another run found it.
    var recordedProblem: Finding? { recorded?.problem }

    /// The file cannot be read, now or when another run tried.
    var hasProblem: Bool { problem != nil || recordedProblem != nil }

    /// True when nothing about the name had to be refused.
    package var nameIsLegal: Bool {
        role == .standard && !name.isMalformed && name.parts.allAreLegal
            && !name.findings.contains { $0.rule == 107 }
    }
}

/// What another run told of a file. By reference: entries come by the thousand, and few have it.
final class RecordedTraits: Sendable {
    /// What kept the file from being read.
    let problem: Finding?
    /// The edition that the content told, where the name tells none.
    let edition: String?
    /// How the name was shown, where it holds parts that may not be shown.
    let shownName: String?

    init(problem: Finding?, edition: String?, shownName: String?) {
        self.problem = problem
        self.edition = edition
        self.shownName = shownName
    }
}

/// The first bytes of kinds of files that are no CSV.
package enum Signature: Sendable {
    case pdf, jpeg, png, zip
    /// Documents of older office programs
    case compound
    /// Archives other than ZIP
    case packed

    package init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) {
            self = .pdf
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            self = .png
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .compound
        } else if [[3, 4], [5, 6], [7, 8]].contains(where: { bytes.starts(with: [0x50, 0x4B] + $0) }) {
            self = .zip
        } else if [[0x1F, 0x8B], [0x37, 0x7A, 0xBC, 0xAF], [0x52, 0x61, 0x72, 0x21]].contains(where: {
            bytes.starts(with: $0)
        }) {
            self = .packed
        } else {
            return nil
        }
    }

    /// The signature of a source's first bytes; nil for none, and for a source that cannot be read.
    package static func of(_ source: any ByteSource) -> Signature? {
        Signature(firstBytes(source))
    }

    static func firstBytes(_ source: any ByteSource) -> [UInt8] {
        (try? source.open().readFully(16)) ?? []
    }
}
