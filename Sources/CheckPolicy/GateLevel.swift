public import CarePlanStandard

/// The level of a rule for the gate, as a user writes it.
public enum GateLevel: String, CaseIterable, Hashable, Sendable {
    /// The gate takes no notice.
    case off
    case info, warning, error

    /// Nil for `off`.
    public var severity: Severity? { Severity(rawValue: rawValue) }
}
