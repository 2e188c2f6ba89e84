/// What a written sample holds, in numbers.
package struct SampleSummary: Sendable {
    package struct File: Hashable, Sendable {
        package var name: String
        /// Prefix of the name; nil for what is no file of the standard.
        package var kind: String?
        package var records: Int
        package var bytes: Int
    }

    package var context: SampleContext
    package var seed: UInt64
    /// The fault that was put in; nil for a conforming sample.
    package var fault: SampleFault?
    package var people = 0
    package private(set) var files: [File] = []

    package init(_ context: SampleContext, seed: UInt64, fault: SampleFault? = nil) {
        self.context = context
        self.seed = seed
        self.fault = fault
    }

    package var records: Int { files.reduce(0) { $0 + $1.records } }
    package var bytes: Int { files.reduce(0) { $0 + $1.bytes } }

    /// Counts a file of a sample in memory.
    package mutating func add(_ file: SampleFile, bytes: Int) {
        files.append(
            File(name: file.name, kind: file.kind.isEmpty ? nil : file.kind, records: file.records.count, bytes: bytes))
    }

    /// Begins to count a file that is written piece by piece.
    mutating func begin(_ name: String, kind: String) {
        files.append(File(name: name, kind: kind, records: 0, bytes: 0))
    }

    /// Counts a piece of the file begun last.
    mutating func add(records: Int = 0, bytes: Int = 0) {
        guard !files.isEmpty else { return }
        files[files.count - 1].records += records
        files[files.count - 1].bytes += bytes
    }
}
