public import CarePlanStandard

/// The language that people are spoken to in.
public enum Language: String, CaseIterable, Hashable, Sendable {
    case ja, en
}

extension BilingualText {
    /// The sentence in one of the languages.
    public func `in`(_ language: Language) -> String { language == .ja ? ja : en }
}

extension Language {
    /// The same choice as a part of a bilingual text.
    package var text: KeyPath<BilingualText, String> { self == .ja ? \.ja : \.en }

    /// One of two wordings.
    package func pick(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        self == .ja ? ja() : en()
    }

    /// Items in a row.
    package func list(_ items: [String]) -> String { items.joined(separator: pick("、", ", ")) }
}
