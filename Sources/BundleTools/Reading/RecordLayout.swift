package import CarePlanStandard

/// The columns of a kind in one edition, found by role and by name.
package struct RecordLayout: Sendable {
    package let kind: FileKind
    package let edition: String
    package let columns: [Column]
    private let byRole: [Role: [Int]]
    private let byName: [String: [Int]]

    package init(_ kind: FileKind, edition: String) {
        self.kind = kind
        self.edition = edition
        columns = kind.columns(in: edition)
        var byRole: [Role: [Int]] = [:]
        var byName: [String: [Int]] = [:]
        for (index, column) in columns.enumerated() {
            if let role = column.role { byRole[role, default: []].append(index) }
            byName[column.name, default: []].append(index)
        }
        self.byRole = byRole
        self.byName = byName
    }

    /// Indices, from 0, of the columns with the role.
    package func columns(of role: Role) -> [Int] { byRole[role] ?? [] }

    package func column(_ role: Role) -> Int? { byRole[role]?.first }

    /// The column of the name; a name that several columns share has occurrences from 0.
    package func column(named name: String, occurrence: Int = 0) -> Int? {
        guard let indices = byName[name], indices.indices.contains(occurrence) else { return nil }
        return indices[occurrence]
    }
}
