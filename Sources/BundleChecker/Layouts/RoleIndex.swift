import CarePlanStandard

/// Where each role stands in a layout: column indices from 0.
struct RoleIndex: Sendable {
    /// By the role's place: the first column, -1 for none. Every rule asks for its roles, of every file.
    private var first: [Int16]
    /// The roles of several columns; few.
    private var several: [(role: Role, columns: [Int])] = []

    private static let count = Role.allCases.count

    init(_ columns: [Column]) {
        first = Array(repeating: -1, count: Self.count)
        for (index, column) in columns.enumerated() {
            guard let role = column.role else { continue }
            guard let known = self[role] else {
                first[role.place] = Int16(index)
                continue
            }
            if let place = several.firstIndex(where: { $0.role == role }) {
                several[place].columns.append(index)
            } else {
                several.append((role, [known, index]))
            }
        }
    }

    /// The first column of the role, or nil.
    subscript(_ role: Role) -> Int? {
        let index = first[role.place]
        return index < 0 ? nil : Int(index)
    }

    /// Every column of the role, in order.
    func all(_ role: Role) -> [Int] {
        several.first { $0.role == role }?.columns ?? self[role].map { [$0] } ?? []
    }

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
