import CarePlanStandard

/// CP508, CP509: rental rows carry TAISコード or 福祉用具届出コード, one of the two.
///
/// - Standard: 別紙 第6表 No.16 17
final class EquipmentCodes: RecordRule {
    private let tais: Int
    private let notice: Int
    private let code: Int

    init?(context: FileContext) {
        let roles = context.layout.roles
        guard let tais = roles[.taisCode], let notice = roles[.equipmentNoticeCode], let code = roles[.serviceCode]
        else { return nil }
        self.tais = tais
        self.notice = notice
        self.code = code
        super.init(context, watches: [tais, notice, code])
    }

    override func visit(_ row: Row) {
        if row.holdsValue(tais), row.holdsValue(notice) {
            findings.note(509, column: tais, at: row.place(tais))
        } else if row.isEmpty(tais), row.isEmpty(notice), row.isLegal(code) {
            // 171xxx and 671xxx are the equipment itself; 178xxx and the like are surcharges.
            let value = row.value(code)
            guard value[2] == 0x31, context.serviceTypes[value]?.isRental == true else { return }
            findings.note(508, column: tais, at: row.place(tais))
        }
    }
}
