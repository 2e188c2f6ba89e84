import BundleTools
import CarePlanStandard

/// The week of 第3表.
extension FormsSheet {
    func write(_ grid: WeekGrid, _ week: FormWeek) throws {
        try html.markup("<table class=\"week\">\n<thead><tr><td class=\"band\"></td><td class=\"hour\"></td>")
        for day in ["月", "火", "水", "木", "金", "土", "日", week.activitiesTitle] {
            try html.markup("<th scope=\"col\">")
            try html.text(day)
            try html.markup("</th>")
        }
        try html.markup("</tr></thead>\n<tbody>\n")
        let top = week.bands.first?.hour ?? 0
        for row in 0..<WeekGrid.quarters {
            try html.markup("<tr>")
            try band(row, top, week.bands)
            if row % 8 == 0 {
                try html.markup("<th scope=\"row\" class=\"hour\" rowspan=\"8\">")
                let hour = top + row / 4
                try html.text("\(hour > 24 ? hour - 24 : hour):00")
                try html.markup("</th>")
            }
            for column in grid.columns {
                guard let block = column.first(where: { $0.from == row }) else { continue }
                try write(block)
            }
            try html.markup("</tr>\n")
        }
        try html.markup("</tbody>\n</table>\n<table class=\"cells\"><tr><th scope=\"row\" colspan=\"4\">")
        try html.text(week.beyondTitle)
        try html.markup("</th><td class=\"l2\" colspan=\"20\">")
        try lines(grid.beyond.joined(separator: "\n"))
        try html.markup("</td></tr></table>\n")
        try leftOver(
            language.pick("曜日・時間がなく、表に置けないもの", "Without weekday or time"),
            grid.unplaced.map { $0.times + " " + $0.text })
    }

    private func band(_ row: Int, _ top: Int, _ bands: [FormWeek.Band]) throws {
        guard let number = bands.firstIndex(where: { ($0.hour - top) * 4 == row }) else { return }
        let end = number + 1 < bands.count ? (bands[number + 1].hour - top) * 4 : WeekGrid.quarters
        try html.markup("<th scope=\"row\" class=\"band\" rowspan=\"")
        try html.text("\(end - row)")
        try html.markup("\">")
        try html.text(bands[number].name)
        try html.markup("</th>")
    }

    private func write(_ block: WeekGrid.Block) throws {
        try html.markup(block.entries.isEmpty ? "<td class=\"gap\" rowspan=\"" : "<td class=\"entry\" rowspan=\"")
        try html.text("\(block.to - block.from)")
        try html.markup("\">")
        for entry in block.entries {
            try html.markup("<p><b>")
            try html.text(entry.times)
            try html.markup("</b> ")
            try lines(entry.text)
            try html.markup("</p>")
        }
        try html.markup("</td>")
    }

    /// What has no place on the form: nothing of a file is left out silently.
    func leftOver(_ title: String, _ texts: [String]) throws {
        guard !texts.isEmpty else { return }
        try html.markup("<p class=\"note\">")
        try html.text(title)
        try html.markup("</p>\n<ul class=\"note\">\n")
        for text in texts {
            try html.markup("<li>")
            try lines(text)
            try html.markup("</li>\n")
        }
        try html.markup("</ul>\n")
    }
}
