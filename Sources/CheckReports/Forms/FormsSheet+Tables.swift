import BundleTools
import CarePlanStandard

/// Cells, lines and fixed tables.
extension FormsSheet {
    func write(_ rows: [[FormCell]]) throws {
        try html.markup("<table class=\"cells\">\n")
        for row in rows {
            try html.markup("<tr>")
            for cell in row {
                if cell.labelWidth > 0 {
                    try html.markup("<th scope=\"row\" colspan=\"")
                    try html.text("\(cell.labelWidth)")
                    try html.markup("\">")
                    try html.text(cell.label)
                    try html.markup("</th>")
                }
                try html.markup("<td class=\"l")
                try html.text("\(min(cell.lines, 6))")
                try html.markup("\" colspan=\"")
                try html.text("\(cell.width)")
                try html.markup("\">")
                try pieces(cell.pieces)
                try html.markup("</td>")
            }
            try html.markup("</tr>\n")
        }
        try html.markup("</table>\n")
    }

    func write(_ table: FormTable) throws {
        try html.markup("<table class=\"fixed\">\n<thead><tr><td class=\"label\"></td>")
        for head in table.head { try heading(head, 1) }
        try html.markup("</tr></thead>\n<tbody>\n")
        for row in table.rows {
            try html.markup("<tr><th scope=\"row\">")
            try html.text(row.label)
            try html.markup("</th>")
            for item in row.items {
                try html.markup(table.holdsNumbers ? "<td class=\"number\">" : "<td>")
                try pieces([.item(item)])
                try html.markup("</td>")
            }
            try html.markup("</tr>\n")
        }
        try html.markup("</tbody>\n</table>\n")
    }

    func write(_ lines: FormLines) throws {
        // Paper with as many columns as 第7表 is printed small.
        let isDense = lines.columns.count > 12
        try html.markup(isDense ? "<table class=\"lines dense\">\n<thead>" : "<table class=\"lines\">\n<thead>")
        try heads(lines.columns)
        try html.markup("</thead>\n<tbody>\n")
        for row in PlanLines(lines, sheet.records(of: lines.kind), texts).rows {
            try html.markup("<tr>")
            for (cell, column) in zip(row, lines.columns) where cell.height > 0 {
                try html.markup(column.isNumber ? "<td class=\"number\" colspan=\"" : "<td colspan=\"")
                try html.text("\(column.width)")
                try html.markup("\" rowspan=\"")
                try html.text("\(cell.height)")
                try html.markup("\">")
                try self.lines(cell.text)
                try html.markup("</td>")
            }
            try html.markup("</tr>\n")
        }
        try html.markup("</tbody>\n</table>\n")
    }

    /// One row of headings, or two where columns have one above them together.
    private func heads(_ columns: [FormLines.Column]) throws {
        let hasGroups = columns.contains { !$0.group.isEmpty }
        try html.markup("<tr>")
        var at = 0
        while at < columns.count {
            let group = columns[at].group
            guard hasGroups, !group.isEmpty else {
                try heading(columns[at].heading, columns[at].width, rows: hasGroups ? 2 : 1)
                at += 1
                continue
            }
            let next = columns[at...].firstIndex { $0.group != group } ?? columns.count
            try heading(group, columns[at..<next].reduce(0) { $0 + $1.width })
            at = next
        }
        try html.markup("</tr>")
        guard hasGroups else { return }
        try html.markup("<tr>")
        for column in columns where !column.group.isEmpty { try heading(column.heading, column.width) }
        try html.markup("</tr>")
    }

    private func heading(_ text: String, _ width: Int, rows: Int = 1) throws {
        try html.markup("<th scope=\"col\" colspan=\"")
        try html.text("\(width)")
        try html.markup("\" rowspan=\"")
        try html.text("\(rows)")
        try html.markup("\">")
        try html.text(text)
        try html.markup("</th>")
    }
}
