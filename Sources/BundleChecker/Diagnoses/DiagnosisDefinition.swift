import CarePlanStandard

/// One thing that can have happened to files: when it did, and what is said of it then.
///
/// A value, nothing else: which findings and traces must come together in a file. The words are templates: `{details}`
/// stands for what the `details` say of the files, `{characters}` and `{kinds}` for what was found in them.
struct DiagnosisDefinition: Sendable {
    /// Whose files a diagnosis names.
    enum Reach: Sendable {
        /// The file it was found in
        case file
        /// All files of the unit
        case unit
    }

    /// Says more exactly what happened, where its condition holds of one of the files.
    struct Detail: Sendable {
        var condition: DiagnosisCondition
        var words: BilingualText

        init(_ condition: DiagnosisCondition, _ ja: String, _ en: String) {
            self.condition = condition
            words = BilingualText(ja, en)
        }
    }

    let id: String
    let who: ActingParty
    var reach = Reach.file
    let condition: DiagnosisCondition
    /// Diagnoses that tell the same story better: a file of theirs is none of this one's.
    var unless: [String] = []
    var details: [Detail] = []
    let message: BilingualText
    let advice: BilingualText
}

/// What must have been found in a file, or be seen of it.
indirect enum DiagnosisCondition: Sendable {
    /// A finding of the rule, whatever its variant
    case rule(String)
    /// A finding of the rule in one variant; empty for the ordinary one
    case variant(String, String)
    /// All of the traces
    case trace(FileTraces)
    case any([DiagnosisCondition])
    case all([DiagnosisCondition])
    case not(DiagnosisCondition)

    /// The rules that the condition asks for.
    var rules: Set<String> {
        switch self {
        case .rule(let rule), .variant(let rule, _): [rule]
        case .trace: []
        case .any(let conditions), .all(let conditions):
            conditions.reduce(into: []) { $0.formUnion($1.rules) }
        case .not(let condition): condition.rules
        }
    }

    func holds(of evidence: FileEvidence) -> Bool {
        switch self {
        case .rule(let rule): evidence.found[rule] != nil
        case .variant(let rule, let variant): evidence.found[rule]?.contains(variant) == true
        case .trace(let traces): evidence.traces.isSuperset(of: traces)
        case .any(let conditions): conditions.contains { $0.holds(of: evidence) }
        case .all(let conditions): conditions.allSatisfy { $0.holds(of: evidence) }
        case .not(let condition): !condition.holds(of: evidence)
        }
    }
}

/// All that is known of one file when the diagnoses are made.
struct FileEvidence: Sendable {
    /// Variants by rule.
    var found: [String: Set<String>] = [:]
    var traces: FileTraces = []
    var lacking: [LackingCharacter] = []
    /// Prefixes of the kinds that the records belong to instead.
    var otherKinds: [String] = []
}
