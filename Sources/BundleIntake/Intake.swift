package import ByteSources

/// Makes a list of named byte sources of the paths of a command line.
///
/// Only the names and the status of files and the directories of ZIPs are read here; contents are read when a source is
/// opened. (Standard input is the exception where it is a pipe: it is read to its end into memory, for it can be read once only.)
package struct Intake: Sendable {
    /// Largest file that becomes a source, in bytes.
    package var fileLimit: UInt64
    /// The most that is taken, and held in memory, of standard input that is a pipe, in bytes. A file there is read where
    /// it lies.
    package var pipeLimit: UInt64
    /// What is unpacked of archives.
    package var archiveLimits: ArchiveLimits
    /// The name that the bytes of standard input are judged by, as raw bytes; nil when none was given.
    package var standardInputName: [UInt8]?
    /// The descriptor that `-` stands for.
    package var standardInput: Int32
    /// The descriptor that what is found is written to.
    package var standardOutput: Int32

    package init(
        fileLimit: UInt64 = 8 << 30, pipeLimit: UInt64 = 512 << 20, archiveLimits: ArchiveLimits = ArchiveLimits(),
        standardInputName: [UInt8]? = nil,
        standardInput: Int32 = 0, standardOutput: Int32 = 1
    ) {
        self.fileLimit = fileLimit
        self.pipeLimit = pipeLimit
        self.archiveLimits = archiveLimits
        self.standardInputName = standardInputName
        self.standardInput = standardInput
        self.standardOutput = standardOutput
    }

    /// Gathers what the paths lead to.
    ///
    /// - A folder is walked to its bottom. A symbolic link in it is followed only to a file of the same folder; a PATH
    ///   that is itself a link is followed wherever it leads.
    /// - A file that two PATHs lead to by the same name in the same folder is taken once, under the first PATH; so is
    ///   a folder. Hard links and links are names of their own.
    /// - The members of a ZIP are sources beside the ZIP itself; those of a ZIP in a ZIP are not.
    /// - A file that standard output goes to (`cpcheck . > report.txt`) is not taken.
    /// - The order is that of the PATHs, below them that of the bytes of the relative paths.
    ///
    /// - Parameter paths: raw bytes, as typed; `-` is standard input.
    package func gather(_ paths: [[UInt8]]) -> BundleInput {
        var gathering = Gathering(intake: self, overlapping: paths.count > 1)
        var known: Set<[UInt8]> = []
        for (number, path) in paths.enumerated() where paths.count == 1 || known.insert(path).inserted {
            gathering.add(path, number: number)
        }
        return gathering.input()
    }
}
