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
        if isPlain(value) { return value }
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

    /// Nothing in it has to be put in order.
    private static func isPlain(_ value: String) -> Bool {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
        let bytes = value.utf8
        guard let first = bytes.first, let last = bytes.last, !isBlank(first), !isBlank(last) else { return false }
        // E3 80 80 is U+3000.
        return !bytes.contains(0x0D) && !(bytes.contains(0xE3) && value.unicodeScalars.contains("\u{3000}"))
    }
}
