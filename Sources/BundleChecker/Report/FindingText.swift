public import CarePlanStandard

extension Finding {
    /// The sentence of the finding in both languages, from the rule's template and the arguments.
    public var message: BilingualText {
        guard let rule = RuleCatalogue.current[rule] else { return BilingualText(self.rule, self.rule) }
        return fill(rule.message(variant).text)
    }

    /// What to do, in both languages.
    public var hint: BilingualText {
        guard let rule = RuleCatalogue.current[rule] else { return BilingualText("", "") }
        return fill(rule.message(variant).hint ?? rule.mend)
    }

    private func fill(_ template: BilingualText) -> BilingualText {
        BilingualText(
            ja: Self.fill(template.ja) { self.text(of: $0, japanese: true) },
            en: Self.fill(template.en) { self.text(of: $0, japanese: false) }
        )
    }

    private func text(of name: Substring, japanese: Bool) -> String? {
        if let argument = arguments.first(where: { $0.name == name })?.value {
            return argument.text(japanese: japanese)
        }
        switch name {
        case "column": return field.map { "No.\($0.no) \($0.name)" } ?? (japanese ? "項目" : "A field")
        case "count": return String(count)
        default: return nil
        }
    }

    /// Puts values into `{name}`; a name nobody knows stays as it is.
    static func fill(_ template: String, _ value: (Substring) -> String?) -> String {
        guard template.utf8.contains(0x7B) else { return template }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            result += value(name) ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

extension Finding.Argument {
    /// The argument as it stands in a sentence.
    public func text(japanese: Bool) -> String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .words(let words): japanese ? words.ja : words.en
        case .list(let items): items.joined(separator: japanese ? "、" : ", ")
        case .wordList(let items):
            items.map { japanese ? $0.ja : $0.en }.joined(separator: japanese ? "、" : ", ")
        }
    }
}
