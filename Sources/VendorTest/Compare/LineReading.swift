/// What of the way a product writes lines is put in order before they are compared.
struct LineReading: OptionSet {
    let rawValue: Int

    static let asWritten: LineReading = []
    /// Only the order of numbers of lines counts.
    static let orderOfLines = LineReading(rawValue: 1)
    /// A text that several lines share stands in each of them.
    static let sharedCells = LineReading(rawValue: 2)

    /// The readings besides ``asWritten`` of a file that has numbers of lines or shared cells.
    static func all(numbers: Bool, sharedCells: Bool) -> [LineReading] {
        let possible: LineReading = [numbers ? .orderOfLines : [], sharedCells ? .sharedCells : []]
        return [.orderOfLines, .sharedCells, [.orderOfLines, .sharedCells]].filter(possible.isSuperset)
    }
}
