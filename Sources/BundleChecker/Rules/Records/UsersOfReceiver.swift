import CarePlanStandard

/// CP514: a person none of whose services is at the receiving office.
///
/// - Standard: 4.1版 2.6
final class UsersOfReceiver: RecordRule {
    private let office: Int
    private let receiver: [UInt8]
    private var isServed: [Bool] = []

    init?(context: FileContext) {
        let layout = context.layout
        guard layout.kind.side == .plan, layout.roles[.serviceDate] != nil, let office = layout.roles[.office],
            context.unit.isMain(layout.kind.id), let receiver = context.name.receiver,
            context.name.receiverType?.side != .plan,
            context.name.receiverType != nil || !context.name.carriesTypes
        else { return nil }
        self.office = office
        self.receiver = receiver
        let key = context.unit.keyGroup.flatMap { layout.roles.all(of: $0.key) } ?? []
        super.init(context, watches: key + [office])
    }

    override func visit(_ row: Row) {
        guard row.keyEntry >= 0 else { return }
        extend(to: row.keyEntry)
        if isServed[row.keyEntry] { return }
        // A number that cannot be read may be the receiver's.
        if !row.isLegal(office) || row.value(office).equals(receiver) { isServed[row.keyEntry] = true }
    }

    private func extend(to entry: Int) {
        while entry >= isServed.count { isServed.append(false) }
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? UsersOfReceiver else { return }
        for (entry, served) in zip(link.entries, part.isServed) {
            extend(to: entry)
            if served { isServed[entry] = true }
        }
    }

    override func finish() {
        guard !context.facts.hasUnreadableKey else {
            context.notChecked.append(NotChecked(rules: ["CP514"], reason: Reasons.unreadableKey))
            return
        }
        for (entry, served) in isServed.enumerated() where !served {
            findings.note(514, at: context.facts.keys.entries[entry].place)
        }
    }
}
