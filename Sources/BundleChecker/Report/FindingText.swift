public import CarePlanStandard

extension Finding {
    /// The sentence of the finding in both languages, from the rule's template and the arguments.
    public var message: BilingualText {
        BilingualText(ja: message(inJapanese: true), en: message(inJapanese: false))
    }

    /// What to do, in both languages.
    public var hint: BilingualText { BilingualText(ja: hint(inJapanese: true), en: hint(inJapanese: false)) }

    /// The sentence of the finding in Japanese, or else in English.
    package func message(inJapanese japanese: Bool) -> String {
        guard let rule = RuleCatalogue.current[rule] else { return self.rule }
        return fill(rule.message(variant).text, japanese)
    }

    /// What to do, in Japanese, or else in English.
    package func hint(inJapanese japanese: Bool) -> String {
        guard let rule = RuleCatalogue.current[rule] else { return "" }
        return fill(rule.message(variant).hint ?? rule.mend, japanese)
    }

    private func fill(_ template: BilingualText, _ japanese: Bool) -> String {
        Self.fill(japanese ? template.ja : template.en) { text(of: $0, japanese: japanese) }
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
        // Looked for by bytes: a brace is never part of another character's.
        let bytes = template.utf8
        guard var open = bytes.firstIndex(of: 0x7B) else { return template }
        var result = ""
        var written = bytes.startIndex
        while let close = bytes[open...].firstIndex(of: 0x7D) {
            result += template[written..<open]
            let name = template[bytes.index(after: open)..<close]
            written = bytes.index(after: close)
            if let value = value(name) { result += value } else { result += template[open..<written] }
            guard let next = bytes[written...].firstIndex(of: 0x7B) else { break }
            open = next
        }
        return result + template[written...]
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
