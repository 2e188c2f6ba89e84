package import CarePlanStandard
package import SampleBundles

extension ScenarioSetting {
    /// The other side of the exchange and the product's own side, as サービス種類コード.
    ///
    /// - Parameter type: the type of the provider that takes part.
    package func route(with type: String) -> (sender: String, receiver: String) {
        // 総合事業 is planned by 介護予防ケアマネジメント.
        let centre = type.hasPrefix("A") ? "AF" : "46"
        let own: String
        let other: String
        switch selection.role {
        case .serviceProvider: (own, other) = (type, pattern.isPrevention ? centre : "43")
        case .careManager:
            own = "43"
            // Entrusted plans go back to the centre; slips go to the provider.
            let toCentre = pattern.isPrevention && (isPlanOrBasics || (direction == .exports && isResult))
            other = toCentre ? centre : type
        case .communitySupportCentre: (own, other) = (centre, isPlanOrBasics || isEntrustedSlip ? "43" : type)
        }
        return direction == .exports ? (own, other) : (other, own)
    }

    private var isResult: Bool { pattern.units == ["actuals"] }
    private var isPlanOrBasics: Bool { pattern.units != ["actuals"] && pattern.units != ["service-slip"] }
    /// A centre gets slips only from the office that it entrusted.
    private var isEntrustedSlip: Bool { pattern.units == ["service-slip"] && direction == .imports }

    /// The context of a unit of this setting; nil where the two sides do not exchange it in the edition.
    ///
    /// - Parameters:
    ///   - unit: id of the unit; the pattern's own where nil.
    ///   - type: the type of the provider that takes part.
    package func context(
        unit: String? = nil, with type: String, month: String? = nil, timestamp: String? = nil,
        _ standard: Standard = .current
    ) -> SampleContext? {
        let (sender, receiver) = route(with: type)
        let request = SampleRequest(
            unit: unit ?? pattern.units[0], edition: edition, senderType: sender, receiverType: receiver,
            month: month ?? self.month, timestamp: timestamp, people: people, seed: seed)
        return try? SampleContext(request, standard)
    }

    /// People of this scenario, as many as it ordinarily has.
    package func cases(_ count: Int? = nil, in context: SampleContext) -> [InventedCase] {
        (0..<(count ?? people)).map { InventedCase.make(seed: seed, index: firstPerson + $0, context: context) }
    }
}

extension ScenarioBundle {
    /// The unit's files of these people.
    package init(_ cases: [InventedCase], in context: SampleContext, _ standard: Standard = .current) {
        let sample = SampleBundle(cases: cases, context: context, standard)
        let carriesMonth = sample.files.contains { standard.kind($0.kind)?.nameMonth == .month }
        self.init(
            unit: context.unit, edition: context.edition,
            sender: .init(office: context.sender.number, serviceType: context.sender.serviceType),
            receiver: .init(office: context.receiver.number, serviceType: context.receiver.serviceType),
            month: carriesMonth ? context.month : nil, timestamp: context.timestamp, files: sample.files)
        codesWithoutDay = cases.flatMap { $0.codesWithoutDay(for: context) }
    }
}
