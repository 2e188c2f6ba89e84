package import CarePlanStandard

/// Service types whose products are alike: each family has scenarios of its own.
///
/// - Standard: 4.1版 1.3, 1.4
package struct ServiceFamily: Hashable, Sendable {
    /// Stands in ids of scenarios, such as `visit`.
    package var id: String
    package var title: BilingualText
    /// サービス種類コード, the one that stands for the family first.
    package var types: [String]

    package static let all: [ServiceFamily] = [
        ServiceFamily(
            id: "visit", title: .init("訪問系", "visits"),
            types: ["11", "13", "12", "14", "71", "76", "31", "63", "62", "64", "34"]),
        ServiceFamily(id: "day", title: .init("通所系", "day care"), types: ["15", "16", "72", "78", "66", "74"]),
        ServiceFamily(
            id: "short-stay", title: .init("短期入所系", "short stay"),
            types: ["21", "22", "23", "2A", "27", "28", "38", "24", "25", "26", "2B", "39"]),
        ServiceFamily(id: "rental", title: .init("福祉用具貸与", "equipment rental"), types: ["17", "67"]),
        ServiceFamily(
            id: "multifunctional", title: .init("多機能系", "multifunctional"),
            types: ["73", "77", "68", "79", "75", "69"]),
        ServiceFamily(
            id: "municipal", title: .init("総合事業", "municipal programmes (総合事業)"),
            types: ["A2", "A6", "A1", "A3", "A4", "A5", "A7", "A8"]),
    ]

    /// Types of the family that a product deals with and that a pattern is about.
    package func types(of selection: RoleSelection, in pattern: TestPattern, _ standard: Standard) -> [String] {
        types.filter { code in
            selection.serviceTypes.contains(code)
                && (standard.serviceType(code)?.benefit == "介護給付") != pattern.isPrevention
        }
    }
}

extension RoleSelection {
    /// A service provider's product that deals with every type of the exchange.
    package static func everyService(_ standard: Standard) -> RoleSelection {
        let types = standard.serviceTypes.filter { $0.scope == .inScope }.map(\.code)
        return RoleSelection(.serviceProvider, serviceTypes: types)
    }

    /// `ROLE` or `ROLE:TYPE,TYPE…`, as on the command line.
    /// - Returns: nil for a word that is no role, for a type that is not in scope and for types behind another role.
    package init?(_ text: String, _ standard: Standard) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let role = TestRole(rawValue: parts[0]) else { return nil }
        guard role == .serviceProvider else {
            guard parts.count == 1 else { return nil }
            self.init(role)
            return
        }
        guard parts.count == 2 else {
            self = .everyService(standard)
            return
        }
        let types = parts[1].split(separator: ",", omittingEmptySubsequences: false).map { $0.uppercased() }
        let areInScope = types.allSatisfy { standard.serviceType($0)?.scope == .inScope }
        guard areInScope, Set(types).count == types.count else { return nil }
        self.init(role, serviceTypes: types)
    }
}
