package import CarePlanStandard

/// The page of one rule: what it asks, why, by which clause, a bad and a good sample, and how to mend.
package struct RulePage {
    package var language: Language
    package var isColoured: Bool

    package init(language: Language, isColoured: Bool = false) {
        self.language = language
        self.isColoured = isColoured
    }

    package func write(_ rule: Rule, to sink: any ReportSink) throws {
        let out = TextWriter(sink, coloured: isColoured)
        try out.line(0, .init(rule.id, TextStyle(rule.severity)), .init("  " + rule.title.in(language), .bold))
        try out.line()
        try facts(of: rule, out)
        try section("なぜ", "Why", rule.why.in(language), out)
        try section("悪い例", "Bad", rule.badSample, out)
        try section("良い例", "Good", rule.goodSample, out)
        try section("直し方", "How to mend", rule.mend.in(language), out)
        for message in rule.messages {
            guard let hint = message.hint, !message.variant.isEmpty else { continue }
            try section("直し方（\(message.variant)）", "How to mend (\(message.variant))", hint.in(language), out)
        }
        try out.finish()
    }

    private func facts(of rule: Rule, _ out: TextWriter) throws {
        let words = RuleWords(language: language)
        try fact("重さ", "severity", words.severity(rule.severity), out)
        try fact("ベンダ試験", "vendor-test", words.severity(rule.vendorTestSeverity), out)
        try fact("段階", "stage", words.stage(rule.stage), out)
        try fact("直す人", "who", words.actor(rule.who), out)
        try fact("版", "editions", language.list(rule.editions), out)
        try fact("対象", "files", language.list(rule.files), out)
        try fact("根拠", "clause", rule.clause, out)
        try fact("別名", "slug", rule.slug, out)
        try fact("規則集", "since", rule.since, out)
        for (index, change) in rule.changes.enumerated() {
            try fact("変更", "changed", "\(change.ruleset): \(words.change(index, of: rule))", out)
        }
    }

    private func fact(_ ja: String, _ en: String, _ text: String, _ out: TextWriter) throws {
        try out.line(2, .init(language.pick(ja, en).padded(to: 13), .dim), .init(text))
    }

    private func section(_ ja: String, _ en: String, _ text: String, _ out: TextWriter) throws {
        guard !text.isEmpty else { return }
        try out.line()
        try out.line(0, .init(language.pick(ja, en), .bold))
        try out.block(2, text)
    }
}
