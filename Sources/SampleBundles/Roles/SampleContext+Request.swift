package import CarePlanStandard

extension SampleContext {
    /// The unit that a request asks for: who sends it to whom and when.
    package init(_ request: SampleRequest, _ standard: Standard = .current) throws(SampleError) {
        guard let edition = standard.edition(request.edition) else { throw .unknownEdition(request.edition) }
        guard let unit = standard.units.first(where: { $0.id == request.unit }) else {
            throw .unknownUnit(request.unit)
        }
        guard unit.editions.contains(edition.id) else {
            throw .unitNotInEdition(unit: unit.id, edition: edition.id)
        }
        let roles = try RolePair(request, unit, edition, standard)
        guard let month = CalendarMonth(request.month) else { throw .badMonth(request.month) }
        guard
            let version = standard.csvVersions.first(where: { $0.edition == edition.id && $0.status == .current })
        else { throw .unknownEdition(request.edition) }
        guard month.text >= version.appliesFrom else {
            throw .monthTooEarly(month.text, edition: edition.id, from: version.appliesFrom)
        }
        let main = unit.required.first.flatMap { standard.kind($0.kind) }
        let timestamp = try SampleTimestamp(
            request, month, isResult: main?.side == .result, edition: edition
        ).text
        let world = InventedWorld(seed: request.seed)
        let sender = world.office(of: roles.sender, as: roles.senderPlans ? .planner : .provider)
        let receiver = world.office(
            of: roles.receiver, as: !roles.senderPlans ? .planner : roles.isRelay ? .principal : .provider)
        self.init(
            edition: edition.id, csvVersion: version.value, month: month.text, timestamp: timestamp, sender: sender,
            receiver: receiver, planner: roles.senderPlans ? sender : receiver,
            partner: roles.isRelay ? nil : roles.senderPlans ? receiver : sender, isPrevention: roles.isPrevention,
            unit: unit.id)
    }
}

extension RolePair {
    /// The types asked for, or usual ones beside the one asked for.
    fileprivate init(
        _ request: SampleRequest, _ unit: SendUnit, _ edition: Edition, _ standard: Standard
    ) throws(SampleError) {
        func type(_ code: String) throws(SampleError) -> ServiceType {
            guard let type = standard.serviceType(code), type.scope != .outOfScope else {
                throw .unknownServiceType(code)
            }
            return type
        }
        func candidates(_ code: String?) throws(SampleError) -> [ServiceType] {
            if let code { return [try type(code)] }
            // The commonest first.
            return ["11", "43", "46", "63", "A2"].compactMap(standard.serviceType)
        }
        let senders = try candidates(request.senderType)
        let receivers = try candidates(request.receiverType)
        let pairs = senders.flatMap { from in receivers.compactMap { RolePair(unit, from: from, to: $0, standard) } }
        guard !pairs.isEmpty else {
            throw .rolesDoNotFit(
                unit: unit.id, sender: request.senderType ?? "-", receiver: request.receiverType ?? "-")
        }
        let carried = pairs.filter { !$0.isRelay || edition.namesCarryServiceTypes }
        guard let pair = carried.first(where: { !$0.isRelay }) ?? carried.first else {
            throw .noRelay(edition: edition.id)
        }
        self = pair
    }
}
