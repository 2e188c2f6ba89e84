import CarePlanStandard

/// CP532: 要介護状態変更日 and 前回要介護状態区分, one without the other.
///
/// - Standard: 別紙 利用者補足情報 No.17, No.59
final class ChangeOfLevel: RecordRule {
    private let day: Int
    private let level: Int

    init?(context: FileContext) {
        guard let day = context.layout.roles[.levelChangeDate], let level = context.layout.roles[.previousCareLevel]
        else { return nil }
        self.day = day
        self.level = level
        super.init(context, watches: [day, level])
    }

    override func visit(_ row: Row) {
        let missing = row.isEmpty(level) ? level : day
        guard row.isEmpty(missing), row.holdsValue(missing == level ? day : level) else { return }
        findings.note(532, column: missing, at: row.place(missing))
    }
}
