import CarePlanStandard
import VendorTest

/// The tables over all: patterns, what to do next, roles.
extension VendorTestPage {
    func patterns() throws {
        try section(words.pick("パターン別の結果", "Results by pattern")) {
            try html.markup("<div class=\"wide\"><table class=\"patterns\">\n")
            try heads([
                words.pick("パターン", "pattern"), words.pick("文書", "document"),
                TestDirection.imports.title.in(language), TestDirection.exports.title.in(language),
                words.pick("判定", "verdict"), words.pick("根拠", "evidence"),
            ])
            try html.markup("<tbody>\n")
            for pattern in result.patterns { try row(pattern) }
            try html.markup("</tbody>\n</table></div>\n")
        }
    }

    private func row(_ pattern: PatternResult) throws {
        try html.element("<tr><th scope=\"row\">", pattern.pattern.id, "</th><td><small>")
        try html.element("", pattern.pattern.line, "</small><br>")
        try html.element("", pattern.pattern.document, "</td>")
        for direction in [TestDirection.imports, .exports] {
            try half(pattern, direction)
        }
        try html.markup("<td>")
        try badge(pattern.verdict.title.in(language), pattern.verdict)
        try html.element(
            "</td><td class=\"evidence\">",
            words.evidence(pattern, pattern.evidence(result.kit.edition, among: result.requirements)),
            "</td></tr>\n")
    }

    private func half(_ pattern: PatternResult, _ direction: TestDirection) throws {
        let half = words.half(pattern, direction)
        try html.element("<td class=\"half\">", half.verdict, "")
        if half.isSelfDeclared { try html.element("<br><small>", words.selfDeclared, "</small>") }
        try html.markup("</td>")
    }

    func steps() throws {
        let steps = result.nextSteps
        guard !steps.isEmpty else { return }
        try section(words.pick("次にすること", "What to do next")) {
            try html.markup("<ol class=\"list\">\n")
            for step in steps.map(words.step) + [words.again] { try html.element("<li>", step, "</li>\n") }
            try html.markup("</ol>\n")
        }
    }

    // MARK: Roles

    func roles() throws {
        let table = RolesTable(result)
        guard !table.roles.isEmpty else { return }
        try section(words.pick("役割と様式", "Roles and files")) {
            try html.element("<p class=\"lead\">", words.whole, "</p>\n")
            try html.markup("<div class=\"wide\"><table class=\"roles dense\">\n")
            try heads(of: table)
            try html.markup("<tbody>\n")
            for row in table.rows { try write(row) }
            try html.markup("</tbody>\n</table></div>\n")
            try html.element("<p class=\"note\">", words.rolesLegend, "</p>\n")
        }
    }

    private func heads(of table: RolesTable) throws {
        try html.markup("<thead><tr>")
        for name in [words.pick("部", "part"), words.pick("様式", "file")] {
            try html.element("<th scope=\"col\" rowspan=\"2\">", name, "</th>")
        }
        for role in table.roles {
            try html.element("<th scope=\"colgroup\" colspan=\"2\" class=\"centre\">", role.title.in(language), "</th>")
        }
        try html.markup("</tr><tr>")
        for _ in table.roles {
            for direction in [TestDirection.exports, .imports] {
                try html.element("<th scope=\"col\" class=\"centre\">", direction.title.in(language), "</th>")
            }
        }
        try html.markup("</tr></thead>\n")
    }

    private func write(_ row: RolesTable.Row) throws {
        try html.element("<tr><td>", row.duty.part, "</td><th scope=\"row\">")
        try html.element("", row.duty.kinds.joined(separator: " "), " <small>")
        try html.text(row.duty.title)
        let occasion = words.occasion(row.duty)
        if !occasion.isEmpty { try html.text(words.pick("（\(occasion)）", " (\(occasion))")) }
        try html.markup("</small></th>")
        for cell in row.cells { try write(cell) }
        try html.markup("</tr>\n")
    }

    private func write(_ cell: RolesTable.Cell) throws {
        let asked = words.pick("求め \(words.duty(cell))", "asked \(words.duty(cell))")
        switch cell.shown {
        case .whole: try html.markup("<td class=\"shown good\"><b>")
        case .refuted: try html.markup("<td class=\"shown bad\"><b>")
        case .part, .notDone: try html.markup("<td class=\"shown open\"><b>")
        case .none:
            return try html.element(
                "<td class=\"shown\"><small>", words.duty(cell) == "-" ? "-" : asked, "</small></td>")
        }
        try html.element("", words.shown(cell), "</b> <small>")
        try html.element("", asked, "</small></td>")
    }
}
