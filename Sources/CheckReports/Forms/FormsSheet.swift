import BundleChecker
import BundleTools
import CarePlanStandard

/// One sheet on its way to the page.
struct FormsSheet {
    let sheet: FormSheet
    let plan: BundlePlan
    let texts: ItemText
    let html: HTMLWriter
    let language: Language
    var purpose = FormsHTML.Purpose.reading
    /// Of what the sheet is a part; nothing where the page has one part only.
    var section = ""

    func write() throws {
        switch sheet.form.paper {
        case .landscape: try html.markup("<section class=\"sheet landscape\">\n")
        case .portrait: try html.markup("<section class=\"sheet portrait\">\n")
        }
        try FormsMark(language: language, purpose: purpose)
            .write(section.isEmpty ? origin : section + "　" + origin, html)
        try html.markup("<div class=\"body\">\n<header><p class=\"no\">")
        try html.text(sheet.form.number)
        try html.markup("</p><h2>")
        try html.text(sheet.form.title)
        try html.markup("</h2></header>\n")
        for block in sheet.form.blocks { try write(block) }
        try html.markup("</div>\n</section>\n")
    }

    /// Who sent the records to whom, and when: open parts of the file names.
    private var origin: String {
        let words = ContentsWords(language: language)
        let address = sheet.unit.address
        func party(_ office: Edition.NamePart, _ type: Edition.NamePart) -> UploadRow.Party? {
            address.legal(office).map { .init(office: $0, serviceType: address.legal(type)) }
        }
        return words.party(party(.sender, .senderType)) + " → " + words.party(party(.receiver, .receiverType)) + "　"
            + words.time(address.legal(.timestamp)) + "　" + sheet.unit.edition
    }

    private func write(_ block: FormBlock) throws {
        switch block {
        case .heading(let title):
            try html.markup("<h3>")
            try html.text(title)
            try html.markup("</h3>\n")
        case .note(let text):
            try html.markup("<p class=\"note\">")
            try html.text(text)
            try html.markup("</p>\n")
        case .cells(let rows): try write(rows)
        case .lines(let lines): try write(lines)
        case .table(let table): try write(table)
        case .week(let week): try write(WeekGrid(week, sheet.records(of: week.kind), texts), week)
        case .calendar(let calendar):
            try write(ServiceCalendar(calendar, sheet.records(of: calendar.kind), texts), calendar)
        case .pictures(let item, let label): try pictures(item, label)
        }
    }

    // MARK: Text

    /// Text with its line breaks.
    func lines(_ text: String) throws {
        // Few values have one: to search for each kind in every value would take a quarter of the page's time.
        guard text.utf8.contains(where: { [0x09, 0x0A, 0x0D].contains($0) }) else { return try html.text(text) }
        let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\t", with: " ")
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { try html.markup("<br>") }
            try html.text(String(line))
        }
    }

    /// The pieces of a cell: items by the sheet's records, words as they are printed.
    func pieces(_ pieces: [FormPiece]) throws {
        for piece in pieces {
            switch piece {
            case .words(let words): try lines(words)
            case .item(let item):
                if item.show == .choice, let choices = sheet.choices(item, texts) {
                    try write(choices)
                } else {
                    try value(item)
                }
            }
        }
    }

    private func value(_ item: FormItem) throws {
        for (number, value) in sheet.values(item, texts).enumerated() {
            if number > 0 { try html.text(" ／ ") }
            try lines(value)
        }
    }

    private func write(_ choices: [(meaning: String, isChosen: Bool)]) throws {
        for (number, choice) in choices.enumerated() {
            if number > 0 { try html.text("・") }
            if choice.isChosen {
                try html.markup("<b class=\"on\">")
                try html.text(choice.meaning)
                try html.markup("</b>")
            } else {
                try html.markup("<span class=\"off\">")
                try html.text(choice.meaning)
                try html.markup("</span>")
            }
        }
    }
}
