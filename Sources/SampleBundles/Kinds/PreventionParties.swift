extension SampleContext {
    /// 地域包括支援センター: the side that is one; nil where a care manager's office plans by itself.
    var centre: InventedOffice? {
        if Self.isCentre(planner) { return planner }
        return partner == nil ? [sender, receiver].first(where: Self.isCentre) : nil
    }

    /// The care manager's office that plans, by itself or for a centre (委託); nil where the centre does.
    var managingOffice: InventedOffice? {
        guard partner == nil else { return Self.isCentre(planner) ? nil : planner }
        return sender.number == centre?.number ? receiver : sender
    }

    /// 委託の有無: code of the table `entrusted`.
    var entrusted: String { centre != nil && managingOffice != nil ? "2" : "1" }

    /// 計画種類: code of the table `prevention_plan_kind`.
    ///
    /// Who has services of 総合事業 only, and who is 事業対象者, has 介護予防ケアマネジメント.
    func preventionKind(of invented: InventedCase) -> String {
        let types = Set(invented.services.map(\.serviceType))
        let isProject =
            centre?.serviceType == "AF" || invented.person.certification.level == "06"
            || (!types.isEmpty && types.allSatisfy { $0.hasPrefix("A") })
        return isProject ? "2" : "1"
    }

    private static func isCentre(_ office: InventedOffice) -> Bool { ["46", "AF"].contains(office.serviceType) }
}
