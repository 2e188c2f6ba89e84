/// What stands at the head of every page: that it shows people's data.
struct FormsMark {
    let language: Language
    var purpose = FormsHTML.Purpose.reading

    /// - Parameter origin: where the page's content comes from; never a value of a record.
    func write(_ origin: String, _ html: HTMLWriter) throws {
        // A group of its own: browsers repeat it on every page that the sheet takes.
        try html.markup("<div class=\"mark\"><p><b>")
        switch purpose {
        case .reading:
            try html.text(language.pick("個人情報", "Personal data"))
            try html.markup("</b> ")
            try html.text(
                language.pick(
                    "取扱注意。検査していない内容を帳票の形に並べたものです。",
                    "Handle with care. Laid out as it stands in the files, not checked."))
        case .reference(let maker):
            try html.text(language.pick("模擬", "Simulation"))
            try html.markup("</b> ")
            try html.text(
                language.pick(
                    "参照帳票。人も事業所も架空です。公式の試験ではありません。 ",
                    "Reference form of invented people and offices. Not the official test. ") + maker)
        }
        try html.markup("<span>")
        try html.text(origin)
        try html.markup("</span></p></div>\n")
    }
}
