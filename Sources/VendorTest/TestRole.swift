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
}
