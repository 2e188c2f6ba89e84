import CarePlanStandard

/// CP521: a choice 「その他」 whose text is empty.
///
/// - Standard: 別紙 その他の内容
final class ConditionalTexts: RecordRule {
    private let pairs: [(choice: Int, value: [UInt8])]

    init?(context: FileContext) {
        pairs = context.layout.columns.enumerated().compactMap { index, column in
            guard let value = column.asksForNextWhen, index + 1 < context.layout.columns.count else { return nil }
            return (index, Array(value.utf8))
        }
        if pairs.isEmpty { return nil }
        super.init(context)
    }

    override func visit(_ row: Row) {
        for pair in pairs where row.isLegal(pair.choice) && row.value(pair.choice).equals(pair.value) {
            let text = pair.choice + 1
            if row.isEmpty(text) || row.isLegal(text) && Blanks.only(row.value(text)) {
                findings.note(521, column: text, at: row.place(text))
            }
        }
    }
}
