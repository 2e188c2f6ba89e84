package import CarePlanStandard

/// A kind whose files are pictures, one a person at most.
package struct PictureSample: SampleKind {
    package let kind: String
    private let make: @Sendable (InventedCase, SampleContext) -> [UInt8]?

    /// - Parameter make: the bytes of a person's picture; nil where there is none.
    package init(_ kind: String, _ make: @escaping @Sendable (InventedCase, SampleContext) -> [UInt8]?) {
        self.kind = kind
        self.make = make
    }

    package func filler(_ columns: [Column]) -> any RecordFiller { NoRecords() }

    package func picture(of person: InventedCase, _ context: SampleContext) -> [UInt8]? { make(person, context) }

    package func unknownItems(_ layout: FileKind) -> [String] { [] }
}

private struct NoRecords: RecordFiller {
    func records(of person: InventedCase, _ context: SampleContext) -> [[String]] { [] }
}
