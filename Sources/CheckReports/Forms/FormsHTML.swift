package import BundleChecker
import BundleTools
import ByteSources
import CarePlanStandard

/// The content of a bundle laid out like the paper forms: one page of HTML for printing, without script.
///
/// It shows people's data: every sheet says so at its head.
package struct FormsHTML {
    package static let format = "cpcheck-forms"
    package static let formatVersion = "1.0"

    /// What was written.
    package struct Outcome: Hashable, Sendable {
        package var sheets = 0
        /// False when a file could not be read to its end, or there was more than is laid out.
        package var isWhole = true
    }

    /// What the page is for.
    package enum Purpose: Hashable, Sendable {
        /// Looking into somebody's files
        case reading
        /// What a product must show after an import; the words say which tool and kit made it
        case reference(String)
    }

    /// Plans that follow each other on one page; an empty title is left out.
    package struct Section {
        package var title: String
        package var plan: BundlePlan

        package init(title: String = "", plan: BundlePlan) {
            self.title = title
            self.plan = plan
        }
    }

    private let language: Language
    package var purpose = Purpose.reading

    package init(language: Language) { self.language = language }

    /// Writes the sheets of one unit after the other; memory is the largest unit.
    package func write(_ plan: BundlePlan, to sink: any ReportSink) throws -> Outcome {
        try write([Section(plan: plan)], to: sink)
    }

    package func write(_ sections: [Section], to sink: any ReportSink) throws -> Outcome {
        let out = ChunkWriter(sink)
        let html = HTMLWriter(out)
        var leftOver = FormsLeftOver(language: language, purpose: purpose)
        var outcome = Outcome()
        try head(html)
        for section in sections { try write(section, html, &leftOver, &outcome) }
        if outcome.sheets == 0, purpose == .reading {
            try html.markup("<p class=\"none\">")
            try html.text(language.pick("帳票にできるファイルがありません。", "There is nothing that could be laid out as a form."))
            try html.markup("</p>\n")
        }
        try leftOver.write(html)
        try html.markup("</main>\n")
        try PrintedPage.close(html)
        try out.finish()
        return outcome
    }

    private func write(
        _ section: Section, _ html: HTMLWriter, _ leftOver: inout FormsLeftOver, _ outcome: inout Outcome
    ) throws {
        let plan = section.plan
        let texts = ItemText(plan.standard)
        let paths = plan.shownPaths(showPaths: false)
        for problem in plan.inputFindings { leftOver.add(problem, paths) }
        if !plan.inputFindings.isEmpty { outcome.isWhole = false }
        for unit in plan.units {
            let sheets = FormSheets(of: unit, in: plan)
            for sheet in sheets.sheets {
                outcome.sheets += 1
                try FormsSheet(
                    sheet: sheet, plan: plan, texts: texts, html: html, language: language, purpose: purpose,
                    section: section.title
                ).write()
            }
            if !sheets.cut.isEmpty { outcome.isWhole = false }
            if purpose == .reading {
                leftOver.add(unit, sheets, paths)
            } else {
                let rest = RestItems(sheets, of: unit, texts)
                try FormsRest(rest: rest, html: html, mark: FormsMark(language: language, purpose: purpose))
                    .write(section.title + "　" + (unit.definition?.title ?? ""))
            }
        }
    }

    private func head(_ html: HTMLWriter) throws {
        let title =
            purpose == .reading
            ? language.pick("ケアプランデータの帳票（個人情報）", "Forms of care-plan data (personal data)")
            : language.pick("参照帳票（模擬）", "Reference forms (simulation)")
        try PrintedPage(
            format: "\(Self.format) \(Self.formatVersion)", language: .ja, title: title, styles: [FormsStyle.text],
            holdsPictures: true
        ).open(html)
        try html.markup("<header class=\"screen\">\n<h1>")
        try html.text(title)
        try html.markup("</h1>\n<p>")
        let reading = language.pick(
            "CSV の内容を、検査せずに帳票の形に並べたものです。印刷すると、1枚ごとに用紙の向きが変わります。",
            "What the CSV files hold, laid out like the forms, not checked. Each sheet prints on paper of its own direction."
        )
        let reference = language.pick(
            "見本を取り込んだあと、製品の画面や印刷がこの内容になることを確かめます。CSV のすべての項目が載っています。",
            "What the product's screen or print must show after the import. Every item of the CSV files is here.")
        try html.text(purpose == .reading ? reading : reference)
        try html.markup("</p>\n</header>\n<main>\n")
    }
}
