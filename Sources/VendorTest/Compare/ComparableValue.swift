import BundleTools
import CarePlanStandard

/// The form of a value in which two spellings of the same are equal.
enum ComparableValue {
    static func of(_ value: String, _ column: Column) -> String {
        switch column.format {
        case .int, .signedInt:
            let text = value.trimmedBlanks
            guard let number = Int(text) else { return text }
            // The standard leaves open whether nothing is written as 0.
            return number == 0 && !column.required ? "" : String(number)
        case .phone: return String(value.filter { $0.isASCII && $0.isNumber })
        case .text: return text(value)
        default: return value.trimmedBlanks
        }
    }

    /// Line ends and the width of blanks are the product's own business; blanks at the ends do not count.
    private static func text(_ value: String) -> String {
        var result = ""
        for character in value {
            switch character {
            case "\r\n", "\r": result.append("\n")
            case "\u{3000}": result.append(" ")
            default: result.append(character)
            }
        }
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\n" }
        return String(result.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
