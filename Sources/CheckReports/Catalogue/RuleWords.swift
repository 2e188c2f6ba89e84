import CarePlanStandard

/// The words of the catalogue's closed sets, in one language.
struct RuleWords {
    var language: Language

    func severity(_ severity: Severity?) -> String {
        severity.map(ReportWords(language: language).severity) ?? language.pick("なし", "none")
    }

    func stage(_ stage: Rule.Stage) -> String {
        switch stage {
        case .read: language.pick("読み取り", "read")
        case .send: language.pick("送信", "send")
        case .import: language.pick("取り込み", "import")
        case .content: language.pick("内容", "content")
        }
    }

    func actor(_ actor: Rule.Actor) -> String {
        switch actor {
        case .office: language.pick("事業所", "office")
        case .vendor: language.pick("ベンダ", "vendor")
        case .both: language.pick("事業所とベンダ", "office and vendor")
        }
    }

    /// The levels before and after a change, and its reason.
    func change(_ index: Int, of rule: Rule) -> String {
        let change = rule.changes[index]
        let next = rule.changes.dropFirst(index + 1).first
        let after = next?.severity ?? rule.severity
        let vendorTest = next.map(\.vendorTestSeverity) ?? rule.vendorTestSeverity
        var parts: [String] = []
        if change.severity != after {
            parts.append("\(severity(change.severity)) → \(severity(after))")
        }
        if change.vendorTestSeverity != vendorTest {
            parts.append("vendor-test: \(severity(change.vendorTestSeverity)) → \(severity(vendorTest))")
        }
        let text = change.text.in(language)
        return language.list(parts) + (text.isEmpty ? "" : language.pick("。", ". ") + text)
    }
}
