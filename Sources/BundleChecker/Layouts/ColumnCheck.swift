import CarePlanStandard

/// What the checking of one column needs at hand: plain numbers, nothing to look up, nothing to count references of.
struct ColumnCheck {
    let format: FieldFormat
    /// Greatest length in characters, or 0 where none is checked.
    let length: Int
    let required: Bool
    let needed: Bool
    /// Deviations are warnings, quotes are legal (`Column.lenient`).
    let lenient: Bool
    let isText: Bool
    /// Codes of the table, ready for comparison.
    let codes: CodeSet
    /// A short number here may be one that lost its leading zeros (CP801).
    let mayLoseZeros: Bool
    /// The format tells more of a value than that it is allowed: what edition it is of, or that its digits hold.
    let isLookedInto: Bool
    /// The count of a row, which means nothing on total rows (CP402).
    let isCount: Bool
    /// A service type that is a key (CP511 where it is not exchanged).
    let isKeyType: Bool
    /// A code of a care level table (hints of CP409).
    let isCareLevel: Bool
    /// A name, in which lost characters are looked for (CP805).
    let isName: Bool
    /// The column is empty in a conforming file, or must be looked at when it is.
    var asksForValue: Bool { required || needed }

    /// - Parameter codes: the legal values, for formats that have a list.
    init(_ column: Column, edition: String, codes: CodeSet) {
        format = FieldFormat(column.format)
        length = column.length(in: edition) ?? 0
        required = column.required
        needed = column.needed
        lenient = column.lenient
        isText = column.format == .text
        self.codes = codes
        isCount = column.role == .count
        isName = column.role == .name
        isKeyType = column.role == .serviceType
        isCareLevel = Self.argument(of: column).hasPrefix("care_level")
        switch format {
        case .csvVersion, .insurer, .office, .officeOrAllNine: isLookedInto = true
        default: isLookedInto = false
        }
        switch column.format {
        case .insurer, .insured, .office, .officeOrAllNine, .time, .timeOr9999, .code, .dateOrZero, .monthOrZero:
            mayLoseZeros = true
        default:
            mayLoseZeros = false
        }
    }

    /// The values that a column's format lists.
    static func codes(of column: Column, _ standard: Standard) -> [String] {
        switch column.format {
        case .code(let table): standard.codeTable(table)?.entries.map(\.code) ?? []
        case .serviceType: standard.serviceTypes.filter { $0.scope != .fileNameOnly }.map(\.code)
        case .fixed(let value): [value]
        default: []
        }
    }

    /// Id of the code table or the fixed value, for messages.
    static func argument(of column: Column) -> String {
        switch column.format {
        case .code(let table): table
        case .fixed(let value): value
        default: ""
        }
    }
}
