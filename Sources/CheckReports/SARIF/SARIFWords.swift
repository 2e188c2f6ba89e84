import CarePlanStandard

/// What the notifications of a SARIF log are about.
enum SARIFNotification: String, CaseIterable {
    case notChecked = "not-checked"
    case truncated = "truncated"
    case caution = "caution"
    case policy = "policy"
    case diagnosis = "diagnosis"

    var index: Int { Self.allCases.firstIndex(of: self)! }

    var title: BilingualText {
        switch self {
        case .notChecked: BilingualText("検査していないもの", "Something was not checked")
        case .truncated: BilingualText("省いた指摘", "Findings were left out")
        case .policy: BilingualText("設定とベースライン", "Configuration and baseline")
        case .diagnosis: BilingualText("何が起きたか", "What happened to the files")
        case .caution: BilingualText("報告についての注意", "A caution about the report")
        }
    }
}

/// The help of a rule, in both languages.
struct SARIFHelp {
    let rule: Rule

    var text: String {
        Language.allCases.map { language in
            let words = RuleWords(language: language)
            return lines(language, words).map { $0.name + language.pick("：", ": ") + $0.text }.joined(separator: "\n")
        }.joined(separator: "\n\n").sarifText
    }

    var markdown: String {
        Language.allCases.map { language in
            let words = RuleWords(language: language)
            return lines(language, words).map { line in
                "**\(line.name)** " + (line.isSample ? line.text.codeLines : line.text.markdown)
            }.joined(separator: "\n\n")
        }.joined(separator: "\n\n---\n\n")
    }

    private func lines(
        _ language: Language, _ words: RuleWords
    ) -> [(name: String, text: String, isSample: Bool)] {
        [
            (rule.id, rule.title.in(language), false),
            (language.pick("なぜ", "Why"), rule.why.in(language), false),
            (language.pick("悪い例", "Bad"), rule.badSample, true),
            (language.pick("良い例", "Good"), rule.goodSample, true),
            (language.pick("直し方", "How to mend"), rule.mend.in(language), false),
            (language.pick("直す人", "Who"), words.actor(rule.who), false),
            (language.pick("根拠", "Clause"), rule.clause, false),
        ].filter { !$0.1.isEmpty && $0.1 != "-" }
    }
}

extension String {
    /// The text as a SARIF message: no placeholder, no link.
    var sarifText: String {
        guard utf8.contains(where: { $0 == 0x7B || $0 == 0x7D || $0 == 0x5B || $0 == 0x5D }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "{": result += "{{"
            case "}": result += "}}"
            case "[": result += "\\["
            case "]": result += "\\]"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Lines of code in Markdown, each between backticks.
    fileprivate var codeLines: String {
        split(separator: "\n").map { String($0).markdownCode }.joined(separator: "<br>")
    }
}
