import CarePlanStandard

/// CP706: 保険請求額 is 費用総額 times 給付率, cut to a yen, and the user pays the rest.
///
/// Not compared: people on public assistance alone (numbers with H), fixed fees, rows without a rate.
/// - Standard: no clause; 第7表 記載要領
final class ClaimAmount: RecordRule {
    private let insured: Int
    private let cost: Int
    private let rate: Int
    private let claim: Int
    private let share: Int
    private let fixedFee: Int?

    init?(context: FileContext) {
        let roles = context.layout.roles
        guard let columns = roles.all(of: [.insured, .totalCost, .benefitRate, .claimAmount, .copayment]) else {
            return nil
        }
        insured = columns[0]
        cost = columns[1]
        rate = columns[2]
        claim = columns[3]
        share = columns[4]
        fixedFee = roles[.fixedCopaymentUnit]
        super.init(context, watches: columns + [fixedFee])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(insured), row.value(insured)[0] != 0x48, fixedFee.map(row.isFilled) != true,
            let rate = row.amount(rate).value, rate != 0, let total = row.amount(cost).value,
            let claimed = row.amount(claim).value
        else { return }
        if !CutHundredth.of(Int128(total) * Int128(rate), is: claimed) {
            findings.note(706, column: claim, at: row.place(claim))
        } else if let own = row.amount(share).value, own != total - claimed {
            findings.note(706, column: share, at: row.place(share))
        }
    }
}
