import CarePlanStandard

/// The rule that a column's own format has for a value it does not allow: steps 7 to 9 of the precedence.
///
/// - Standard: spec precedence, 'A value gets at most one finding'
enum OwnRule {
    static func fault(_ check: ColumnCheck, _ column: Column, _ value: Bytes) -> FieldFault {
        let shape = Finding.NamedArgument("shape", .words(CharacterShape.describe(value)))
        switch check.format {
        case .insurer:
            return value.allDigits ? lengthFault(6, shape) : FieldFault(405, "", [shape])
        case .insured: return FieldFault(412, "", [shape])
        case .office, .officeOrAllNine: return FieldFault(413, "", [shape])
        case .date, .dateOrZero: return dateFault(value, shape)
        case .month, .monthOrZero: return FieldFault(407, "", [shape])
        case .time, .timeOr9999: return timeFault(value, shape)
        case .int:
            return value.allDigits ? lengthFault(check.length, shape, atMost: true) : FieldFault(410, "", [shape])
        case .signedInt: return signedFault(check, value, shape)
        case .sequence:
            if !value.allDigits { return FieldFault(410, "", [shape]) }
            if value.buffer.allSatisfy({ $0 == 0x30 }) { return FieldFault(410, "zero", [shape]) }
            return lengthFault(check.length, shape, atMost: true)
        case .dayMask:
            let isZero = value.count == 31 && value.buffer.allSatisfy { $0 == 0x30 }
            return isZero ? FieldFault(416, "all-zero", severity: .warning) : FieldFault(416, "", [shape])
        case .serviceCode, .serviceCodeOrTotal: return FieldFault(421, "", [shape])
        case .tais: return FieldFault(418, "", [shape])
        case .detailNumber: return FieldFault(410, "", [shape])
        case .satellite:
            return lengthFault(check.length, shape, atMost: true)
        case .postalCode: return FieldFault(414, "", [shape])
        case .phone:
            return value.buffer.allSatisfy(FormatTest.isPhoneByte)
                ? lengthFault(check.length, shape, atMost: true) : FieldFault(415, "", [shape])
        case .unitPrice: return FieldFault(417, "", [shape])
        case .fixed: return FieldFault(420, "", [Finding.NamedArgument("expected", .text(ColumnCheck.argument(of: column)))])
        case .unused: return FieldFault(419)
        case .imageFile: return FieldFault(524)
        case .code: return codeFault(check, column, value, shape)
        case .serviceType:
            if value.count != 2 { return lengthFault(2, shape) }
            return column.role == .serviceType
                ? FieldFault(511, "", [Finding.NamedArgument("type", .words(openOrShape(value)))])
                : FieldFault(409, "type")
        // CSVバージョン is judged over the whole file (VersionRules); free text is always allowed.
        case .any, .csvVersion, .text: return lengthFault(check.length, shape, atMost: true)
        }
    }

    private static func lengthFault(
        _ length: Int, _ shape: Finding.NamedArgument, atMost: Bool = false, variant: String = ""
    ) -> FieldFault {
        let expected =
            atMost
            ? BilingualText("\(length)文字以内", "at most \(length) characters")
            : BilingualText("\(length)桁", "\(length) characters")
        return FieldFault(404, variant, [shape, Finding.NamedArgument("expected", .words(expected))])
    }

    private static func dateFault(_ value: Bytes, _ shape: Finding.NamedArgument) -> FieldFault {
        guard value.count == 8, value.allDigits else { return FieldFault(406, "", [shape]) }
        let number = value.number
        if number == 0 || number == 99_999_999 { return FieldFault(406, "none-value", [shape]) }
        return FieldFault(406, "no-such-day", [shape])
    }

    private static func timeFault(_ value: Bytes, _ shape: Finding.NamedArgument) -> FieldFault {
        if value.count == 4, value.allDigits, value.number > 2400, value.number < 4800, value.number % 100 < 60 {
            return FieldFault(408, "past-midnight", [shape])
        }
        return FieldFault(408, "", [shape])
    }

    private static func signedFault(
        _ check: ColumnCheck, _ value: Bytes, _ shape: Finding.NamedArgument
    ) -> FieldFault {
        let digits = value.count > 1 && value[0] == 0x2D ? value.slice(1, value.count) : value
        return digits.allDigits ? lengthFault(check.length, shape, atMost: true) : FieldFault(410, "", [shape])
    }

    private static func codeFault(
        _ check: ColumnCheck, _ column: Column, _ value: Bytes, _ shape: Finding.NamedArgument
    ) -> FieldFault {
        let length = check.codes.codeLength
        if length > 0, value.count != length { return lengthFault(length, shape, variant: "code") }
        let table = Finding.NamedArgument("table", .text(ColumnCheck.argument(of: column)))
        if ColumnCheck.argument(of: column).hasPrefix("care_level") {
            if value.equals(Array("06".utf8)) { return FieldFault(409, "care-level-06", [table]) }
            if value.equals(Array("01".utf8)) { return FieldFault(409, "care-level-01", [table]) }
        }
        return FieldFault(409, "", [table])
    }

    /// A code of a few letters and digits is open; anything else is told by its shape.
    static func openOrShape(_ value: Bytes) -> BilingualText {
        if value.count <= 6, let text = value.ascii, value.buffer.allSatisfy({ isDigit($0) || isCapital($0) }) {
            return BilingualText(text, text)
        }
        return CharacterShape.describe(value)
    }
}
