package import CarePlanStandard

/// How files of one kind are filled; what the engine knows of a kind beside its layout.
package protocol SampleKind: Sendable {
    /// Prefix of the file name.
    var kind: String { get }
    /// Makes what writes one edition's records.
    func filler(_ columns: [Column]) -> any RecordFiller
    /// A picture of the person, nil for kinds of records and for people without one.
    func picture(of person: InventedCase, _ context: SampleContext) -> [UInt8]?
    /// Items that no edition of the layout has; must be empty.
    func unknownItems(_ layout: FileKind) -> [String]
}

/// Fills the records of one kind in one edition.
package protocol RecordFiller: Sendable {
    func records(of person: InventedCase, _ context: SampleContext) -> [[String]]
}
