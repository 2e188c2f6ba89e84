import BundleChecker
import CarePlanStandard
import MS932

/// What happens to the values of a column in an anonymized copy.
enum ColumnTreatment: Hashable {
    /// Codes, dates of plans and services, money, units: they stay, as far as they are what the column asks for
    case kept
    /// As `kept`, whatever half-width characters stand there
    case keptAsWritten
    /// A number with so many digits; 0 where the column asks for none
    case number(digits: Int)
    case birthDate
    case text
    /// The name of an image: the office numbers in it
    case imageName
    /// A field of which nobody knows what it is
    case stray

    init(_ column: Column) {
        switch column.format {
        case .insurer: self = .number(digits: 6)
        case .insured, .office, .officeOrAllNine: self = .number(digits: 10)
        case .postalCode, .phone, .any, .unused: self = .number(digits: 0)
        case .text: self = .text
        case .imageFile: self = .imageName
        case .date where column.role == .birthDate: self = .birthDate
        case .csvVersion, .tais, .equipmentNotice, .dayMask, .serviceCode, .serviceCodeOrTotal, .fixed:
            self = .keptAsWritten
        default: self = .kept
        }
    }
}

/// Tells of values in columns that stay whether they are what belongs there.
struct KeptValues {
    /// True for what cannot be a person's: short numbers and codes, dates, what a spreadsheet made of them.
    static func stays(_ whole: [UInt16], asWritten: Bool) -> Bool {
        let codes = whole.filter { $0 != 0x20 && $0 != 0x8140 }
        let isHalfWidth = codes.allSatisfy { $0 > 0 && $0 < 0x80 }
        if isHalfWidth, asWritten { return true }
        let isWord = codes.count { isLetter($0) } > 2
        if codes.count <= 8, !isWord, codes.allSatisfy({ $0 > 0 && $0 < 0x80 || isWideDigit($0) }) { return true }
        return SpreadsheetForms.isDateOrTime(ValueDisguise.bytes(of: whole))
    }

    /// The same of a field of an unknown column: short numbers, months and days of today's.
    static func straysStay(_ codes: [UInt16]) -> Bool {
        let digits = codes.filter { (0x30...0x39).contains($0) }.count
        guard digits == codes.count, digits <= 8 else { return false }
        let number = codes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        switch digits {
        case ...5: return true
        case 6: return (2000_01...2100_12).contains(number) && CalendarMath.isDay(number * 100 + 1)
        case 8: return number > 2000_0000 && CalendarMath.isDay(number)
        default: return false
        }
    }

    private static func isLetter(_ code: UInt16) -> Bool { (0x41...0x5A).contains(code & 0xFFDF) }

    private static func isWideDigit(_ code: UInt16) -> Bool { (0x824F...0x8258).contains(code) }
}
