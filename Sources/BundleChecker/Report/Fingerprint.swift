/// What a finding is, whatever file, record or moment it comes from: rule, edition, kind, field and variant.
///
/// Never made of a value, a name or a place, nor of a hash of one: a hash of a ten-digit number is no secret.
public struct Fingerprint: Comparable, Hashable, Sendable {
    public var rule: String
    public var edition: String?
    public var kind: String?
    /// Number of the column.
    public var field: Int?
    /// Empty for the rule's ordinary case.
    public var variant: String

    public init(rule: String, edition: String? = nil, kind: String? = nil, field: Int? = nil, variant: String = "") {
        self.rule = rule
        self.edition = edition
        self.kind = kind
        self.field = field
        self.variant = variant
    }

    /// `rule/edition/kind/column/variant`, - where there is none.
    public var text: String {
        [rule, edition ?? "-", kind ?? "-", field.map { String($0) } ?? "-", variant.isEmpty ? "-" : variant]
            .joined(separator: "/")
    }

    public static func < (a: Fingerprint, b: Fingerprint) -> Bool {
        if a.rule != b.rule { return a.rule < b.rule }
        if a.edition != b.edition { return a.edition ?? "" < b.edition ?? "" }
        if a.kind != b.kind { return a.kind ?? "" < b.kind ?? "" }
        if a.field != b.field { return a.field ?? 0 < b.field ?? 0 }
        return a.variant < b.variant
    }
}
