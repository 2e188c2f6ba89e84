package import CarePlanStandard

/// Who sends a unit to whom, as the tables of duties allow it.
///
/// - Standard: 4.1版 (tables of what each side outputs and imports), 1.4
package struct RolePair: Hashable, Sendable {
    /// サービス種類コード of the two sides.
    package let sender: String
    package let receiver: String
    /// 介護予防 rather than 居宅.
    package let isPrevention: Bool
    /// The sender plans; else the receiver does.
    package let senderPlans: Bool
    /// Both sides plan: an entrusted office and the one that entrusts it.
    package let isRelay: Bool

    /// - Returns: nil where the two do not exchange the unit.
    package init?(_ unit: SendUnit, from sender: ServiceType, to receiver: ServiceType, _ standard: Standard) {
        guard let main = unit.required.first.flatMap({ standard.kind($0.kind) }) else { return nil }
        let isResult = main.side == .result
        let pairs = Part.allCases.flatMap { part in
            part.roles(of: sender).flatMap { from in part.roles(of: receiver).map { (part, from, $0) } }
        }
        let legal = pairs.first { part, from, to in
            part.allows(unit, from: from, to: to, isResult: isResult, standard)
        }
        guard let (part, from, to) = legal else { return nil }
        self.sender = sender.code
        self.receiver = receiver.code
        isPrevention = part == .prevention
        senderPlans = from != .service
        isRelay = from != .service && to != .service
    }

    /// All pairs that an edition can express, sender by sender.
    package static func all(_ unit: SendUnit, in edition: Edition, _ standard: Standard = .current) -> [RolePair] {
        let types = standard.serviceTypes.filter { $0.scope != .outOfScope }
        return types.flatMap { from in
            types.compactMap { RolePair(unit, from: from, to: $0, standard) }
        }.filter { !$0.isRelay || edition.namesCarryServiceTypes }
    }
}

extension RolePair {
    /// What an office is in the tables of duties.
    fileprivate enum Duty { case careManager, service, community }

    /// The two parts of the tables.
    fileprivate enum Part: String, CaseIterable {
        case home = "居宅"
        case prevention = "予防"

        /// What an office of a type is in this part.
        func roles(of type: ServiceType) -> [Duty] {
            switch type.side {
            case .plan where type.name.hasPrefix("介護予防"): self == .prevention ? [.community] : []
            case .plan: [.careManager]
            case .provider: serves(type) ? [.service] : []
            case .both: serves(type) ? [.service, .careManager] : []
            }
        }

        private func serves(_ type: ServiceType) -> Bool { (type.benefit == "介護給付") == (self == .home) }

        func allows(
            _ unit: SendUnit, from: Duty, to: Duty, isResult: Bool, _ standard: Standard
        ) -> Bool {
            guard let main = unit.required.first?.kind,
                let duty = standard.duties.first(where: {
                    $0.part == rawValue && $0.file.prefix { $0 != " " } == main
                })
            else { return false }
            // Offices of care managers do not entrust each other.
            if from == .careManager, to == .careManager { return false }
            // Results may be relayed to the office that entrusted the plan (links: the relay of an entrusted office).
            if isResult, from != .service, to == .community { return self == .prevention }
            let (out, `in`) =
                switch (from, to) {
                case (.service, .careManager): (duty.serviceOut, duty.careManagerIn)
                case (.service, .community): (duty.serviceOut, duty.communityIn)
                case (.service, .service): (duty.serviceOut, duty.serviceIn)
                case (.careManager, .service): (duty.careManagerOut, duty.serviceIn)
                case (.careManager, .community): (duty.careManagerOut, duty.communityIn)
                case (.careManager, .careManager): (duty.careManagerOut, duty.careManagerIn)
                case (.community, .service): (duty.communityOut, duty.serviceIn)
                case (.community, .careManager): (duty.communityOut, duty.careManagerIn)
                case (.community, .community): (duty.communityOut, duty.communityIn)
                }
            return Self.isMarked(out) && Self.isMarked(`in`)
        }

        private static func isMarked(_ mark: String) -> Bool { mark.contains("○") || mark.contains("△") }
    }
}
