package import BundleTools
package import CarePlanStandard

/// Which edition to send, for people and for programs (`Conformance/schemas/cpcheck-advice-1.0.json`).
package struct AdviceReport {
    package static let format = "cpcheck-advice"
    package static let formatVersion = "1.0"

    private let advice: SendingAdvice
    private let words: AdviceWords

    package init(_ advice: SendingAdvice, standard: Standard) {
        self.advice = advice
        words = AdviceWords(advice: advice, standard: standard)
    }

    // MARK: Text

    package func writeText(_ language: Language, isColoured: Bool = false, to sink: any ReportSink) throws {
        let out = TextWriter(sink, coloured: isColoured)
        try answer(advice.answer, language.pick("送る版", "Send"), afterMove: advice.afterMove == nil, language, out)
        if let later = advice.afterMove, let move = advice.move {
            let month = words.year(move)
            try out.line()
            try answer(later, language.pick(month.ja + "から", "From \(month.en)"), afterMove: true, language, out)
        }
        if let note = words.note {
            try out.line()
            try out.line(0, .init(language.pick("移行について", "About the move"), .yellow))
            try out.line(2, .init(note.in(language)))
        }
        try out.finish()
    }

    private func answer(
        _ answer: SendingAdvice.Answer, _ title: String, afterMove: Bool, _ language: Language, _ out: TextWriter
    ) throws {
        let name = answer.edition.map { words.name($0).in(language) }
        try out.line(
            0, .init(title + language.pick("：", ": "), .bold),
            .init(name ?? language.pick("送れる版がありません", "no edition can be sent"), name == nil ? .red : .green))
        let width = language.pick("すること", "do").displayWidth + 2
        try out.line(
            2, .init(language.pick("わけ", "why").padded(to: width), .dim),
            .init(words.why(answer, afterMove: afterMove).in(language)))
        if let act = words.act(answer) {
            try out.line(2, .init(language.pick("すること", "do").padded(to: width), .dim), .init(act.in(language)))
        }
    }

    // MARK: JSON

    package func writeJSON(to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("question") {
                try json.member("senderSystem", advice.question.senderSystem)
                try json.member("receiverSystem", advice.question.receiverSystem)
                try json.member("receiverReads", advice.question.receiverReads.sorted())
                try json.member("month", advice.question.month)
            }
            try json.object("answer") { try members(advice.answer, afterMove: advice.afterMove == nil, json) }
            if let move = advice.move { try json.member("move", move) }
            if let later = advice.afterMove {
                try json.object("afterMove") { try members(later, afterMove: true, json) }
            }
            if let note = words.note { try json.member("note", note) }
        }
        try json.finish()
    }

    private func members(_ answer: SendingAdvice.Answer, afterMove: Bool, _ json: JSONWriter) throws {
        try json.member("possible", answer.edition != nil)
        try json.member("edition", answer.edition)
        try json.member("reason", answer.reason.rawValue)
        try json.member("olderSystems", answer.olderSystems.map(\.rawValue))
        try json.member("why", words.why(answer, afterMove: afterMove))
        if let act = words.act(answer) { try json.member("do", act) }
    }
}
