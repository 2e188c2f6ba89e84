import CarePlanStandard

/// Where each role stands in a layout: column indices from 0.
struct RoleIndex: Sendable {
    /// A layout has a few dozen: looking through them is quicker than working out a hash.
    private var roles: [Role] = []
    /// By `roles`.
    private var indices: [[Int]] = []

    init(_ columns: [Column]) {
        for (index, column) in columns.enumerated() {
            guard let role = column.role else { continue }
            if let known = roles.firstIndex(of: role) {
                indices[known].append(index)
            } else {
                roles.append(role)
                indices.append([index])
            }
        }
    }

    /// The first column of the role, or nil.
    subscript(_ role: Role) -> Int? { roles.firstIndex(of: role).map { indices[$0][0] } }

    /// Every column of the role, in order.
    func all(_ role: Role) -> [Int] { roles.firstIndex(of: role).map { indices[$0] } ?? [] }

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
