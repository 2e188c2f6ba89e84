public import CarePlanStandard

/// The lowest level of finding that fails the gate.
public enum FailOn: String, CaseIterable, Hashable, Sendable {
    case error, warning, info
    /// No finding fails the gate.
    case never

    /// True when a finding of this level fails the gate.
    public func fails(_ severity: Severity) -> Bool {
        switch self {
        case .error: severity >= .error
        case .warning: severity >= .warning
        case .info: true
        case .never: false
        }
    }
}
