/// A table of fixed items, whatever the records are.
package struct FormTable: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package var label: String
        package var items: [FormItem]

        package init(_ label: String, _ items: [FormItem]) {
            self.label = label
            self.items = items
        }
    }

    /// Above the items; rows have their label before the first.
    package var head: [String]
    package var rows: [Row]
    package var holdsNumbers: Bool

    package init(_ head: [String], numbers: Bool = false, _ rows: [Row]) {
        self.head = head
        self.rows = rows
        holdsNumbers = numbers
    }
}

/// A table with a line a record, as on 第2表 and 第7表.
package struct FormLines: Hashable, Sendable {
    /// In which order the lines stand; records of the same place stay in the order of the file.
    package enum Order: Hashable, Sendable {
        case file
        /// By the numbers in these items
        case numbers([FormItem])
        /// By office and type, each type's subtotals behind its details, the grand total at the end
        case totals(office: FormItem, code: FormItem)
    }

    package struct Column: Hashable, Sendable {
        /// Heading above several columns; equal ones side by side are one.
        package var group: String
        package var heading: String
        /// In hundredths of the table.
        package var width: Int
        package var pieces: [FormPiece]
        /// Lines with the same numbers here share one cell; empty for a cell a line.
        package var merge: [FormItem]
        package var isNumber: Bool

        package init(
            _ heading: String, _ width: Int, group: String = "", merge: [FormItem] = [], number: Bool = false,
            _ pieces: [FormPiece]
        ) {
            self.group = group
            self.heading = heading
            self.width = width
            self.pieces = pieces
            self.merge = merge
            isNumber = number
        }
    }

    package var kind: String
    package var order: Order
    package var columns: [Column]

    package init(_ kind: String, _ order: Order, _ columns: [Column]) {
        self.kind = kind
        self.order = order
        self.columns = columns
    }
}

/// The week of 第3表: a column a weekday, the hours downwards, the person's own day beside them.
package struct FormWeek: Hashable, Sendable {
    /// What a record says of one thing in the week.
    package struct Entry: Hashable, Sendable {
        package var text: FormItem
        /// Nil for what is done every day.
        package var weekday: FormItem?
        package var start: FormItem
        package var end: FormItem

        package init(_ text: FormItem, weekday: FormItem? = nil, from start: FormItem, to end: FormItem) {
            self.text = text
            self.weekday = weekday
            self.start = start
            self.end = end
        }
    }

    /// A part of the day, with the hour it begins at.
    package struct Band: Hashable, Sendable {
        package var name: String
        package var hour: Int

        package init(_ name: String, _ hour: Int) {
            self.name = name
            self.hour = hour
        }
    }

    package var kind: String
    package var services: Entry
    package var activities: Entry
    package var activitiesTitle: String
    /// From the top of the paper downwards; the first hour is that of the paper's upper edge.
    package var bands: [Band]
    package var beyond: FormItem
    package var beyondTitle: String

    package init(
        _ kind: String, services: Entry, activities: Entry, activitiesTitle: String, bands: [Band], beyond: FormItem,
        beyondTitle: String
    ) {
        self.kind = kind
        self.services = services
        self.activities = activities
        self.activitiesTitle = activitiesTitle
        self.bands = bands
        self.beyond = beyond
        self.beyondTitle = beyondTitle
    }
}

/// The month of 第6表: a line a service, a column a day.
package struct FormCalendar: Hashable, Sendable {
    package var kind: String
    /// Records with the same values here are one line.
    package var line: [FormItem]
    package var month: FormItem
    package var day: FormItem
    package var count: FormItem
    package var proRataDays: FormItem
    package var time: [FormPiece]
    package var service: [FormPiece]
    package var office: [FormPiece]
    /// The counts are results (実績), else plans (予定).
    package var holdsResults: Bool

    package init(
        _ kind: String, line: [FormItem], month: FormItem, day: FormItem, count: FormItem, proRataDays: FormItem,
        time: [FormPiece], service: [FormPiece], office: [FormPiece], holdsResults: Bool
    ) {
        self.kind = kind
        self.line = line
        self.month = month
        self.day = day
        self.count = count
        self.proRataDays = proRataDays
        self.time = time
        self.service = service
        self.office = office
        self.holdsResults = holdsResults
    }
}
