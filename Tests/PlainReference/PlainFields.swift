import CarePlanStandard
import MS932

/// What is wrong with a value by the order of precedence: the plain way.
struct PlainFields: Sendable {
    struct Fault: Hashable {
        var rule: String
        var severity: Severity
    }

    /// What short digits in a column may turn out to be at the end of the file (CP801).
    struct Candidate {
        var own: Fault
        var isLegalWhenPadded: Bool
    }

    enum Judgement {
        case fine
        case fault(Fault)
        case candidate(Candidate)
        /// CSVバージョン is judged over the file.
        case version
    }

    let format: PlainFormat
    let rules: RuleCatalogue

    private var column: Column { format.column }
    var isText: Bool { column.format == .text }

    func fault(_ rule: String, _ severity: Severity? = nil) -> Fault {
        let level = severity ?? rules[rule]?.severity ?? .error
        return Fault(rule: rule, severity: column.lenient && level == .error ? .warning : level)
    }

    func emptyFault(isTotalRow: Bool) -> Fault? {
        if column.required {
            return column.role == .count && isTotalRow ? fault("CP402", .warning) : fault("CP402")
        }
        return column.needed ? fault("CP403") : nil
    }

    /// A value that is not empty, of a column that is no free text, without stray quotes.
    func judge(_ whole: [UInt8], isTotalRow: Bool) -> Judgement {
        if format.allows(whole) { return checkDigitFault(whole).map { .fault($0) } ?? .fine }
        if let rule = PlainText.byteRule(whole, tabIsLegal: false) { return .fault(fault(rule)) }
        let value = PlainText.trimmed(whole)
        if value.count < whole.count {
            if value.isEmpty { return .fault(emptyFault(isTotalRow: isTotalRow) ?? fault("CP411")) }
            if format.allows(value) || column.format == .csvVersion && isOlderVersion(value) {
                return .fault(fault("CP411"))
            }
        }
        if PlainDates.isScientific(value) { return .fault(fault("CP803")) }
        if isOfDates, PlainDates.isDateOrTime(value) { return .fault(fault("CP802")) }
        if PlainText.isWide(value), column.format != .any { return .fault(fault(wideRule(value))) }
        if column.format == .csvVersion { return .version }
        let own = ownFault(value)
        if let due = digitsDue(value) {
            let padded = [UInt8](repeating: 0x30, count: max(0, due - value.count)) + value
            let isLegal = due == 0 || format.allows(padded)
            return .candidate(Candidate(own: own, isLegalWhenPadded: isLegal))
        }
        return .fault(own)
    }

    /// A value of two or more characters that begins with 0, in a column whose zeros may be lost.
    func keepsZeros(_ value: [UInt8]) -> Bool {
        let inside = PlainText.trimmed(value)
        return mayLoseZeros && inside.count > 1 && inside[0] == 0x30
    }

    private var mayLoseZeros: Bool {
        switch column.format {
        case .insurer, .insured, .office, .officeOrAllNine, .time, .timeOr9999, .code, .dateOrZero, .monthOrZero: true
        default: false
        }
    }

    /// How many digits a value of fewer should have; 0 for the 0 of a zero form; nil for other values.
    private func digitsDue(_ value: [UInt8]) -> Int? {
        guard mayLoseZeros, isDigits(value) else { return nil }
        let due: Int
        switch column.format {
        case .insurer: due = 6
        case .insured, .office, .officeOrAllNine: due = 10
        case .time, .timeOr9999: due = 4
        case .code: due = commonLength
        case .dateOrZero, .monthOrZero: return value == [0x30] ? 0 : nil
        default: return nil
        }
        return value.count < due ? due : nil
    }

    private var commonLength: Int {
        let lengths = Set(format.codes.map(\.count))
        return lengths.count == 1 ? lengths.first ?? 0 : 0
    }

    private var isOfDates: Bool {
        [.date, .dateOrZero, .month, .monthOrZero, .time, .timeOr9999].contains(column.format)
    }

    private func isDigits(_ value: [UInt8]) -> Bool { value.allSatisfy { (0x30...0x39).contains($0) } }

    private func isOlderVersion(_ value: [UInt8]) -> Bool {
        format.standard.csvVersions.contains {
            Array($0.value.utf8) == value && $0.status == .older && $0.edition == format.edition
        }
    }

    private func wideRule(_ value: [UInt8]) -> String {
        switch column.format {
        case .phone: return "CP415"
        case .tais, .equipmentNotice:
            let characters = PlainText.characters(value)
            let wide = characters.filter { !(0x21...0x7E).contains($0.code) }
            let hyphens: Set<UInt16> = [0x817C, 0x815B, 0x815C, 0x815D, 0x849F]
            return wide.count == 1 && hyphens.contains(wide[0].code) ? "CP418" : "CP405"
        default: return "CP405"
        }
    }

    private func ownFault(_ value: [UInt8]) -> Fault {
        switch column.format {
        case .insurer: return fault(isDigits(value) ? "CP404" : "CP405")
        case .insured: return fault("CP412")
        case .office, .officeOrAllNine: return fault("CP413")
        case .date, .dateOrZero: return fault("CP406")
        case .month, .monthOrZero: return fault("CP407")
        case .time, .timeOr9999: return fault("CP408")
        case .int: return fault(isDigits(value) ? "CP404" : "CP410")
        case .signedInt:
            let number = value.count > 1 && value[0] == 0x2D ? Array(value.dropFirst()) : value
            return fault(isDigits(number) ? "CP404" : "CP410")
        case .sequence:
            return fault(isDigits(value) && value.contains { $0 != 0x30 } ? "CP404" : "CP410")
        case .dayMask:
            let isZero = value.count == 31 && value.allSatisfy { $0 == 0x30 }
            return fault("CP416", isZero ? .warning : nil)
        case .serviceCode, .serviceCodeOrTotal: return fault("CP421")
        case .tais, .equipmentNotice: return fault("CP418")
        case .detailNumber: return fault("CP410")
        case .postalCode: return fault("CP414")
        case .phone:
            let isPhone = value.allSatisfy { (0x30...0x39).contains($0) || Array("-()+ ".utf8).contains($0) }
            return fault(isPhone ? "CP404" : "CP415")
        case .unitPrice: return fault("CP417")
        case .fixed: return fault("CP420")
        case .unused: return fault("CP419")
        case .imageFile: return fault("CP524")
        case .code: return fault(commonLength > 0 && value.count != commonLength ? "CP404" : "CP409")
        case .serviceType:
            if value.count != 2 { return fault("CP404") }
            return fault(column.role == .serviceType ? "CP511" : "CP409")
        case .satellite, .any, .csvVersion, .text: return fault("CP404")
        }
    }

    // MARK: Check digits

    private func checkDigitFault(_ value: [UInt8]) -> Fault? {
        switch column.format {
        case .insurer: return digit(value[..<5]) == value[5] ? nil : fault("CP424")
        case .office, .officeOrAllNine:
            if column.format == .officeOrAllNine, value.allSatisfy({ $0 == 0x39 }) { return nil }
            let prefecture = Int(value[0] - 0x30) * 10 + Int(value[1] - 0x30)
            let holds = digit(value[..<9]) == value[9] || digit(value[3..<9]) == value[9]
            return (1...47).contains(prefecture) && holds ? nil : fault("CP425")
        default: return nil
        }
    }

    /// Modulus 10, weights 2 and 1 in turn from the right, digits of products added; letters count on from A = 10.
    private func digit(_ characters: ArraySlice<UInt8>) -> UInt8 {
        let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ".utf8)
        var sum = 0
        for (index, character) in characters.reversed().enumerated() {
            let worth = letters.firstIndex(of: character).map { $0 + 10 } ?? Int(character) - 0x30
            sum += String(worth * (index % 2 == 0 ? 2 : 1)).compactMap(\.wholeNumberValue).reduce(0, +)
        }
        return UInt8(0x30 + (10 - sum % 10) % 10)
    }
}
