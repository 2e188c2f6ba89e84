import CarePlanStandard

/// CP512: results of another office than the sender. An entrusted relay may pass them on.
///
/// - Standard: 4.1版 5.1.2
final class ResultOfOtherOffice: RecordRule {
    private let office: Int
    private let planOffice: Int?
    private let sender: [UInt8]
    private let relayByPlanOffice: Bool

    init?(context: FileContext) {
        guard context.layout.kind.side == .result, let office = context.layout.roles[.office],
            let sender = context.name.sender, context.name.senderType?.side != .plan,
            context.name.senderType != nil || !context.name.carriesTypes
        else { return nil }
        self.office = office
        self.sender = sender
        planOffice = context.layout.roles[.planOffice]
        relayByPlanOffice = !context.name.carriesTypes
        super.init(context, watches: [office, planOffice])
    }

    override func visit(_ row: Row) {
        guard row.isLegal(office), !row.value(office).equals(sender) else { return }
        // A planner that cannot be read may be the sender.
        if relayByPlanOffice, let planOffice, !row.isLegal(planOffice) || row.value(planOffice).equals(sender) {
            return
        }
        findings.note(512, column: office, at: row.place(office))
    }
}
