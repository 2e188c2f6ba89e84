import CarePlanStandard

/// CP511: a service type that is not exchanged; CP513: one that is not the sender's (results, V4).
///
/// - Standard: 4.1版 1.3, 1.4; ファイル作成単位
final class ServiceOutOfScope: RecordRule {
    private let column: Int
    private let senderType: ServiceType?
    private let senderCode: UInt16?
    private let hasTotals: Bool

    init?(context: FileContext) {
        let roles = context.layout.roles
        guard let column = roles[.serviceCode] ?? roles[.serviceType] else { return nil }
        self.column = column
        let sender = context.name.senderType
        senderType = context.layout.kind.side == .result && sender?.side != .plan ? sender : nil
        senderCode = senderType.flatMap { type in
            let bytes = Array(type.code.utf8)
            return bytes.count == 2 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : nil
        }
        hasTotals = context.layout.columns[column].format == .serviceCodeOrTotal
        super.init(context, watches: [column])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(column) else { return }
        let value = row.value(column)
        if hasTotals, ServiceCodeForm(value) == .grandTotal { return }
        guard let type = context.serviceTypes[value], type.isInScope else {
            if hasTotals { context.facts.hasUnreadableServiceKey = true }
            findings.note(
                511, column: column, at: row.place(column),
                [Finding.NamedArgument("type", .words(CharacterShape.openCode(value.prefix(2))))])
            return
        }
        if let senderCode, type.code != senderCode {
            findings.note(
                513, column: column, at: row.place(column),
                [
                    Finding.NamedArgument("type", .text(type.text)),
                    Finding.NamedArgument("expected", .text(senderType?.code ?? "")),
                ])
        }
    }
}
