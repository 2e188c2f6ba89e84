/// The columns of a kind of file, not made before somebody asks for them.
///
/// Equal where the columns are equal, however they are made.
struct LayoutColumns: Hashable, Sendable {
    /// True for a picture; told without making anything.
    let areNone: Bool
    private let make: @Sendable () -> [Column]

    init(areNone: Bool, make: @escaping @Sendable () -> [Column]) {
        self.areNone = areNone
        self.make = make
    }

    var all: [Column] { areNone ? [] : make() }

    static func == (one: LayoutColumns, other: LayoutColumns) -> Bool { one.all == other.all }

    func hash(into hasher: inout Hasher) { hasher.combine(all) }
}
