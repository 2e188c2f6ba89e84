package import CarePlanStandard

/// The rule pages in one Markdown document: what changed in which rule set, then a page a rule.
package struct RuleMarkdown {
    package var language: Language

    package init(language: Language) { self.language = language }

    private var words: RuleWords { RuleWords(language: language) }

    package func write(_ catalogue: RuleCatalogue, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        try out.line(0, .init("# " + language.pick("規則", "Rules")))
        try out.line()
        try out.line(
            0,
            .init(
                language.pick(
                    "規則集 \(catalogue.rulesetName)、\(catalogue.rules.count) 件。`cpcheck rules --format markdown` が書いたもの。",
                    "Rule set \(catalogue.rulesetName), \(catalogue.rules.count) rules. "
                        + "Written by `cpcheck rules --format markdown --lang en`.")))
        try history(catalogue, out)
        for rule in catalogue.rules { try page(rule, out) }
        try out.finish()
    }

    // MARK: What changed

    private func history(_ catalogue: RuleCatalogue, _ out: TextWriter) throws {
        try heading(2, "規則集ごとの変更", "What changed in which rule set", out)
        let first = catalogue.rulesets.first
        for ruleset in catalogue.rulesets.reversed() {
            try out.line()
            try out.line(0, .init("### " + ruleset.text))
            try out.line()
            let new = catalogue.rules.filter { $0.since == ruleset.text }
            if ruleset == first {
                try item(language.pick("最初の規則集（\(new.count) 件）", "the first rule set (\(new.count) rules)"), out)
                continue
            }
            for rule in new { try item(link(rule) + language.pick("：新しい規則", ": new"), out) }
            for rule in catalogue.rules {
                for (index, change) in rule.changes.enumerated() where change.ruleset == ruleset.text {
                    try item(link(rule) + language.pick("：", ": ") + words.change(index, of: rule), out)
                }
            }
        }
    }

    private func link(_ rule: Rule) -> String { "[\(rule.id)](#\(rule.id.lowercased())) \(rule.title.in(language))" }

    // MARK: Pages

    private func page(_ rule: Rule, _ out: TextWriter) throws {
        try out.line()
        try out.line(0, .init("<a id=\"\(rule.id.lowercased())\"></a>"))
        try out.line()
        try out.line(0, .init("## \(rule.id) \(rule.title.in(language))"))
        try out.line()
        try out.line(0, .init(language.pick("| 項目 | 内容 |", "| what | |")))
        try out.line(0, .init("|---|---|"))
        try row("重さ", "severity", words.severity(rule.severity), out)
        try row("ベンダ試験", "vendor-test", words.severity(rule.vendorTestSeverity), out)
        try row("段階", "stage", words.stage(rule.stage), out)
        try row("直す人", "who", words.actor(rule.who), out)
        try row("版", "editions", language.list(rule.editions), out)
        try row("対象", "files", language.list(rule.files), out)
        try row("根拠", "clause", rule.clause, out)
        try row("別名", "slug", "`\(rule.slug)`", out)
        try row("規則集", "since", rule.since, out)
        for (index, change) in rule.changes.enumerated() {
            try row("変更 \(change.ruleset)", "changed in \(change.ruleset)", words.change(index, of: rule), out)
        }
        try text("なぜ", "Why", rule.why.in(language), out)
        try sample("悪い例", "Bad", rule.badSample, out)
        try sample("良い例", "Good", rule.goodSample, out)
        try text("直し方", "How to mend", rule.mend.in(language), out)
        for message in rule.messages {
            guard let hint = message.hint, !message.variant.isEmpty else { continue }
            try text("直し方（\(message.variant)）", "How to mend (\(message.variant))", hint.in(language), out)
        }
    }

    private func heading(_ level: Int, _ ja: String, _ en: String, _ out: TextWriter) throws {
        try out.line()
        try out.line(0, .init(String(repeating: "#", count: level) + " " + language.pick(ja, en)))
    }

    private func item(_ text: String, _ out: TextWriter) throws { try out.line(0, .init("- " + text)) }

    private func row(_ ja: String, _ en: String, _ text: String, _ out: TextWriter) throws {
        let cell = text.replacing("|", with: "\\|").replacing("\n", with: " ")
        try out.line(0, .init("| \(language.pick(ja, en)) | \(cell) |"))
    }

    private func text(_ ja: String, _ en: String, _ text: String, _ out: TextWriter) throws {
        guard !text.isEmpty else { return }
        try heading(3, ja, en, out)
        try out.line()
        try out.block(0, text)
    }

    private func sample(_ ja: String, _ en: String, _ text: String, _ out: TextWriter) throws {
        guard !text.isEmpty else { return }
        try heading(3, ja, en, out)
        try out.line()
        try out.line(0, .init("```text"))
        try out.block(0, text)
        try out.line(0, .init("```"))
    }
}
