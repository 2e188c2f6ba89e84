import CarePlanStandard

/// The layout of a file kind in one edition, made ready for checking bytes.
final class Layout: Sendable {
    let kind: FileKind
    let edition: String
    let columns: [Column]
    let checks: [ColumnCheck]
    let roles: RoleIndex
    /// Column counts of the kind in other editions, where they differ from this one's.
    let otherCounts: [(edition: String, count: Int)]
    let toleratedCount: Int?

    init(kind: FileKind, edition: String, standard: Standard) {
        self.kind = kind
        self.edition = edition
        let columns = kind.columns(in: edition)
        self.columns = columns
        checks = columns.map { ColumnCheck($0, edition: edition, standard: standard) }
        roles = RoleIndex(columns)
        otherCounts = kind.editions.filter { $0 != edition }
            .map { ($0, kind.columns(in: $0).count) }
            .filter { $0.1 != columns.count }
        toleratedCount = kind.toleratedCounts[edition]
    }

    func field(_ index: Int) -> Finding.Field { Finding.Field(no: index + 1, name: columns[index].name) }
}
