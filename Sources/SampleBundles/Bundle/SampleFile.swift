/// A file of a sample bundle, in memory: its name and its records, or a picture's bytes.
package struct SampleFile: Hashable, Sendable {
    /// The name by the grammar of the edition.
    package var name: String
    /// Prefix of the name, such as `UPPLAN`.
    package var kind: String
    package var edition: String
    /// Values in the order of the edition's layout; empty for an image.
    package var records: [[String]]
    /// Set for what is no CSV of records: the bytes as they are.
    package var bytes: [UInt8]?
}
