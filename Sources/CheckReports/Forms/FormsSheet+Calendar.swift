import BundleTools
import CarePlanStandard

/// The month of 第6表.
extension FormsSheet {
    private static let weekdays = ["日", "月", "火", "水", "木", "金", "土"]

    func write(_ month: ServiceCalendar, _ calendar: FormCalendar) throws {
        try html.markup(
            """
            <table class="month">
            <colgroup><col class="time"><col class="service"><col class="office"><col class="side">
            """)
        for _ in month.days { try html.markup("<col>") }
        try html.markup("<col class=\"sum\"></colgroup>\n<thead><tr>")
        for head in ["提供時間帯", "サービス内容", "サービス事業者・事業所名", ""] {
            try html.markup("<th scope=\"col\" rowspan=\"2\">")
            try html.text(head)
            try html.markup("</th>")
        }
        for day in month.days { try head("\(day.number)", day) }
        try html.markup("<th scope=\"col\" rowspan=\"2\">合計回数</th></tr>\n<tr>")
        for day in month.days { try head(Self.weekdays[day.weekday], day) }
        try html.markup("</tr></thead>\n")
        for line in month.lines { try write(line, month, calendar.holdsResults) }
        try html.markup("</table>\n")
        if month.lines.contains(where: { !$0.proRata.isEmpty }) {
            try html.markup("<p class=\"note\">網かけ: 日割対象日</p>\n")
        }
        try leftOver(language.pick("対象年月の日に置けないもの", "Outside the month"), month.unplaced)
    }

    private func head(_ text: String, _ day: ServiceCalendar.Day) throws {
        try html.markup(
            day.weekday == 0 || day.weekday == 6 ? "<th scope=\"col\" class=\"rest\">" : "<th scope=\"col\">")
        try html.text(text)
        try html.markup("</th>")
    }

    /// Two rows a service: 予定 above 実績, one of them filled.
    private func write(_ line: ServiceCalendar.Line, _ month: ServiceCalendar, _ holdsResults: Bool) throws {
        try html.markup("<tbody><tr>")
        for text in [line.time, line.service, line.office] {
            try html.markup("<td rowspan=\"2\">")
            try lines(text)
            try html.markup("</td>")
        }
        try side("予定", holdsResults ? nil : line, month)
        try html.markup("</tr>\n<tr>")
        try side("実績", holdsResults ? line : nil, month)
        try html.markup("</tr></tbody>\n")
    }

    private func side(_ name: String, _ line: ServiceCalendar.Line?, _ month: ServiceCalendar) throws {
        try html.markup("<th scope=\"row\">")
        try html.text(name)
        try html.markup("</th>")
        for day in month.days {
            let isProRata = line?.proRata.contains(day.number) == true
            try html.markup(isProRata ? "<td class=\"day prorata\">" : "<td class=\"day\">")
            try html.text(line?.counts[day.number].map(String.init) ?? "")
            try html.markup("</td>")
        }
        try html.markup("<td class=\"day\">")
        try html.text(line.map { String($0.sum) } ?? "")
        try html.markup("</td>")
    }
}
