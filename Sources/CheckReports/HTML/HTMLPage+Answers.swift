import BundleChecker
import CarePlanStandard

/// The three answers.
extension HTMLPage {
    /// How an answer looks.
    private enum Look {
        case good, bad, open, attend

        init(_ answer: ReportAnswers.Answer) {
            self =
                switch answer {
                case .yes: .good
                case .no: .bad
                case .unknown: .open
                }
        }

        /// How much of the content is to be looked at, as far as it was read.
        init(content answers: ReportAnswers) {
            self = answers.contentToLookAt > 0 ? .attend : answers.isOpen ? .open : .good
        }

        var opening: StaticString {
            switch self {
            case .good: "<div class=\"answer good\">\n<h3>"
            case .bad: "<div class=\"answer bad\">\n<h3>"
            case .open: "<div class=\"answer open\">\n<h3>"
            case .attend: "<div class=\"answer attend\">\n<h3>"
            }
        }

        var chip: StaticString {
            switch self {
            case .good: "<span class=\"chip good\">"
            case .bad: "<span class=\"chip bad\">"
            case .open: "<span class=\"chip open\">"
            case .attend: "<span class=\"chip attend\">"
            }
        }

        var mark: StaticString {
            switch self {
            case .good: "○"
            case .bad: "×"
            case .open: "？"
            case .attend: "！"
            }
        }
    }

    func answers(_ answers: ReportAnswers) throws {
        try html.markup("<section class=\"answers\" aria-labelledby=\"h-answers\">\n<h2 id=\"h-answers\" class=\"vh\">")
        try html.both("答え", "The answers")
        try html.markup("</h2>\n")
        try answer(
            Look(answers.canBeSent), BilingualText("送信", "Send"), { $0.send(answers) },
            reasons(answers.send, answers.canBeSent, answers.input))
        try answer(
            Look(answers.isTakenIn), BilingualText("取込", "Import"), { $0.taking(answers) },
            reasons(answers.taking, answers.isTakenIn, answers.input))
        try answer(
            Look(content: answers), BilingualText("内容", "Content"), { $0.content(answers) },
            reasons(answers.content, answers.isOpen ? .unknown : .no, answers.input))
        try html.markup("</section>\n")
    }

    private func answer(
        _ look: Look, _ name: BilingualText, _ answer: (HTMLWords) -> String, _ reasons: [BilingualText]
    ) throws {
        try html.markup(look.opening)
        try html.both(name)
        try html.markup("</h3>\n<p class=\"big\"><span class=\"mark\" aria-hidden=\"true\">")
        try html.markup(look.mark)
        try html.markup("</span>")
        try html.both(answer(HTMLWords(language: .ja)), answer(HTMLWords(language: .en)))
        try html.markup("</p>\n")
        for reason in reasons { try html.element("<p class=\"reason\">", reason, "</p>\n") }
        try html.markup("</div>\n")
    }

    /// Why the answer is what it is.
    private func reasons(
        _ stage: ReportAnswers.Stage, _ answer: ReportAnswers.Answer, _ input: ReportAnswers.Stage
    ) -> [BilingualText] {
        func both(_ stage: ReportAnswers.Stage) -> [BilingualText] {
            zip(HTMLWords(language: .ja).reasons(stage), HTMLWords(language: .en).reasons(stage))
                .map { BilingualText($0, $1) }
        }
        if answer == .unknown {
            let unread = BilingualText("検査していないものがあるため", "because something was not checked")
            return [unread] + both(input) + both(stage)
        }
        var result = both(stage)
        if answer == .yes {
            // It can be, with something to mind.
            result = result.map { BilingualText("注意: " + $0.ja, "Note: " + $0.en) }
        }
        return result.isEmpty ? [BilingualText("指摘はありません", "nothing found")] : result
    }

    /// The same answers for a unit, in small.
    func chips(_ answers: ReportAnswers) throws {
        try html.markup("<p class=\"chips\">")
        try chip(Look(answers.canBeSent), BilingualText("送信", "Send"), { $0.send(answers) })
        try chip(Look(answers.isTakenIn), BilingualText("取込", "Import"), { $0.taking(answers) })
        try chip(Look(content: answers), BilingualText("内容", "Content"), { $0.content(answers) })
        try html.markup("</p>\n")
    }

    private func chip(_ look: Look, _ name: BilingualText, _ answer: (HTMLWords) -> String) throws {
        let (ja, en) = (HTMLWords(language: .ja), HTMLWords(language: .en))
        try html.markup(look.chip)
        try html.both("\(name.ja): \(answer(ja))", "\(name.en): \(answer(en))")
        try html.markup("</span> ")
    }
}
