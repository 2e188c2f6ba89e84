/// A kind of file: its prefix, title, side, editions and columns.
///
/// - Standard: 別紙 ファイル名規約, CSVファイルレイアウト
package struct FileKind: Hashable, Sendable {
    /// Which side of the exchange sends it.
    package enum Side: String, CaseIterable, Hashable, Sendable {
        /// 居宅介護支援, 介護予防支援 … send it to providers
        case plan
        /// Providers send it back
        case result
    }

    /// Whether a month stands in the file name.
    package enum NameMonth: String, CaseIterable, Hashable, Sendable {
        case none
        /// YYYYMM
        case month
        /// YYYYMM, or 000000 when the file travels with a care plan
        case monthOrZero
    }

    /// More fields of a record are counted, but not kept: a layout of more could not be checked.
    package static let mostColumns = 4096

    /// The keys a deletion record takes away from files of another kind.
    package struct Deletion: Hashable, Sendable {
        package var kind: String
        package var key: [Role]

        package init(of kind: String, key: [Role]) {
            self.kind = kind
            self.key = key
        }
    }

    /// Prefix of the file name, such as `UPPLAN`.
    package var id: String
    package var title: String
    package var side: Side
    /// Ids of the editions that have the kind.
    package var editions: [String]
    package var nameMonth: NameMonth
    /// Legal extension, compared without letter case.
    package var fileExtension: String
    /// The name ends in a four-digit serial number behind the timestamp (画像ファイル).
    package var hasSerial: Bool
    /// Made when it is first asked: a check of one kind of file needs the page of no other.
    private var page: LayoutColumns
    /// Roles whose values may stand only once in a file together (CP504); empty where none is asked.
    package var uniqueKey: [Role]
    /// Set on a deletion kind: whose records it deletes.
    package var deletes: Deletion?
    /// One of the notice's examples prints the kind's name with 000000 in the month's place (CP102 at warning level).
    package var exampleHasZeroMonth: Bool
    /// A count of columns seen in older data that is a warning only, by edition id (CP401).
    package var toleratedCounts: [String: Int]
    /// The number of the first column that is inferred in an edition, by edition id; no entry where all was seen.
    package var inferredFrom: [String: Int]
    /// What is inferred about the kind as a whole; nil where nothing is.
    package var remark: BilingualText?

    package init(
        _ id: String, _ title: String, side: Side, editions: [String], nameMonth: NameMonth = .none,
        fileExtension: String = "CSV", hasSerial: Bool = false, uniqueKey: [Role] = [], deletes: Deletion? = nil,
        exampleHasZeroMonth: Bool = false, toleratedCounts: [String: Int] = [:],
        inferredFrom: [String: Int] = [:], remark: BilingualText? = nil, isImage: Bool = false,
        columns: @escaping @Sendable @autoclosure () -> [Column]
    ) {
        self.id = id
        self.title = title
        self.side = side
        self.editions = editions
        self.nameMonth = nameMonth
        self.fileExtension = fileExtension
        self.hasSerial = hasSerial
        self.uniqueKey = uniqueKey
        self.deletes = deletes
        self.exampleHasZeroMonth = exampleHasZeroMonth
        self.toleratedCounts = toleratedCounts
        self.inferredFrom = inferredFrom
        self.remark = remark
        page = LayoutColumns(areNone: isImage, make: columns)
    }

    /// Columns of every edition in the order of the layout, `mostColumns` at most; empty for an image.
    package var columns: [Column] {
        get { page.all }
        set { page = LayoutColumns(areNone: newValue.isEmpty) { newValue } }
    }

    /// A kind without columns holds a picture, not records.
    package var isImage: Bool { page.areNone }

    /// The layout of one edition: the columns that edition has, in order.
    package func columns(in edition: String) -> [Column] { columns.filter { $0.exists(in: edition) } }
}
