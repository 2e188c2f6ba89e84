/// Why a finding is out of the gate.
public struct Suppressed: Hashable, Sendable {
    public enum Source: String, Hashable, Sendable {
        case configuration, baseline
    }

    public var source: Source
    /// As the user wrote it; `baseline` for what a baseline accepts.
    public var reason: String
    public var until: Day?

    static let byBaseline = Suppressed(source: .baseline, reason: "baseline", until: nil)
}
