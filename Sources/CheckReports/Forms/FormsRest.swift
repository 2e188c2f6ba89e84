import BundleTools
import CarePlanStandard

/// Items that stand on no form, as a sheet of its own behind those of a unit.
struct FormsRest {
    let rest: RestItems
    let html: HTMLWriter
    let mark: FormsMark

    func write(_ origin: String) throws {
        guard rest.people.contains(where: { !$0.lines.isEmpty }) else { return }
        try html.markup("<section class=\"sheet portrait\">\n")
        try mark.write(origin, html)
        try html.markup("<div class=\"body\">\n<header><p class=\"no\"></p><h2>その他の項目</h2></header>\n")
        try html.markup("<p class=\"note\">帳票に欄のない項目です。製品が保存していれば、その内容を比べます。</p>\n")
        for person in rest.people where !person.lines.isEmpty {
            try html.markup("<h3>")
            try html.text("被保険者番号 " + person.insured)
            try html.markup(
                """
                </h3>
                <table class="lines"><thead><tr><th scope="col" colspan="22">ファイル</th>
                <th scope="col" colspan="6">No.</th><th scope="col" colspan="30">項目</th>
                <th scope="col" colspan="42">内容</th></tr></thead>
                <tbody>

                """)
            for line in person.lines { try write(line) }
            try html.markup("</tbody></table>\n")
        }
        try html.markup("</div>\n</section>\n")
    }

    private func write(_ line: RestItems.Line) throws {
        try html.markup("<tr><td colspan=\"22\">")
        try html.text("\(line.kind) \(line.kindTitle)")
        try html.markup("</td><td class=\"number\" colspan=\"6\">")
        try html.text(String(line.no))
        try html.markup("</td><td colspan=\"30\">")
        try html.text(line.name)
        try html.markup("</td><td colspan=\"42\">")
        for (number, value) in line.values.enumerated() {
            if number > 0 { try html.markup("<br>") }
            try html.text(value.text + (value.meaning.map { "（\($0)）" } ?? ""))
            if !value.isEverywhere { try html.text("（レコード \(Self.ranges(value.records))）") }
        }
        try html.markup("</td></tr>\n")
    }

    /// 1～3、5 of [1, 2, 3, 5].
    private static func ranges(_ numbers: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers.sorted() {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)～\($0.upperBound)" }
            .joined(separator: "、")
    }
}
