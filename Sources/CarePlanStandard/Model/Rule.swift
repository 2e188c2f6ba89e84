/// How grave a deviation is, by the standard.
public enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
    case info, warning, error

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// A sentence in both languages.
public struct BilingualText: Hashable, Sendable {
    public var ja: String
    public var en: String

    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }

    public init(_ ja: String, _ en: String) {
        self.ja = ja
        self.en = en
    }
}

/// One rule of the catalogue: what it is called, where it comes from, what it says.
///
/// Conditions live in the checker; a rule holds everything about them that is words or policy. Texts are templates:
/// `{name}` stands for the finding's argument of that name.
package struct Rule: Hashable, Sendable {
    /// When a deviation shows: on reading the input, on sending, on import, or only in the content.
    package enum Stage: String, Hashable, Sendable {
        case read, send, `import`, content
    }

    /// Who can mend it.
    package typealias Actor = ActingParty

    /// What a finding says: one message and what to do, for one way the rule fires.
    package struct Message: Hashable, Sendable {
        /// Empty for the rule's ordinary message; else one of the rule's closed set of variants.
        package var variant: String
        package var text: BilingualText
        /// What to do in this case; nil where the rule's `mend` says it.
        package var hint: BilingualText?

        package init(_ variant: String = "", _ text: BilingualText, hint: BilingualText? = nil) {
            self.variant = variant
            self.text = text
            self.hint = hint
        }
    }

    /// A change of the levels, with the rule set it came with.
    package struct Change: Hashable, Sendable {
        package var ruleset: String
        /// The levels before the change.
        package var severity: Severity
        package var vendorTestSeverity: Severity?
        /// What changed and why, a sentence.
        package var text: BilingualText

        package init(_ ruleset: String, from severity: Severity, vendorTest: Severity?, _ text: BilingualText) {
            self.ruleset = ruleset
            self.severity = severity
            self.vendorTestSeverity = vendorTest
            self.text = text
        }
    }

    /// `CP402`; never reused.
    package var id: String
    package var slug: String
    /// The standard's severity.
    package var severity: Severity
    /// Severity under the profile `vendor-test`; nil where the gate takes no notice.
    package var vendorTestSeverity: Severity?
    package var editions: [String]
    /// File kinds the rule looks at as the catalogue prints them (`all`, `DLT`, prefixes).
    package var files: [String]
    package var stage: Stage
    package var who: Actor
    /// Where the standard says so.
    package var clause: String
    package var title: BilingualText
    /// Why the deviation matters, a sentence or two.
    package var why: BilingualText
    /// What to do.
    package var mend: BilingualText
    /// A piece of a file or a name that breaks the rule, and one that keeps it, with invented data.
    package var badSample: String
    package var goodSample: String
    /// At least the ordinary one.
    package var messages: [Message]
    /// Rule set the rule came with.
    package var since: String
    /// What changed since, oldest first.
    package var changes: [Change]

    package init(
        id: String, slug: String, severity: Severity, vendorTest: Severity?, editions: [String], files: [String],
        stage: Stage, who: Actor, clause: String, title: BilingualText, why: BilingualText, mend: BilingualText,
        bad: String, good: String, messages: [Message], since: String = "2026.1",
        changes: [Change] = []
    ) {
        self.id = id
        self.slug = slug
        self.severity = severity
        self.vendorTestSeverity = vendorTest
        self.editions = editions
        self.files = files
        self.stage = stage
        self.who = who
        self.clause = clause
        self.title = title
        self.why = why
        self.mend = mend
        self.badSample = bad
        self.goodSample = good
        self.messages = messages
        self.since = since
        self.changes = changes
    }

    /// The message of a variant, the ordinary one where the rule has no such variant.
    package func message(_ variant: String?) -> Message {
        messages.first { $0.variant == variant ?? "" } ?? messages[0]
    }
}
