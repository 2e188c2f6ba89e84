import CarePlanStandard

/// The standard that a run goes by: the built-in one, or the file of `--standard`.
enum StandardFile {
    static func load(_ path: [UInt8]?) throws(UsageError) -> Standard? {
        guard let path else { return nil }
        return try DocumentFile(role: "--standard", path: path).read(StandardDocument.read)
    }
}
