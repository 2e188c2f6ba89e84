/// One column of a layout, as the page of the layout prints it.
///
/// - Standard: 別紙 CSVファイルレイアウト
package struct Column: Hashable, Sendable {
    /// Item name as the standard writes it.
    package var name: String
    /// Length in characters; nil where the layout prints none.
    package var length: Int?
    /// Lengths that an edition prints differently, by edition id.
    package var lengthIn: [String: Int]
    package var format: Format
    /// 必須: needed to identify a record when it is imported.
    package var required: Bool
    /// 必要: V4's second column of marks; a blank is a warning.
    package var needed: Bool
    /// Ids of the editions that have the column; empty for every edition of its file kind.
    package var only: [String]
    package var role: Role?
    /// When this column holds the value, the next column must not be empty (「その他」の内容).
    package var asksForNextWhen: String?
    /// The notice calls the column free text although it holds a number: deviations are warnings, quotes are legal.
    package var lenient: Bool
    /// A mark of what is inferred or uncertain about the column; nil where it was seen directly.
    package var remark: BilingualText?

    package init(
        _ name: String, _ length: Int?, _ format: Format, required: Bool = false, needed: Bool = false,
        only: [String] = [], lengthIn: [String: Int] = [:], role: Role? = nil, asksForNextWhen: String? = nil,
        lenient: Bool = false, remark: BilingualText? = nil
    ) {
        self.name = name
        self.length = length
        self.format = format
        self.required = required
        self.needed = needed
        self.only = only
        self.lengthIn = lengthIn
        self.role = role
        self.asksForNextWhen = asksForNextWhen
        self.lenient = lenient
        self.remark = remark
    }

    package func length(in edition: String) -> Int? { lengthIn[edition] ?? length }

    package func exists(in edition: String) -> Bool { only.isEmpty || only.contains(edition) }
}
