import MS932

/// Compares a value with its format, straight on the bytes. An empty value is never asked about.
///
/// - Standard: 別紙 書式
struct FormatTest {
    /// Value of CSVバージョン that files of the edition carry.
    let currentVersion: PackedValue
    /// What an image's name must begin with, from the file's own name; empty where that is not known.
    let imagePrefix: Bytes

    /// True when the format allows the value.
    @inline(__always)
    func allows(_ check: ColumnCheck, _ value: Bytes) -> Bool {
        let count = value.count
        switch check.format {
        case .insurer: return count == 6 && value.allDigits
        case .insured:
            return count == 10 && value.slice(1, 10).allDigits && (isDigit(value[0]) || value[0] == 0x48)
        case .office: return isOffice(value)
        case .officeOrAllNine: return isOffice(value)
        case .date: return count == 8 && value.allDigits && value.isDay
        case .dateOrZero:
            guard count == 8, value.allDigits else { return false }
            return value.isDay || value.number == 0
        case .month: return count == 6 && value.allDigits && CalendarMath.isMonth(value.number)
        case .monthOrZero:
            guard count == 6, value.allDigits else { return false }
            let number = value.number
            return number == 0 || CalendarMath.isMonth(number)
        case .time: return count == 4 && value.allDigits && CalendarMath.isTime(value.number)
        case .timeOr9999:
            guard count == 4, value.allDigits else { return false }
            let number = value.number
            return number == 9999 || CalendarMath.isTime(number)
        case .int: return (check.length == 0 || count <= check.length) && value.allDigits
        case .signedInt:
            guard check.length == 0 || count <= check.length else { return false }
            if value[0] == 0x2D { return count > 1 && value.slice(1, count).allDigits }
            return value.allDigits
        case .sequence: return count <= 2 && value.allDigits && value.number > 0
        case .dayMask: return isMask(value)
        case .serviceCode, .serviceCodeOrTotal: return isServiceCode(value)
        case .serviceType, .code: return check.codes.contains(value)
        case .tais: return isEquipmentCode(value)
        case .detailNumber: return value.allDigits
        case .satellite: return isSatellite(value, check.length)
        case .postalCode:
            return count == 8 && value[3] == 0x2D && value.prefix(3).allDigits && value.slice(4, 8).allDigits
        case .phone: return isPhone(value, check.length)
        case .unitPrice: return isUnitPrice(value)
        case .fixed: return check.codes.contains(value)
        case .csvVersion: return value.count <= PackedValue.capacity && PackedValue(value) == currentVersion
        case .imageFile: return isImageName(value)
        case .unused: return false
        case .any: return isAny(value, check.length)
        case .text: return true
        }
    }

    @inline(__always)
    private func isOffice(_ value: Bytes) -> Bool {
        guard value.count == 10 else { return false }
        if value.allDigits { return true }
        let third = value[2]
        return value.prefix(2).allDigits && value.slice(3, 10).allDigits
            && isCapital(third) && third != 0x49 && third != 0x4F && third != 0x51
    }

    private func isMask(_ value: Bytes) -> Bool {
        guard value.count == 31 else { return false }
        var bad: UInt8 = 0
        var any: UInt8 = 0
        for index in 0..<31 {
            let bit = value[index] ^ 0x30
            bad |= bit & 0xFE
            any |= bit
        }
        return bad == 0 && any != 0
    }

    @inline(__always)
    private func isServiceCode(_ value: Bytes) -> Bool {
        guard value.count == 6 else { return false }
        for index in 0..<6 where !isDigit(value[index]) && !isCapital(value[index]) { return false }
        return true
    }

    private func isEquipmentCode(_ value: Bytes) -> Bool {
        guard value.count == 12, value[5] == 0x2D else { return false }
        for index in 0..<12 where value[index] <= 0x20 || value[index] >= 0x7F { return false }
        return true
    }

    private func isSatellite(_ value: Bytes, _ length: Int) -> Bool {
        guard value.count <= length else { return false }
        for index in 0..<value.count where value[index] <= 0x20 || value[index] >= 0x7F { return false }
        return true
    }

    private func isPhone(_ value: Bytes, _ length: Int) -> Bool {
        value.count <= length && value.buffer.allSatisfy(Self.isPhoneByte)
    }

    static func isPhoneByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == 0x2D || byte == 0x28 || byte == 0x29 || byte == 0x2B || byte == 0x20
    }

    private func isUnitPrice(_ value: Bytes) -> Bool {
        let count = value.count
        guard count == 4 || count == 5, value[count - 3] == 0x2E else { return false }
        return value.prefix(count - 3).allDigits && value.slice(count - 2, count).allDigits
    }

    private func isAny(_ value: Bytes, _ length: Int) -> Bool {
        let contents = MS932.Validator().contents(value.start, count: value.count)
        guard contents.isDisjoint(with: [.invalid, .userDefined, .control, .tab, .lineBreak]) else { return false }
        if value.count <= length { return true }
        return CharacterShape.characters(in: value) <= length
    }

    private func isImageName(_ value: Bytes) -> Bool {
        let count = value.count
        let tail = 8  // NNNN.jpg
        guard count > tail else { return false }
        let digits = value.slice(count - tail, count - 4)
        let ending = value.slice(count - 4, count).array.map { $0 | 0x20 }
        guard digits.allDigits, ending == [0x2E, 0x6A, 0x70, 0x67] else { return false }
        let head = value.prefix(count - tail)
        guard !imagePrefix.isEmpty, imagePrefix[imagePrefix.count - 1] == 0x5F else {
            return imagePrefix.isEmpty || head.count > imagePrefix.count
        }
        return head.equals(imagePrefix)
    }

    /// Whether a value of short digits would be legal with zeros on its left; nil for other values.
    func paddedIsLegal(_ check: ColumnCheck, _ value: Bytes) -> Bool? {
        guard value.allDigits else { return nil }
        let due: Int
        switch check.format {
        case .insurer: due = 6
        case .insured, .office, .officeOrAllNine: due = 10
        case .time, .timeOr9999: due = 4
        case .code: due = check.codes.codeLength
        case .dateOrZero, .monthOrZero:
            return value.count == 1 && value[0] == 0x30 ? true : nil
        default: return nil
        }
        guard value.count < due else { return nil }
        return ZeroLossTrack.padded(value, to: due).withUnsafeBufferPointer {
            allows(check, Bytes($0.baseAddress!, $0.count))
        }
    }
}
