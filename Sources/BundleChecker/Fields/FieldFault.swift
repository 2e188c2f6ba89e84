import CarePlanStandard

/// What is wrong with a value: at most one rule, the first that applies.
struct FieldFault {
    var rule: RuleNumber
    var variant = ""
    /// Set where the case has another level than the rule.
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
