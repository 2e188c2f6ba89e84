import CarePlanStandard

/// The layout of a file kind in one edition, made ready for checking bytes.
///
/// It never changes after it was made, so that units may share it.
final class Layout: @unchecked Sendable {
    let kind: FileKind
    let edition: String
    let columns: [Column]
    /// One a column; the memory is the layout's own.
    let checks: UnsafePointer<ColumnCheck>
    let roles: RoleIndex
    /// Column counts of the kind in other editions, where they differ from this one's.
    let otherCounts: [(edition: String, count: Int)]
    let toleratedCount: Int?
    /// The column whose codes may be those of total rows; nil in a layout without.
    let totalRowCode: Int?
    /// Which of the two tables of services it is; nil for neither.
    let servicePart: ServicePart?
    /// Records of the kind name images, in this edition or another.
    let namesImages: Bool
    private let codeMemory: [UnsafeMutablePointer<PackedValue>]

    init(kind: FileKind, edition: String, standard: Standard) {
        self.kind = kind
        self.edition = edition
        let columns = kind.columns(in: edition)
        self.columns = columns
        var memory: [UnsafeMutablePointer<PackedValue>] = []
        let checks = UnsafeMutablePointer<ColumnCheck>.allocate(capacity: max(columns.count, 1))
        for (index, column) in columns.enumerated() {
            let codes = ColumnCheck.codes(of: column, standard)
            let values = UnsafeMutablePointer<PackedValue>.allocate(capacity: max(codes.count, 1))
            for (number, code) in codes.enumerated() { (values + number).initialize(to: PackedValue(code)) }
            memory.append(values)
            let lengths = Set(codes.map(\.utf8.count))
            let set = CodeSet(values, count: codes.count, codeLength: lengths.count == 1 ? lengths.first ?? 0 : 0)
            (checks + index).initialize(to: ColumnCheck(column, edition: edition, codes: set))
        }
        self.checks = UnsafePointer(checks)
        codeMemory = memory
        roles = RoleIndex(columns)
        otherCounts = kind.editions.filter { $0 != edition }
            .map { ($0, kind.columns(in: $0).count) }
            .filter { $0.1 != columns.count }
        toleratedCount = kind.toleratedCounts[edition]
        totalRowCode = columns.firstIndex { $0.format == .serviceCodeOrTotal }
        servicePart = ServicePart(columns)
        namesImages = kind.columns.contains { $0.role == .imageName || $0.format == .imageFile }
    }

    deinit {
        UnsafeMutablePointer(mutating: checks).deallocate()
        for values in codeMemory { values.deallocate() }
    }

    /// Another edition of the kind that its column count tells from this one; nil where none does.
    var rival: String? { otherCounts.first?.edition }

    func field(_ index: Int) -> Finding.Field { Finding.Field(no: index + 1, name: columns[index].name) }
}
