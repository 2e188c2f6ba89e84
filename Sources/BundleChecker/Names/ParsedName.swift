package import CarePlanStandard

/// A part of a file name in its place.
package struct NamePart: Hashable, Sendable {
    package var text: String
    /// False when CP103-CP106 refuse it: unknown for grouping and comparing.
    package var isLegal = true
}

/// What a file name tells.
package struct ParsedName {
    /// Kind by the prefix.
    package var kind: FileKind? {
        get { sharedKind?.kind }
        set { sharedKind = newValue.map(SharedKind.init) }
    }
    /// What `kind` gives, by reference.
    var sharedKind: SharedKind?
    /// Edition whose grammar the name follows, or by which the file is read; nil where the content decides.
    package var edition: String?
    package var parts = NameParts()
    /// The name as the grammar writes it: without what CP108 took out, prefix and extension in capitals.
    package var canonical = ""
    /// A copy mark or the like was taken out (CP108).
    package var isAltered = false
    /// What was done to the name, as far as it tells.
    var traces: FileTraces = []
    /// The name lacks parts or has them in the wrong order (CP102 at error level).
    package var isMalformed = false
    /// The kind is none of the edition whose grammar the name follows (CP102): it is read by another edition.
    var isOfOtherEdition = false
    /// Every part has the shape of its place.
    package var isOfClearShape = false
    /// There is one office only, and nothing tells whether it sends or receives (CP102). It stands as the sender.
    var sideIsUnclear = false
    /// Sender and receiver stand the wrong way round (CP111).
    var isWrongWay = false
    /// Findings about the name, without file and unit.
    package var findings: [NameFinding] = []

    /// A part that is there and legal.
    package func legal(_ part: Edition.NamePart) -> String? {
        parts[part].flatMap { $0.isLegal ? $0.text : nil }
    }
}

/// A kind that thousands of names share.
final class SharedKind: Sendable {
    let kind: FileKind

    init(_ kind: FileKind) { self.kind = kind }
}

/// A finding about a name.
package struct NameFinding {
    package var rule: RuleNumber
    package var variant = ""
    var severity: Severity?
    var arguments: [Finding.NamedArgument] = []

    init(
        _ rule: RuleNumber, _ variant: String = "", severity: Severity? = nil,
        _ arguments: [Finding.NamedArgument] = []
    ) {
        self.rule = rule
        self.variant = variant
        self.severity = severity
        self.arguments = arguments
    }
}
