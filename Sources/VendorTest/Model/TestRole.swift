package import CarePlanStandard

/// A role in which a product takes part in the exchange.
///
/// - Standard: 4.1版 (tables of what each side outputs and imports)
package enum TestRole: String, CaseIterable, Hashable, Sendable {
    /// 居宅介護支援事業所
    case careManager = "care-manager"
    /// サービス事業所
    case serviceProvider = "service-provider"
    /// 地域包括支援センター
    case communitySupportCentre = "community-support-centre"

    package var title: BilingualText {
        switch self {
        case .careManager: .init("居宅介護支援事業所", "care manager")
        case .serviceProvider: .init("サービス事業所", "service provider")
        case .communitySupportCentre: .init("地域包括支援センター", "community support centre")
        }
    }
}

/// A role that a product was entered with.
package struct RoleSelection: Hashable, Sendable {
    package var role: TestRole
    /// サービス種類コード that the product deals with; empty for roles that have none.
    package var serviceTypes: [String]

    package init(_ role: TestRole, serviceTypes: [String] = []) {
        self.role = role
        self.serviceTypes = serviceTypes
    }
}
