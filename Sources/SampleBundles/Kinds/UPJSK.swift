extension SampleKinds {
    /// 第6表 実績情報: what the sender's office gave; an entrusted office passes on what all offices gave.
    static let upjsk = KindSample(tableSix: "UPJSK") { person, context in person.results(for: context) }
}

extension InventedCase {
    /// The results that the unit's sender tells of: of its own number and service type, unless it relays.
    package func results(for context: SampleContext) -> [PlannedService] {
        Self.own(results ?? services, context).filter { !$0.days.isEmpty }
    }

    /// サービスコード of what the sender charges without a day: percentage surcharges (率加減算), which results need not
    /// tell.
    package func codesWithoutDay(for context: SampleContext) -> [String] {
        Self.own(services, context).filter(\.days.isEmpty).map(\.code)
    }

    private static func own(_ services: [PlannedService], _ context: SampleContext) -> [PlannedService] {
        guard let partner = context.partner else { return services }
        return services.filter { $0.office.number == partner.number && $0.serviceType == partner.serviceType }
    }
}
