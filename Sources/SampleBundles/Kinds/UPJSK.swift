extension SampleKinds {
    /// 第6表 実績情報: what the sender's office gave; an entrusted office passes on what all offices gave.
    static let upjsk = KindSample(tableSix: "UPJSK") { person, context in person.results(for: context) }
}

extension InventedCase {
    /// The results that the unit's sender tells of: of its own number and service type, unless it relays.
    package func results(for context: SampleContext) -> [PlannedService] {
        let given = (results ?? services).filter { !$0.days.isEmpty }
        guard let partner = context.partner else { return given }
        return given.filter { $0.office.number == partner.number && $0.serviceType == partner.serviceType }
    }
}
