import CarePlanStandard
import VendorTest

/// Which requirements of the standard the verdicts rest on.
extension VendorTestPage {
    func requirements() throws {
        let rows = result.patterns.map { ($0, $0.evidence(result.kit.edition, among: result.requirements)) }.filter {
            !$0.1.tried.isEmpty
        }
        guard !rows.isEmpty else { return }
        try section(words.pick("根拠とした要件", "Requirements tried")) {
            try html.element("<p class=\"lead\">", words.requirementsLead, "</p>\n")
            try html.markup("<div class=\"wide\"><table class=\"requirements dense\">\n")
            try heads([
                words.pick("パターン", "pattern"), words.pick("確かめた要件", "tried"),
                words.pick("守られていない要件", "not kept"), words.pick("同じ不具合の見本", "cases that show it"),
            ])
            try html.markup("<tbody>\n")
            for (pattern, evidence) in rows {
                try html.element("<tr><th scope=\"row\">", pattern.pattern.id, "</th><td class=\"number\">")
                try html.element("", words.number(evidence.tried.count), "</td>")
                try cell(evidence.broken.isEmpty ? "-" : words.ids(evidence.broken, listed: 12))
                try cell(evidence.cases.isEmpty ? "-" : words.ids(evidence.cases, listed: 4))
                try html.markup("</tr>\n")
            }
            try html.markup("</tbody>\n</table></div>\n")
        }
    }
}
