import BundleChecker
import CarePlanStandard

extension Finding {
    /// The sentence of the finding in one language.
    func message(in language: Language) -> String { message(inJapanese: language == .ja) }

    /// What to do, in one language.
    func hint(in language: Language) -> String { hint(inJapanese: language == .ja) }
}
