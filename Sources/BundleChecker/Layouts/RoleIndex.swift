import CarePlanStandard

/// Where each role stands in a layout: column indices from 0.
struct RoleIndex: Sendable {
    private var indices: [Role: [Int]] = [:]

    init(_ columns: [Column]) {
        for (index, column) in columns.enumerated() {
            if let role = column.role { indices[role, default: []].append(index) }
        }
    }

    /// The first column of the role, or nil.
    subscript(_ role: Role) -> Int? { indices[role]?.first }

    /// Every column of the role, in order.
    func all(_ role: Role) -> [Int] { indices[role] ?? [] }

    /// The columns of all the roles, or nil when one is absent.
    func all(of roles: [Role]) -> [Int]? {
        var found: [Int] = []
        for role in roles {
            guard let index = self[role] else { return nil }
            found.append(index)
        }
        return found
    }
}
