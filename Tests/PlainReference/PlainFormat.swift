import CarePlanStandard

/// Whether a format allows a value that is not empty, as the page of formats says it.
struct PlainFormat: Sendable {
    let column: Column
    let edition: String
    let standard: Standard
    /// The file's own name without its ending.
    let fileName: String

    /// - Parameter path: of the file; its name is a legal one.
    init(column: Column, edition: String, standard: Standard, path: String) {
        self.column = column
        self.edition = edition
        self.standard = standard
        fileName = String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
    }

    var length: Int { column.length(in: edition) ?? 0 }

    func allows(_ bytes: [UInt8]) -> Bool {
        let value = bytes.map(Character.init(byte:))
        let text = String(value)
        switch column.format {
        case .csvVersion:
            return standard.csvVersions.contains {
                $0.edition == edition && $0.status == .current && $0.value == text
            }
        case .insurer: return digits(value, 6)
        case .insured: return digits(value, 10) || value.first == "H" && digits(value.dropFirst(), 9)
        case .office, .officeOrAllNine: return isOffice(value)
        case .date: return isDay(value)
        case .dateOrZero: return isDay(value) || text == "00000000"
        case .month: return isMonth(value)
        case .monthOrZero: return isMonth(value) || text == "000000"
        case .time: return isTime(value)
        case .timeOr9999: return isTime(value) || text == "9999"
        case .int: return fits(value) && digits(value)
        case .signedInt:
            let isNegative = value.first == "-"
            return fits(value) && (isNegative ? value.count > 1 && digits(value.dropFirst()) : digits(value))
        case .sequence: return value.count <= 2 && digits(value) && value.contains { $0 != "0" }
        case .dayMask: return value.count == 31 && value.allSatisfy { $0 == "0" || $0 == "1" } && value.contains("1")
        case .serviceCode, .serviceCodeOrTotal:
            return value.count == 6 && value.allSatisfy { isDigit($0) || ("A"..."Z").contains($0) }
        case .serviceType, .code, .fixed: return codes.contains(text)
        case .tais, .equipmentNotice: return value.count == 12 && value[5] == "-" && value.allSatisfy(isVisible)
        case .detailNumber: return digits(value)
        case .satellite: return value.count <= length && value.allSatisfy(isVisible)
        case .postalCode:
            return value.count == 8 && value[3] == "-" && digits(value[..<3]) && digits(value[4...])
        case .phone: return value.count <= length && value.allSatisfy { isDigit($0) || "-()+ ".contains($0) }
        case .unitPrice:
            guard value.count == 4 || value.count == 5 else { return false }
            let point = value.count - 3
            return value[point] == "." && digits(value[..<point]) && digits(value[(point + 1)...])
        case .imageFile: return isImageName(text)
        case .unused: return false
        case .any:
            return PlainText.byteRule(bytes, tabIsLegal: false) == nil && !bytes.contains { $0 == 0x0A || $0 == 0x0D }
                && PlainText.characters(bytes).count <= length
        case .text: return true
        }
    }

    /// The values that the format lists.
    var codes: [String] {
        switch column.format {
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
        return last.count == 8 && digits(Array(last.prefix(4))) && last.suffix(4).lowercased() == ".jpg"
    }

    private func fits(_ value: [Character]) -> Bool { length == 0 || value.count <= length }

    func digits(_ value: some Collection<Character>, _ count: Int? = nil) -> Bool {
        value.allSatisfy(isDigit) && (count == nil || value.count == count)
    }

    private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
    private func isVisible(_ character: Character) -> Bool { ("!"..."~").contains(character) }

    private func isOffice(_ value: [Character]) -> Bool {
        guard value.count == 10, digits(value[..<2]), digits(value[3...]) else { return false }
        return isDigit(value[2]) || ("A"..."Z").contains(value[2]) && !"IOQ".contains(value[2])
    }

    private func number(_ value: some Collection<Character>) -> Int { Int(String(value)) ?? -1 }

    private func isDay(_ value: [Character]) -> Bool {
        guard digits(value, 8) else { return false }
        let (year, month, day) = (number(value[..<4]), number(value[4..<6]), number(value[6...]))
        return year >= 1 && (1...12).contains(month) && day >= 1 && day <= Self.days(of: month, in: year)
    }

    /// How many days a month has, from 1 to 12.
    static func days(of month: Int, in year: Int) -> Int {
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private func isMonth(_ value: [Character]) -> Bool { digits(value, 6) && (1...12).contains(number(value[4...])) }

    private func isTime(_ value: [Character]) -> Bool {
        guard digits(value, 4) else { return false }
        let (hour, minute) = (number(value[..<2]), number(value[2...]))
        return hour < 24 && minute < 60 || hour == 24 && minute == 0
    }
}

extension Character {
    /// One byte as a character of its own.
    init(byte: UInt8) { self.init(Unicode.Scalar(byte)) }
}
