/// Something that `fix` mends because it cannot change what the data mean.
package enum FixChange: String, CaseIterable, Hashable, Sendable {
    /// The text was in another encoding, and every character has a place in MS932 (CP301)
    case encoding
    /// A byte order mark (CP302)
    case byteOrderMark = "byte-order-mark"
    /// Records that ended in LF or CR (CP306)
    case lineEnds = "line-ends"
    /// Lines of nothing or of blanks (CP308)
    case blankLines = "blank-lines"
    /// Free texts without quotes (CP312)
    case quotes
    /// 0x1A at the end (CP314)
    case endOfFileCharacter = "end-of-file-character"
    /// No line end behind the last record (CP315)
    case finalLineEnd = "final-line-end"
    /// A copy mark or the like in the name (CP108)
    case name
    /// Zeros that a spreadsheet took off (CP801), only where it is asked for
    case leadingZeros = "leading-zeros"

    /// The rule whose findings it mends.
    package var rule: String {
        switch self {
        case .encoding: "CP301"
        case .byteOrderMark: "CP302"
        case .lineEnds: "CP306"
        case .blankLines: "CP308"
        case .quotes: "CP312"
        case .endOfFileCharacter: "CP314"
        case .finalLineEnd: "CP315"
        case .name: "CP108"
        case .leadingZeros: "CP801"
        }
    }
}

/// What was mended in one file, and what kept it from being mended.
package struct FileChanges: Hashable, Sendable {
    /// Why a file was copied as it is although it has what `fix` mends.
    package enum Obstacle: Hashable, Sendable {
        /// So many characters have no place in MS932: the encoding stays.
        case unencodable(Int)
        /// A limit cut the file: what is behind it was not looked at.
        case limit
        /// The name without its mark is taken by another file.
        case nameTaken
    }

    /// The file as it may be shown.
    package var path: String
    /// Its name in the copy, where it is another.
    package var newName: String?
    /// How often each was mended.
    package var changes: [FixChange: Int]
    package var obstacles: [Obstacle]
    /// The encoding it was converted from.
    package var encoding: String?

    package var isEmpty: Bool { changes.isEmpty && obstacles.isEmpty }
}
