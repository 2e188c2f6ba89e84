package import CarePlanStandard

/// How the records of one file kind are made of a person's case; reads like a page of the layout.
///
/// `Row` is what one record tells of, such as one planned visit. CSVバージョン, 保険者番号 and 被保険者番号, the same in
/// every kind, are filled in by themselves; items that are not listed stay empty.
package struct KindSample<Row>: Sendable where Row: Sendable {
    /// One item of the layout and where its value comes from.
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

extension KindSample: SampleKind {
    package func filler(_ columns: [Column]) -> any RecordFiller { KindFiller(self, columns) }

    package func picture(of person: InventedCase, _ context: SampleContext) -> [UInt8]? { nil }

    package func unknownItems(_ layout: FileKind) -> [String] {
        items.filter { $0.place(in: layout.columns) == nil }.map { "\(kind) \($0.column) \($0.occurrence)" }
    }
}

extension KindSample.Item {
    /// Where the item stands among the columns, from 0.
    func place(in columns: [Column]) -> Int? {
        var left = occurrence
        for (place, each) in columns.enumerated() where each.name == column {
            left -= 1
            if left == 0 { return place }
        }
        return nil
    }
}

/// A kind's items laid on the columns of one edition, once for all records.
private struct KindFiller<Row: Sendable>: RecordFiller {
    private let sample: KindSample<Row>
    private let width: Int
    private let version: Int?
    private let insurer: Int?
    private let insured: Int?
    private let places: [(place: Int, value: @Sendable (Row, SampleContext) -> String)]

    init(_ sample: KindSample<Row>, _ columns: [Column]) {
        self.sample = sample
        width = columns.count
        version = columns.firstIndex { $0.role == .csvVersion }
        insurer = columns.firstIndex { $0.role == .insurer }
        insured = columns.firstIndex { $0.role == .insured }
        places = sample.items.compactMap { item in
            item.place(in: columns).map { (place: $0, value: item.value) }
        }
    }

    func records(of person: InventedCase, _ context: SampleContext) -> [[String]] {
        sample.rows(person, context).map { row in
            var record = [String](repeating: "", count: width)
            if let version { record[version] = context.csvVersion }
            if let insurer { record[insurer] = person.person.insurer }
            if let insured { record[insured] = person.person.insured }
            for (place, value) in places { record[place] = value(row, context) }
            return record
        }
    }
}
