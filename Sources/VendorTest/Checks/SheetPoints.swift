import BundleTools
import CarePlanStandard

/// What a block of a form shows, as points to compare: an empty cell is none.
struct SheetPoints {
    let sheet: FormSheet
    let texts: ItemText

    struct Point {
        var item: String
        var expected: String
    }

    func points(of block: FormBlock) -> [Point] {
        switch block {
        case .heading, .note: []
        case .cells(let rows): rows.joined().compactMap(point)
        case .table(let table): points(of: table)
        case .lines(let lines): points(of: lines)
        case .week(let week): points(of: week)
        case .calendar(let calendar): points(of: calendar)
        case .pictures(let item, let label):
            sheet.values(item, texts).isEmpty ? [] : [Point(item: label, expected: "画像があること")]
        }
    }

    private func point(_ cell: FormCell) -> Point? {
        var label = cell.label
        if label.isEmpty, let item = cell.pieces.lazy.compactMap(\.item).first { label = name(of: item) }
        let text = text(cell.pieces)
        return text.isEmpty ? nil : Point(item: label, expected: text)
    }

    /// The pieces in a row; words that are printed on the paper stand only between values.
    private func text(_ pieces: [FormPiece]) -> String {
        var result = ""
        var words = ""
        for piece in pieces {
            switch piece {
            case .words(let text): words += text
            case .item(let item):
                let value = value(of: item)
                guard !value.isEmpty else { continue }
                result += (result.isEmpty ? "" : words) + value
                words = ""
            }
        }
        return result
    }

    private func value(of item: FormItem) -> String {
        if item.show == .choice, let choices = sheet.choices(item, texts) {
            return choices.filter(\.isChosen).map(\.meaning).joined(separator: "・")
        }
        return sheet.values(item, texts).joined(separator: " ／ ")
    }

    /// The item's name as the layout prints it.
    private func name(of item: FormItem) -> String {
        guard let layout = sheet.records(of: item.kind).first?.layout, let column = texts.column(item, layout) else {
            return ""
        }
        return layout.columns[column].name
    }

    private func points(of table: FormTable) -> [Point] {
        table.rows.flatMap { row in
            zip(table.head, row.items).compactMap { head, item in
                let value = value(of: item)
                return value.isEmpty ? nil : Point(item: "\(row.label) \(head)", expected: value)
            }
        }
    }

    /// A point a line; what its cells show stands behind their headings.
    private func points(of lines: FormLines) -> [Point] {
        let rows = PlanLines(lines, sheet.records(of: lines.kind), texts).rows
        // 目標 and 期間 stand under several headings; others need none above them.
        func title(_ column: FormLines.Column) -> String {
            let isUnique = lines.columns.count { $0.heading == column.heading } == 1
            return isUnique ? column.heading : heading(before: column, in: lines) + column.heading
        }
        return rows.enumerated().compactMap { number, row in
            let cells = zip(lines.columns, row).filter { !$1.text.isEmpty }.map { column, cell in
                title(column) + ": " + cell.text
            }
            return cells.isEmpty ? nil : Point(item: "\(number + 1)行目", expected: cells.joined(separator: "／"))
        }
    }

    /// The heading of the column before, which a heading that stands twice belongs to: 長期目標（期間）.
    private func heading(before column: FormLines.Column, in lines: FormLines) -> String {
        guard let index = lines.columns.firstIndex(of: column), index > 0 else { return "" }
        return lines.columns[index - 1].heading
    }

    private func points(of week: FormWeek) -> [Point] {
        var points: [Point] = []
        for record in sheet.records(of: week.kind) {
            for (entry, title) in [(week.services, ""), (week.activities, week.activitiesTitle)] {
                let text = texts.text(entry.text, record)
                guard !text.isEmpty else { continue }
                let day = entry.weekday.map { texts.text($0, record) } ?? title
                let times = [entry.start, entry.end].map { texts.text($0, record) }
                points.append(Point(item: "\(day) \(times[0])～\(times[1])", expected: text))
            }
            let beyond = texts.text(week.beyond, record)
            if !beyond.isEmpty { points.append(Point(item: week.beyondTitle, expected: beyond)) }
        }
        return points
    }

    private func points(of calendar: FormCalendar) -> [Point] {
        let month = ServiceCalendar(calendar, sheet.records(of: calendar.kind), texts)
        return month.lines.map { line in
            let days = line.counts.sorted { $0.key < $1.key }.map { day, count in
                count == 1 ? "\(day)日" : "\(day)日(\(count))"
            }
            var expected = [line.office, days.joined(separator: "・"), "合計 \(line.sum)回"]
            if !line.proRata.isEmpty {
                expected.append("日割対象日 " + line.proRata.sorted().map { "\($0)日" }.joined(separator: "・"))
            }
            return Point(
                item: [line.time, line.service].filter { !$0.isEmpty }.joined(separator: " "),
                expected: expected.filter { !$0.isEmpty }.joined(separator: "／"))
        }
    }
}
