import CarePlanStandard

/// CP423: a CSVバージョン is not used for months before its first month of application.
///
/// - Standard: 別紙 CSVバージョン履歴
final class VersionBeforeItsMonth: RecordRule {
    private let version: Int
    private let month: Int
    private let from: Int
    private let current: String

    init?(context: FileContext) {
        let layout = context.layout
        guard let version = layout.roles[.csvVersion], let month = layout.roles[.targetMonth],
            let current = context.standard.csvVersions.first(where: {
                $0.edition == layout.edition && $0.status == .current
            }),
            let from = Int(current.appliesFrom)
        else { return nil }
        self.version = version
        self.month = month
        self.from = from
        self.current = current.value
        super.init(context, watches: [version, month])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(month), row.isLegal(version) else { return }
        let number = row.value(month).number
        if number > 0, number < from {
            findings.note(
                423, column: month, at: row.place(month),
                [
                    Finding.NamedArgument("version", .text(current)),
                    Finding.NamedArgument("month", .text(row.value(month).ascii ?? "")),
                ])
        }
    }
}
