package import CarePlanStandard

/// How a piece of text stands out on a terminal that shows colours.
package enum TextStyle: String, Sendable {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
    case cyan = "36"

    package init(_ severity: Severity) {
        switch severity {
        case .error: self = .red
        case .warning: self = .yellow
        case .info: self = .cyan
        }
    }
}
