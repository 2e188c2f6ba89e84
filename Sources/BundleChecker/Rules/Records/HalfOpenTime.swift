import CarePlanStandard

/// CP507: 9999 for the start or the end alone.
///
/// - Standard: 別紙 第6表 サービス開始時刻
final class HalfOpenTime: RecordRule {
    private let start: Int
    private let end: Int

    init?(context: FileContext) {
        guard let start = context.layout.roles[.startTime], let end = context.layout.roles[.endTime] else { return nil }
        self.start = start
        self.end = end
        super.init(context, watches: [start, end])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(start), row.isLegal(end) else { return }
        let noStart = isNone(row.value(start))
        guard noStart != isNone(row.value(end)) else { return }
        let column = noStart ? start : end
        findings.note(507, column: column, at: row.place(column))
    }

    private func isNone(_ value: Bytes) -> Bool {
        value[0] == 0x39 && value[1] == 0x39 && value[2] == 0x39 && value[3] == 0x39
    }
}
