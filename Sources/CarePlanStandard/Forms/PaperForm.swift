/// A form on paper (帳票), and where each item of the files stands on it.
///
/// Items are named by kind and by column number of V4.1, as the layout's form maps do; another edition is read by the
/// columns of the same names.
/// - Standard: 別紙 CSVファイルレイアウト, 帳票との対応
package struct PaperForm: Hashable, Sendable {
    package enum Paper: String, Hashable, Sendable {
        case landscape, portrait
    }

    /// `plan-1`, stable.
    package var id: String
    /// `第１表`; empty for forms without a number.
    package var number: String
    package var title: String
    package var paper: Paper
    /// The kind whose records the form shows.
    package var kind: String
    /// Records with the same values here stand on one sheet.
    package var key: [Role]
    package var blocks: [FormBlock]

    package init(
        _ id: String, _ number: String, _ title: String, _ paper: Paper, kind: String, key: [Role],
        _ blocks: [FormBlock]
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.paper = paper
        self.kind = kind
        self.key = key
        self.blocks = blocks
    }

    /// The kinds whose items stand on the form.
    package var kinds: Set<String> { Set(blocks.flatMap(\.items).map(\.kind)) }

    /// Every form there is, in the order in which they lie in a person's file.
    package static let all: [PaperForm] = [
        .plan1, .plan2, .plan3, .slip(of: "UPPLAN", holdsResults: false), .annex,
        .slip(of: "UPJSK", holdsResults: true), .preventionPlan, .basicInformation,
    ]
}

/// A part of a form, from the top of the paper downwards.
package enum FormBlock: Hashable, Sendable {
    case heading(String)
    /// Rows of labelled cells; the widths of a row make 24.
    case cells([[FormCell]])
    /// A line a record
    case lines(FormLines)
    case table(FormTable)
    /// The week by weekday and hour
    case week(FormWeek)
    /// The month by day
    case calendar(FormCalendar)
    /// The pictures whose file names stand in the item
    case pictures(FormItem, label: String)
    case note(String)
}

/// One item of a file.
package struct FormItem: Hashable, Sendable {
    /// How the value is shown.
    package enum Show: Hashable, Sendable {
        /// Codes by their meaning, dates in 和暦
        case plain
        /// Every code of the table, the record's own marked, as the paper has them printed
        case choice
        /// The words where the flag is set (1), else nothing
        case flag(String)
        /// ○ for the code, － for another one
        case circle(String)
    }

    package var kind: String
    /// Column number in V4.1.
    package var no: Int
    package var show: Show

    package init(_ kind: String, _ no: Int, _ show: Show = .plain) {
        self.kind = kind
        self.no = no
        self.show = show
    }
}

/// A piece of what stands in a cell: an item, or words printed on the paper.
package enum FormPiece: Hashable, Sendable, ExpressibleByStringLiteral {
    case item(FormItem)
    case words(String)

    package init(stringLiteral words: String) { self = .words(words) }

    package var item: FormItem? {
        if case .item(let item) = self { item } else { nil }
    }
}

/// A labelled cell.
package struct FormCell: Hashable, Sendable {
    package var label: String
    /// In twenty-fourths of the form's width, label and content; a label of no width stands above its content.
    package var labelWidth: Int
    package var width: Int
    package var pieces: [FormPiece]
    /// Least height of the content in lines.
    package var lines: Int

    package init(_ label: String, _ labelWidth: Int, _ width: Int, lines: Int = 1, _ pieces: [FormPiece]) {
        self.label = label
        self.labelWidth = labelWidth
        self.width = width
        self.pieces = pieces
        self.lines = lines
    }
}

/// A kind's columns of V4.1, for writing definitions.
struct FormSource {
    let kind: String

    init(_ kind: String) { self.kind = kind }

    func callAsFunction(_ no: Int, _ show: FormItem.Show = .plain) -> FormPiece { .item(item(no, show)) }

    func item(_ no: Int, _ show: FormItem.Show = .plain) -> FormItem { FormItem(kind, no, show) }

    func items(_ numbers: Int...) -> [FormItem] { numbers.map { item($0) } }
}

extension FormBlock {
    /// Every item of the block, each where it stands.
    package var items: [FormItem] {
        switch self {
        case .heading, .note: []
        case .cells(let rows): rows.flatMap { $0 }.flatMap(\.pieces).compactMap(\.item)
        case .lines(let lines): lines.columns.flatMap(\.pieces).compactMap(\.item)
        case .table(let table): table.rows.flatMap(\.items)
        case .week(let week):
            [week.services, week.activities].flatMap { [$0.text, $0.weekday, $0.start, $0.end].compactMap { $0 } }
                + [week.beyond]
        case .calendar(let calendar):
            [calendar.day, calendar.count, calendar.proRataDays]
                + (calendar.time + calendar.service + calendar.office).compactMap(\.item)
        case .pictures(let item, _): [item]
        }
    }
}
