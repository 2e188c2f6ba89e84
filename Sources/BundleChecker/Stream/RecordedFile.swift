/// A file of a recorded bundle.
package struct RecordedFile: Sendable {
    /// What the file is, as `FileEntry.Role`.
    package enum Role: String, CaseIterable, Sendable {
        case standard, attachment, archive, unknownCSV, nothing
    }

    /// As the bundle's own report has it; `unit` is a number in the bundle.
    package var report: FileReport
    package var role: Role
    /// Number of its PATH among those of the bundle.
    package var root = 0
    /// The PATH is the file itself.
    package var isRoot = false
    /// The folders between PATH and name: numbers in place of names that may not be shown.
    package var folders: [String] = []
    /// Number of the ZIP that it is a member of.
    package var archive: Int?
    package var isOpenedArchive = false
    /// There are bytes to be read, or there were.
    package var hasSource = true
    /// What the name told, where the name itself may not be shown; nil where it ends the path of the report.
    package var hiddenName: HiddenName?
    /// What kept it from being read (CP9xx).
    package var problem: Finding?
    /// The edition that the content told, where the name tells none.
    package var knownEdition: String?
    /// Number of the file that it is an equal copy of.
    package var original: Int?
    /// What it shows by itself, and what its records show, of what happened to it.
    package var traces: UInt64 = 0
    package var content: RecordedContent?
    /// Rules beside those of its content that did not run.
    package var notes: [NotChecked] = []
    /// An image that a name of the wrong form must have meant.
    package var isMeant = false

    package init(report: FileReport, role: Role) {
        self.report = report
        self.role = role
    }
}

/// What reading a file of records told beside its findings.
package struct RecordedContent: Sendable {
    /// A character that MS932 lacks, and its first place.
    package struct Character: Sendable {
        package var scalar: UInt32
        package var byteOffset: UInt64
        package var record: Int?
        package var column: Int?

        package init(scalar: UInt32, byteOffset: UInt64, record: Int?, column: Int?) {
            self.scalar = scalar
            self.byteOffset = byteOffset
            self.record = record
            self.column = column
        }
    }

    /// Edition whose layout the records were read by.
    package var layoutEdition: String?
    package var notChecked: [NotChecked]
    package var traces: UInt64
    package var lacking: [Character]
    package var otherKinds: [String]

    package init(
        layoutEdition: String?, notChecked: [NotChecked], traces: UInt64, lacking: [Character], otherKinds: [String]
    ) {
        self.layoutEdition = layoutEdition
        self.notChecked = notChecked
        self.traces = traces
        self.lacking = lacking
        self.otherKinds = otherKinds
    }
}

/// What a file name told that may not be shown: its legal parts as they are, all others as numbers.
package struct HiddenName: Sendable {
    package struct Part: Sendable {
        /// The text of a legal part; else what stands for it, the same for the same text in a bundle only.
        package var text: String
        package var isLegal: Bool

        package init(text: String, isLegal: Bool) {
            self.text = text
            self.isLegal = isLegal
        }
    }

    /// What the name says of itself beside its parts.
    package struct Marks: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let altered = Marks(rawValue: 1)
        package static let malformed = Marks(rawValue: 2)
        package static let otherEdition = Marks(rawValue: 4)
        package static let clearShape = Marks(rawValue: 8)
        package static let unclearSide = Marks(rawValue: 16)
        package static let wrongWay = Marks(rawValue: 32)
    }

    /// The extension with its point, as far as it may be shown.
    package var ending: String
    package var kind: String?
    package var edition: String?
    package var parts: [String: Part] = [:]
    /// The name as the grammar writes it; what stands for it, where not all of it is legal.
    package var canonical = ""
    package var marks: Marks = []
    /// Of no file; what is wrong with the name.
    package var findings: [Finding] = []

    package init(ending: String) { self.ending = ending }
}
