/// How many people the names make.
package enum InventedNames {
    private static let given = [
        GivenNames.elderWomen, GivenNames.youngerWomen, GivenNames.elderMen, GivenNames.youngerMen,
    ]

    /// Different names, family and given name together.
    package static let count: Int = {
        let family = Set(FamilyNames.all.entries.map(\.written)).count
        return family * Set(given.flatMap { $0.entries.map(\.written) }).count
    }()

    /// Names whose reading is not katakana alone; must be empty.
    package static let unreadable: [String] = (FamilyNames.all.entries + given.flatMap(\.entries))
        .filter { !$0.reading.unicodeScalars.allSatisfy { (0x30A1...0x30FC).contains($0.value) } || $0.written.isEmpty }
        .map(\.written)
}
