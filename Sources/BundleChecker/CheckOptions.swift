package import CarePlanStandard

/// How to check: limits, how much to keep, what may be shown.
public struct CheckOptions: Sendable {
    /// Sizes beyond which input is not checked (CP902).
    public struct Limits: Hashable, Sendable {
        /// Bytes of a file.
        public var file: UInt64 = 8 << 30
        /// Bytes of standard input that is a pipe: they are held in memory.
        public var pipe: UInt64 = 512 << 20
        /// Bytes of a record.
        public var record = 4 << 20
        /// Bytes of a field.
        public var field = 1 << 20
        /// Rows that duplicate rules remember for each file.
        public var rowsTracked = 16 << 20
        /// Members of a ZIP.
        public var members = 200_000
        /// Bytes of a member of a ZIP when unpacked.
        public var member: UInt64 = 2 << 30
        /// Bytes of all members of a ZIP when unpacked.
        public var unpacked: UInt64 = 16 << 30
        /// How many times larger than its packed bytes a member or a ZIP may be, from 10 MB on.
        public var ratio: UInt64 = 200

        public init() {}
    }

    /// Kind and edition to take for a lone file that lost its name.
    public struct Assumption: Hashable, Sendable {
        public var kind: String
        public var edition: String

        public init(kind: String, edition: String) {
            self.kind = kind
            self.edition = edition
        }
    }

    /// Is told how far the check has come, from any thread.
    public typealias ProgressObserver = @Sendable (ProgressStep) -> Void

    public var limits = Limits()
    /// Units checked at the same time; the report does not depend on it.
    public var jobs = 1
    /// Of so many threads, how many the system lets live at the same time. Asked where a second one has something to do,
    /// and only there.
    package var startableThreads: @Sendable (Int) -> Int = { $0 }
    /// Findings kept; all are counted.
    public var maxFindings = 10_000
    /// Places kept a finding.
    public var maxPlaces = 10
    /// Shows values of records. The report is marked.
    public var showValues = false
    /// Shows parts of paths that are no legal names.
    public var showPaths = false
    public var assumed: Assumption?
    /// Leaves no trace in the report.
    public var progress: ProgressObserver?
    /// Bits of the hashes by which equal rows are looked for. The report does not depend on it: fewer make more rows that
    /// have to be compared.
    package var rowHashBits = 64
    /// Bytes from which on a file is scanned on several threads, and of the blocks it is cut into. The report does not
    /// depend on them.
    package var splitSize: UInt64 = 16 << 20
    package var splitBlock = 1 << 20
    /// A standard read from a file; nil for the built-in one.
    package var standard: Standard?
    /// The catalogue of an earlier rule set; nil for the current one.
    package var catalogue: RuleCatalogue?
    /// What becomes of each finding before it is counted, nil for nothing: how tests put a rule out of action, to see that
    /// the corpus notices. Nil everywhere else.
    package var alterFinding: (@Sendable (Finding) -> Finding?)?

    public init() {}

    /// Threads for so many pieces of work, each of which can be done beside the others; at least 1.
    package func threads(for pieces: Int) -> Int {
        let wish = min(jobs, pieces)
        return wish > 1 ? max(1, min(wish, startableThreads(wish))) : 1
    }
}
