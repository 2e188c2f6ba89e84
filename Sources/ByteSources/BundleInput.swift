/// What intake hands to the checker: the sources, and what kept others from being sources.
public struct BundleInput: Sendable {
    /// Something in the input that is no source of bytes, or cannot be one.
    public struct Problem: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            /// A PATH of the command line that is not there.
            case missingPath
            /// A folder or file that cannot be opened or read.
            case unreadable(SourceFailure)
            /// A symbolic link that leaves the bundle; it was not followed.
            case linkOutside
            /// An archive member whose path climbs out of the bundle; it was not read.
            case unsafeMember
            /// Larger than a limit.
            case tooLarge(Limit, limit: UInt64)
            /// An archive, or a member of one, that cannot be opened.
            case brokenArchive(ArchiveFault)
        }

        /// What a limit speaks of.
        public enum Limit: String, Hashable, Sendable {
            case file, member, members, unpacked, ratio, record, field
        }

        public var path: SourcePath
        public var kind: Kind

        public init(path: SourcePath, kind: Kind) {
            self.path = path
            self.kind = kind
        }
    }

    public var sources: [any ByteSource]
    public var problems: [Problem]
    /// Litter of operating systems that was passed over (`.DS_Store`, `Thumbs.db` …).
    public var skippedLitter: Int
    /// The sources that were taken as archives. Their members are sources below their paths; a problem at the path of
    /// an archive speaks of the archive as a whole.
    public var archives: Set<SourcePath>

    public init(
        sources: [any ByteSource], problems: [Problem] = [], skippedLitter: Int = 0, archives: Set<SourcePath> = []
    ) {
        self.sources = sources
        self.problems = problems
        self.skippedLitter = skippedLitter
        self.archives = archives
    }
}
