/// Whose eyes a report is judged with.
///
/// A profile changes what fails the gate, never what a finding is: `Finding.severity` and the verdict stay the
/// standard's.
public enum Profile: String, CaseIterable, Hashable, Sendable {
    /// The levels of the rule catalogue.
    case standard
    /// The levels of the vendor test (強化ベンダ試験): much of what an import forgives is an error there.
    case vendorTest = "vendor-test"
}
