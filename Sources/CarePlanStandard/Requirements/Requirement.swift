/// One testable sentence of the standard, and what tests it: rules, cases of the corpus, scenarios of the vendor test, or
/// the reason why nothing can.
///
/// The list is `Conformance/requirements.tsv` as values. Sentences that follow from the layouts are made from the
/// definitions, all others are written by hand.
package struct Requirement: Hashable, Sendable {
    /// How binding the sentence is.
    package enum Strength: String, CaseIterable, Hashable, Sendable {
        /// Data or products that do otherwise break the standard
        case must
        /// What must never be
        case mustNot = "must-not"
        /// What is expected, a deviation being a warning or an info
        case should
        /// What is legal and must not be refused
        case may
        /// A fact that nothing has to follow
        case note
    }

    /// Who has to keep it.
    package enum Side: String, CaseIterable, Hashable, Sendable {
        /// Whoever writes and sends the files
        case sender
        /// Whoever takes them in
        case receiver
        /// Sender and receiver alike
        case both
        /// An entrusted office (委託) that passes files on
        case relay
        /// The exchange itself: the client, its operator, the machine that reads a bundle
        case exchange
    }

    /// What a requirement is tested by.
    package enum Coverage: String, CaseIterable, Hashable, Sendable {
        /// A rule of the catalogue finds deviations
        case rule
        /// No rule, but a case of the corpus shows it
        case `case`
        /// Neither, but a scenario of the vendor test does
        case scenario
        /// Nothing does, and the reason is given
        case untestable
    }

    /// `REQ-NAME-003`, `REQ-UPPLAN-DATE`; never reused.
    package var id: String
    package var editions: [String]
    /// Where the standard says so.
    package var clause: String
    package var strength: Strength
    package var side: Side
    /// The sentence in our words.
    package var sentence: BilingualText
    /// Kinds of file it speaks of; empty for all, or where it speaks of none.
    package var files: [String]
    /// Ids of the rules that find deviations.
    package var rules: [String]
    /// `V4/CP402/fail-code-empty`: folders below `Conformance/cases` that show the sentence, kept or broken.
    package var cases: [String]
    /// `D2-import`: scenarios of the vendor test that try it.
    package var scenarios: [String]
    /// Ids of `Ambiguity`: other ways to read the sentence.
    package var readings: [String]
    /// Why it cannot be tested, or not wholly; nil where it is.
    package var reason: BilingualText?

    /// Lists are words divided by blanks or line ends; a case that begins with `*/` is meant in each of the editions.
    init(
        _ id: String, _ editions: String, _ clause: String, _ strength: Strength, _ side: Side, _ ja: String,
        _ en: String, files: String = "", rules: String = "", cases: String = "", scenarios: String = "",
        readings: String = "", reason: BilingualText? = nil
    ) {
        self.id = id
        self.editions = editions.words
        self.clause = clause
        self.strength = strength
        self.side = side
        self.sentence = BilingualText(ja, en)
        self.files = files.words
        self.rules = rules.words
        self.cases = cases.words.flatMap { word in
            word.hasPrefix("*/") ? editions.words.map { $0 + word.dropFirst() } : [word]
        }
        self.scenarios = scenarios.words
        self.readings = readings.words
        self.reason = reason
    }

    /// The strongest of what tests it.
    package var coverage: Coverage {
        if !rules.isEmpty { return .rule }
        if !cases.isEmpty { return .case }
        return scenarios.isEmpty ? .untestable : .scenario
    }

    /// The part of the standard that the clause belongs to: `別紙 ファイル名規約`, `4.1版 2.4`.
    package var chapter: String {
        let words = clause.split(separator: " ").prefix(2)
        return words.map { $0.prefix { $0 != "(" } }.joined(separator: " ")
    }
}

extension Requirement {
    /// Every requirement, in the order of the table.
    package static let all: [Requirement] =
        names + units + exchange + records + versions + fields + LayoutRequirements(.current).all + plans + slips
        + tables + annex + money + papers + vendor + checks + input
}

extension String {
    /// What stands between blanks and line ends.
    fileprivate var words: [String] { split { $0 == " " || $0 == "\n" }.map(String.init) }
}
