import CarePlanStandard

/// Whether a format allows a value that is not empty, as the page of formats says it.
struct PlainFormat: Sendable {
    let column: Column
    let edition: String
    let standard: Standard
    /// The file's own name without its ending.
    let fileName: String
    /// The values that the format lists.
    let codes: [[UInt8]]

    /// - Parameter path: of the file; its name is a legal one.
    init(column: Column, edition: String, standard: Standard, path: String) {
        self.column = column
        self.edition = edition
        self.standard = standard
        fileName = String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
        codes = Self.listed(by: column.format, edition, standard).map { Array($0.utf8) }
    }

    var length: Int { column.length(in: edition) ?? 0 }

    func allows(_ value: [UInt8]) -> Bool {
        switch column.format {
        case .insurer: return digits(value, 6)
        case .insured: return digits(value, 10) || value.first == 0x48 && digits(value.dropFirst(), 9)
        case .office, .officeOrAllNine: return isOffice(value)
        case .date: return isDay(value)
        case .dateOrZero: return isDay(value) || value == Array("00000000".utf8)
        case .month: return isMonth(value)
        case .monthOrZero: return isMonth(value) || value == Array("000000".utf8)
        case .time: return isTime(value)
        case .timeOr9999: return isTime(value) || value == Array("9999".utf8)
        case .int: return fits(value) && digits(value)
        case .signedInt:
            let isNegative = value.first == 0x2D
            return fits(value) && (isNegative ? value.count > 1 && digits(value.dropFirst()) : digits(value))
        case .sequence: return value.count <= 2 && digits(value) && value.contains { $0 != 0x30 }
        case .dayMask: return value.count == 31 && value.allSatisfy { $0 == 0x30 || $0 == 0x31 } && value.contains(0x31)
        case .serviceCode, .serviceCodeOrTotal:
            return value.count == 6 && value.allSatisfy { isDigit($0) || isCapital($0) }
        case .csvVersion, .serviceType, .code, .fixed: return codes.contains(value)
        case .tais, .equipmentNotice: return value.count == 12 && value[5] == 0x2D && value.allSatisfy(isVisible)
        case .detailNumber: return digits(value)
        case .satellite: return value.count <= length && value.allSatisfy(isVisible)
        case .postalCode:
            return value.count == 8 && value[3] == 0x2D && digits(value[..<3]) && digits(value[4...])
        case .phone: return value.count <= length && value.allSatisfy { isDigit($0) || "-()+ ".utf8.contains($0) }
        case .unitPrice:
            guard value.count == 4 || value.count == 5 else { return false }
            let point = value.count - 3
            return value[point] == 0x2E && digits(value[..<point]) && digits(value[(point + 1)...])
        case .imageFile: return isImageName(String(value.map(Character.init(byte:))))
        case .unused: return false
        case .any:
            return PlainText.byteRule(value, tabIsLegal: false) == nil && !value.contains { $0 == 0x0A || $0 == 0x0D }
                && PlainText.characters(value).count <= length
        case .text: return true
        }
    }

    private static func listed(by format: Format, _ edition: String, _ standard: Standard) -> [String] {
        switch format {
        case .csvVersion:
            standard.csvVersions.filter { $0.edition == edition && $0.status == .current }.map(\.value)
        case .code(let table): standard.codeTable(table)?.entries.map(\.code) ?? []
        case .serviceType: standard.serviceTypes.filter { $0.scope != .fileNameOnly }.map(\.code)
        case .fixed(let value): [value]
        default: []
        }
    }

    /// All but the last part as in the file's own name.
    private func isImageName(_ text: String) -> Bool {
        let parts = fileName.split(separator: "_", maxSplits: 1)
        guard parts.count == 2, text.hasPrefix("\(parts[0])_IMAGE_\(parts[1])_") else { return false }
        let last = text.dropFirst(fileName.count + "_IMAGE_".count)
        return last.count == 8 && digits(last.prefix(4).utf8, 4) && last.suffix(4).lowercased() == ".jpg"
    }

    private func fits(_ value: [UInt8]) -> Bool { length == 0 || value.count <= length }

    private func digits(_ value: some Collection<UInt8>, _ count: Int? = nil) -> Bool {
        value.allSatisfy(isDigit) && (count == nil || value.count == count)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private func isVisible(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

    private func isOffice(_ value: [UInt8]) -> Bool {
        guard value.count == 10, digits(value[..<2]), digits(value[3...]) else { return false }
        return isDigit(value[2]) || isCapital(value[2]) && !"IOQ".utf8.contains(value[2])
    }

    private func number(_ value: some Collection<UInt8>) -> Int { Int(String(decoding: value, as: UTF8.self)) ?? -1 }

    private func isDay(_ value: [UInt8]) -> Bool {
        guard digits(value, 8) else { return false }
        let (year, month, day) = (number(value[..<4]), number(value[4..<6]), number(value[6...]))
        return year >= 1 && (1...12).contains(month) && day >= 1 && day <= Self.days(of: month, in: year)
    }

    /// How many days a month has, from 1 to 12.
    static func days(of month: Int, in year: Int) -> Int {
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private func isMonth(_ value: [UInt8]) -> Bool { digits(value, 6) && (1...12).contains(number(value[4...])) }

    private func isTime(_ value: [UInt8]) -> Bool {
        guard digits(value, 4) else { return false }
        let (hour, minute) = (number(value[..<2]), number(value[2...]))
        return hour < 24 && minute < 60 || hour == 24 && minute == 0
    }
}

extension Character {
    /// One byte as a character of its own.
    init(byte: UInt8) { self.init(Unicode.Scalar(byte)) }
}
