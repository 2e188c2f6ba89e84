import CarePlanStandard

/// How the records of one file kind are made of a person's case; reads like a page of the layout.
///
/// `Row` is what one record tells of, such as one planned visit.
package struct KindSample<Row>: Sendable where Row: Sendable {
    /// One item of the layout and where its value comes from. Items that are not listed stay empty.
    package struct Item: Sendable {
        let column: String
        let occurrence: Int
        let value: @Sendable (Row, SampleContext) -> String

        /// - Parameters:
        ///   - column: the item's name as the layout prints it; an item that the edition lacks is left out.
        ///   - occurrence: which of the columns of that name, from 1.
        package init(
            _ column: String, _ occurrence: Int = 1, _ value: @escaping @Sendable (Row, SampleContext) -> String
        ) {
            self.column = column
            self.occurrence = occurrence
            self.value = value
        }
    }

    package let kind: String
    /// The records of one person, in the order in which they are written.
    package let rows: @Sendable (InventedCase, SampleContext) -> [Row]
    package let items: [Item]

    package init(
        _ kind: String, rows: @escaping @Sendable (InventedCase, SampleContext) -> [Row], items: [Item]
    ) {
        self.kind = kind
        self.rows = rows
        self.items = items
    }
}
