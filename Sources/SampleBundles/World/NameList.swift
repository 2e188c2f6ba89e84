/// Names, each with its reading.
struct NameList: Sendable {
    let entries: [(written: String, reading: String)]

    /// - Parameter text: `written:reading`, separated by blanks and line ends.
    init(_ text: String) {
        entries = text.split { $0 == " " || $0 == "\n" }.compactMap { entry in
            let parts = entry.split(separator: ":")
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
    }

    /// Every stem with every ending, but for those that would say the same twice (千代 and 代).
    init(stems: NameList, endings: NameList) {
        entries = stems.entries.flatMap { stem in
            endings.entries.filter { stem.written.last != $0.written.first && stem.reading.last != $0.reading.first }
                .map { (stem.written + $0.written, stem.reading + $0.reading) }
        }
    }

    init(_ lists: NameList...) { entries = lists.flatMap(\.entries) }
}
