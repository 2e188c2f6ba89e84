import BundleChecker

/// Findings that a user knows of and takes out of the gate, with a reason and perhaps for a time.
public struct Suppression: Hashable, Sendable {
    /// A column of a layout.
    public enum Field: Hashable, Sendable {
        case number(Int)
        case name(String)

        func matches(_ field: Finding.Field?) -> Bool {
            guard let field else { return false }
            return switch self {
            case .number(let number): field.no == number
            case .name(let name): field.name == name
            }
        }
    }

    /// `CP402`
    public var rule: String
    /// Nil for every file, and for findings that name none.
    public var files: PathPattern?
    /// Nil for every column, and for findings that name none.
    public var field: Field?
    public var reason: String
    /// The last day it holds.
    public var until: Day?

    public init(rule: String, files: PathPattern? = nil, field: Field? = nil, reason: String, until: Day? = nil) {
        self.rule = rule
        self.files = files
        self.field = field
        self.reason = reason
        self.until = until
    }

    func isExpired(on today: Day?) -> Bool {
        guard let today, let until else { return false }
        return until < today
    }
}
