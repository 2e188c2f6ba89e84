/// Who has to do something about a deviation, or about what happened to a file.
public enum ActingParty: String, CaseIterable, Hashable, Sendable {
    /// The care office that made, handled or sends the files
    case office
    /// The maker of the software that wrote them
    case vendor
    /// Either, or one after the other
    case both
}
