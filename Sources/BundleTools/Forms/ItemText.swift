import BundleChecker
package import CarePlanStandard

/// Writes the value of an item as a form has it: codes by their meaning, dates in 和暦, money with separators. A value
/// that is not what its column says stands as it is.
package struct ItemText: Sendable {
    private let standard: Standard
    private let columns: FormColumns

    package init(_ standard: Standard) {
        self.standard = standard
        columns = .current
    }

    /// The value as it stands in the record, blanks around it taken off; nil where the layout lacks the column.
    package func raw(_ item: FormItem, _ record: Record) -> String? {
        column(item, record.layout).map { record.text($0).trimmedBlanks }
    }

    package func column(_ item: FormItem, _ layout: RecordLayout) -> Int? { columns.column(item, layout) }

    /// The value as people read it; empty for none.
    package func text(_ item: FormItem, _ record: Record) -> String {
        guard let column = column(item, record.layout) else { return "" }
        let value = record.text(column).trimmedBlanks
        if value.isEmpty { return "" }
        switch item.show {
        case .circle(let code): return value == code ? "○" : "－"
        case .flag(let words): return value == "1" ? words : ""
        case .plain, .choice: return text(value, record.layout.columns[column].format)
        }
    }

    /// A value of a format as people read it.
    package func text(_ value: String, _ format: Format) -> String {
        switch format {
        case .date: EraDate.day(value) ?? value
        case .dateOrZero: value == "00000000" ? "" : EraDate.day(value) ?? value
        case .month: EraDate.month(value) ?? value
        case .monthOrZero: value == "000000" ? "" : EraDate.month(value) ?? value
        case .time, .timeOr9999: time(value) ?? value
        case .code(let table): standard.codeTable(table)?.entries.first { $0.code == value }?.meaning ?? value
        case .serviceType: standard.serviceType(value).map { "\($0.name) \(value)" } ?? value
        case .serviceCode, .serviceCodeOrTotal: service(value)
        case .int, .signedInt: Self.separated(value)
        default: value
        }
    }

    /// The meanings of the item's code table, each with whether the record has it; nil for an item without codes, and for
    /// a value that is none of them.
    package func choices(_ item: FormItem, _ record: Record) -> [(meaning: String, isChosen: Bool)]? {
        guard let column = column(item, record.layout), case .code(let table) = record.layout.columns[column].format,
            let entries = standard.codeTable(table)?.entries
        else { return nil }
        let value = record.text(column).trimmedBlanks
        let chosen = entries.first { $0.code == value }
        if chosen == nil, !value.isEmpty { return nil }
        // 初回＆継続 is two of the printed words at once.
        let parts = Set(chosen?.meaning.split(separator: "＆").map(String.init) ?? [])
        return entries.filter { !$0.meaning.contains("＆") }.map { ($0.meaning, parts.contains($0.meaning)) }
    }

    private func time(_ value: String) -> String? {
        guard let minutes = Self.minutes(value) else { return value == "9999" ? "" : nil }
        let rest = minutes % 60
        return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Minutes of HHMM from midnight, up to 1440; nil where it is no time.
    package static func minutes(_ value: String) -> Int? {
        guard value.utf8.count == 4, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(value),
            number % 100 < 60, number <= 2400
        else { return nil }
        return number / 100 * 60 + number % 100
    }

    private func service(_ value: String) -> String {
        let name = standard.serviceType(String(value.prefix(2)))?.name ?? ""
        switch ServiceCodeForm(code: value) {
        case .grandTotal: return "合計"
        case .subtotalInside: return "\(name) 小計（区分支給限度内）"
        case .subtotalOutside: return "\(name) 小計（区分支給限度外）"
        case .subtotalOver30: return "\(name) 小計（30日超）"
        case .detail: return name.isEmpty ? value : "\(name) \(value)"
        }
    }

    /// 12345 as 12,345; anything but a plain number as it is.
    static func separated(_ value: String) -> String {
        let isNegative = value.hasPrefix("-")
        let digits = Array(isNegative ? value.dropFirst() : value[...])
        guard digits.count > 3, digits[0] != "0", digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return value }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return (isNegative ? "-" : "") + result
    }
}
