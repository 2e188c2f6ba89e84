import CarePlanStandard

/// What is wrong with a value: at most one rule, the first that applies.
///
/// Made for every faulty value, so it holds no text; what a message needs is worked out for the kept ones only.
struct FieldFault {
    /// What the message names beside the column.
    enum Detail {
        case none
        /// What the value looks like
        case shape
        /// That, and how many characters are due
        case length(Int, atMost: Bool)
        /// The code table
        case table
        /// The fixed value
        case fixedValue
        /// The service type, which is open
        case serviceType
        /// YYYYMMDD, YYYYMM, HHMM
        case form(StaticString)
    }

    var rule: RuleNumber
    var variant: String
    /// Set where the case has another level than the rule.
    var severity: Severity?
    var detail: Detail

    init(_ rule: RuleNumber, _ variant: String = "", severity: Severity? = nil, _ detail: Detail = .none) {
        self.rule = rule
        self.variant = variant
        self.severity = severity
        self.detail = detail
    }

    init(_ rule: RuleNumber, _ detail: Detail) { self.init(rule, "", detail) }

    func arguments(_ column: Column, _ value: Bytes) -> [Finding.NamedArgument] {
        switch detail {
        case .none: []
        case .shape: [Self.shape(value)]
        case .length(let length, let atMost): [Self.shape(value), Self.expected(length, atMost)]
        case .table: [Finding.NamedArgument("table", .text(ColumnCheck.argument(of: column)))]
        case .fixedValue: [Finding.NamedArgument("expected", .text(ColumnCheck.argument(of: column)))]
        case .serviceType: [Finding.NamedArgument("type", .words(CharacterShape.openCode(value)))]
        case .form(let form): [Finding.NamedArgument("expected", .text("\(form)"))]
        }
    }

    private static func shape(_ value: Bytes) -> Finding.NamedArgument {
        Finding.NamedArgument("shape", .words(CharacterShape.describe(value)))
    }

    private static func expected(_ length: Int, _ atMost: Bool) -> Finding.NamedArgument {
        let words =
            atMost
            ? BilingualText("\(length)文字以内", "at most \(length) characters")
            : BilingualText("\(length)桁", "\(length) characters")
        return Finding.NamedArgument("expected", .words(words))
    }
}
