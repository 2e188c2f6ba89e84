import CarePlanStandard

/// The rule that a column's own format has for a value it does not allow: steps 7 to 9 of the precedence.
///
/// - Standard: spec precedence, 'A value gets at most one finding'
enum OwnRule {
    static func fault(_ check: ColumnCheck, _ value: Bytes) -> FieldFault {
        switch check.format {
        case .insurer: value.allDigits ? FieldFault(404, .length(6, atMost: false)) : FieldFault(405, .shape)
        case .insured: FieldFault(412, .shape)
        case .office, .officeOrAllNine: FieldFault(413, .shape)
        case .date, .dateOrZero: dateFault(value)
        case .month, .monthOrZero: FieldFault(407, .shape)
        case .time, .timeOr9999: timeFault(value)
        case .int: value.allDigits ? tooLong(check) : FieldFault(410, .shape)
        case .signedInt: isSigned(value) ? tooLong(check) : FieldFault(410, .shape)
        case .sequence: sequenceFault(check, value)
        case .dayMask: maskFault(value)
        case .serviceCode, .serviceCodeOrTotal: FieldFault(421, .shape)
        case .tais: FieldFault(418, .shape)
        case .detailNumber: FieldFault(410, .shape)
        case .postalCode: FieldFault(414, .shape)
        case .phone: value.buffer.allSatisfy(FormatTest.isPhoneByte) ? tooLong(check) : FieldFault(415, .shape)
        case .unitPrice: FieldFault(417, .shape)
        case .fixed: FieldFault(420, .fixedValue)
        case .unused: FieldFault(419)
        case .imageFile: FieldFault(524)
        case .code: codeFault(check, value)
        case .serviceType: typeFault(check, value)
        // CSVバージョン is judged over the whole file (VersionRules); free text is always allowed.
        case .satellite, .any, .csvVersion, .text: tooLong(check)
        }
    }

    private static func tooLong(_ check: ColumnCheck) -> FieldFault {
        FieldFault(404, .length(check.length, atMost: true))
    }

    private static func dateFault(_ value: Bytes) -> FieldFault {
        guard value.count == 8, value.allDigits else { return FieldFault(406, .shape) }
        let number = value.number
        return FieldFault(406, number == 0 || number == 99_999_999 ? "none-value" : "no-such-day")
    }

    private static func timeFault(_ value: Bytes) -> FieldFault {
        guard value.count == 4, value.allDigits else { return FieldFault(408, .shape) }
        let number = value.number
        let isPastMidnight = number > 2400 && number < 4800 && number % 100 < 60
        return isPastMidnight ? FieldFault(408, "past-midnight") : FieldFault(408, .shape)
    }

    private static func isSigned(_ value: Bytes) -> Bool {
        value.count > 1 && value[0] == 0x2D ? value.slice(1, value.count).allDigits : value.allDigits
    }

    private static func sequenceFault(_ check: ColumnCheck, _ value: Bytes) -> FieldFault {
        if !value.allDigits { return FieldFault(410, .shape) }
        return value.buffer.allSatisfy { $0 == 0x30 } ? FieldFault(410, "zero") : tooLong(check)
    }

    private static func maskFault(_ value: Bytes) -> FieldFault {
        let isZero = value.count == 31 && value.buffer.allSatisfy { $0 == 0x30 }
        return isZero ? FieldFault(416, "all-zero", severity: .warning) : FieldFault(416, .shape)
    }

    private static func codeFault(_ check: ColumnCheck, _ value: Bytes) -> FieldFault {
        let length = check.codes.codeLength
        if length > 0, value.count != length { return FieldFault(404, "code", .length(length, atMost: false)) }
        if check.isCareLevel, value.count == 2, value[0] == 0x30 {
            if value[1] == 0x36 { return FieldFault(409, "care-level-06", .table) }
            if value[1] == 0x31 { return FieldFault(409, "care-level-01", .table) }
        }
        return FieldFault(409, .table)
    }

    private static func typeFault(_ check: ColumnCheck, _ value: Bytes) -> FieldFault {
        if value.count != 2 { return FieldFault(404, .length(2, atMost: false)) }
        return check.isKeyType ? FieldFault(511, .serviceType) : FieldFault(409, "type")
    }
}
