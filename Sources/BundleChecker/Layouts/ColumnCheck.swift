import CarePlanStandard

/// What the checking of one column needs at hand, without looking anything up.
struct ColumnCheck: Sendable {
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
    /// Id of the code table or the fixed value, for messages.
    let argument: String
    /// A short number here may be one that lost its leading zeros (CP801).
    let mayLoseZeros: Bool

    init(_ column: Column, edition: String, standard: Standard) {
        format = FieldFormat(column.format)
        length = column.length(in: edition) ?? 0
        required = column.required
        needed = column.needed
        lenient = column.lenient
        isText = column.format == .text
        switch column.format {
        case .code(let table):
            codes = CodeSet(standard.codeTable(table)?.entries.map(\.code) ?? [])
            argument = table
        case .serviceType:
            codes = CodeSet(standard.serviceTypes.filter { $0.scope != .fileNameOnly }.map(\.code))
            argument = ""
        case .fixed(let value):
            codes = CodeSet([value])
            argument = value
        default:
            codes = CodeSet([])
            argument = ""
        }
        switch column.format {
        case .insurer, .insured, .office, .officeOrAllNine, .time, .timeOr9999, .code, .dateOrZero, .monthOrZero:
            mayLoseZeros = true
        default:
            mayLoseZeros = false
        }
    }
}

/// `Format` without its arguments: one byte to switch on.
enum FieldFormat: UInt8, Sendable {
    case csvVersion, insurer, insured, office, officeOrAllNine, date, dateOrZero, month, monthOrZero, time, timeOr9999
    case int, signedInt, sequence, dayMask, serviceCode, serviceCodeOrTotal, serviceType, tais, detailNumber
    case satellite, postalCode, phone, unitPrice, fixed, code, imageFile, unused, any, text

    init(_ format: Format) {
        self =
            switch format {
            case .csvVersion: .csvVersion
            case .insurer: .insurer
            case .insured: .insured
            case .office: .office
            case .officeOrAllNine: .officeOrAllNine
            case .date: .date
            case .dateOrZero: .dateOrZero
            case .month: .month
            case .monthOrZero: .monthOrZero
            case .time: .time
            case .timeOr9999: .timeOr9999
            case .int: .int
            case .signedInt: .signedInt
            case .sequence: .sequence
            case .dayMask: .dayMask
            case .serviceCode: .serviceCode
            case .serviceCodeOrTotal: .serviceCodeOrTotal
            case .serviceType: .serviceType
            case .tais, .equipmentNotice: .tais
            case .detailNumber: .detailNumber
            case .satellite: .satellite
            case .postalCode: .postalCode
            case .phone: .phone
            case .unitPrice: .unitPrice
            case .fixed: .fixed
            case .code: .code
            case .imageFile: .imageFile
            case .unused: .unused
            case .any: .any
            case .text: .text
            }
    }
}

/// The codes of a table; those of up to eight bytes are compared as one number.
struct CodeSet: Sendable {
    private let packed: [UInt64]
    private let long: [[UInt8]]
    /// Length of the codes, 0 when they differ.
    let codeLength: Int

    init(_ codes: [String]) {
        packed = codes.filter { $0.utf8.count <= 8 }.map { Self.pack(Array($0.utf8)) }
        long = codes.filter { $0.utf8.count > 8 }.map { Array($0.utf8) }
        let lengths = Set(codes.map { $0.utf8.count })
        codeLength = lengths.count == 1 ? lengths.first! : 0
    }

    private static func pack(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(UInt64(bytes.count)) { $0 << 8 | UInt64($1) }
    }

    func contains(_ value: Bytes) -> Bool {
        if value.count <= 8 {
            var number = UInt64(value.count)
            for index in 0..<value.count { number = number << 8 | UInt64(value[index]) }
            return packed.contains(number)
        }
        return long.contains { $0.count == value.count && $0.withUnsafeBufferPointer { value.equals($0) } }
    }
}
