import CarePlanStandard

/// Rules that look at the values of one row together, or at keys of one file: the plain way.
struct PlainRows {
    /// The rules that are decided here.
    static let rules: Set<String> = Set(
        [502, 503, 504, 506, 507, 508, 509, 518, 519, 522, 526, 531].map { "CP\($0)" })

    /// A value that its format allows, or an empty one; nil where the value has a fault.
    private struct Cell {
        var text: String?
        var isFilled: Bool
        var offset: Int
    }

    private let columns: [Column]
    private let formats: [PlainFormat]
    private let nameMonth: String?
    private let nameDay: String?
    /// A supplement is told by its plan date in a care plan, by its month in a service slip.
    private let keyRoles: [Role]
    private let knownTypes: Set<String>

    /// - Parameter formats: of the columns, for a file whose name keeps the grammar.
    init(_ kind: FileKind, _ formats: [PlainFormat], _ standard: Standard) {
        self.formats = formats
        columns = formats.map(\.column)
        let parts = (formats.first?.fileName ?? "").split(separator: "_").map(String.init)
        let month = parts.first { $0.utf8.count == 6 && Int($0) != nil }
        nameMonth = kind.nameMonth == .month ? month : nil
        let other: Role? = kind.nameMonth == .monthOrZero ? (month == "000000" ? .targetMonth : .planDate) : nil
        keyRoles = kind.uniqueKey.filter { $0 != other }
        knownTypes = Set(standard.serviceTypes.filter { $0.scope == .inScope }.map(\.code))
        nameDay = parts.last { $0.utf8.count == 14 && Int($0) != nil }.map { String($0.prefix(8)) }
    }

    func findings(_ records: [PlainRecord]) -> PlainCheck.Findings {
        var found: PlainCheck.Findings = [:]
        var keys: [[String]: Int] = [:]
        func note(_ rule: String, _ column: Int?, _ offset: Int) {
            let severity = RuleCatalogue.current[rule]?.severity ?? .error
            let key = PlainCheck.Key(rule: rule, severity: severity, column: column.map { $0 + 1 })
            found[key, default: []].append(UInt64(offset))
        }
        for record in records {
            guard !record.isBlankLine, !record.isSeparatorsOnly, record.fields.count == columns.count,
                record.fields.last?.isUnclosed == false
            else { continue }
            let row = record.fields.enumerated().map { cell($1, $0) }
            judge(row, note)
            let key = keyRoles.map { role in place(role).flatMap { row[$0].isFilled ? row[$0].text : nil } }
            guard !key.isEmpty, !key.contains(nil) else { continue }
            keys[key.compactMap { $0 }, default: 0] += 1
            if keys[key.compactMap { $0 }] == 2 { note("CP504", nil, record.offset) }
        }
        return found
    }

    private func cell(_ field: PlainRecord.Field, _ column: Int) -> Cell {
        let value = field.content
        let isFilled = !PlainText.isBlank(value)
        if value.isEmpty { return Cell(text: "", isFilled: false, offset: field.offset) }
        let isLegal = !field.isStray && columns[column].format != .text && formats[column].allows(value)
        return Cell(
            text: isLegal ? String(value.map(Character.init(byte:))) : nil, isFilled: isFilled, offset: field.offset)
    }

    private func place(_ role: Role) -> Int? { columns.firstIndex { $0.role == role } }

    private func judge(_ row: [Cell], _ note: (String, Int?, Int) -> Void) {
        /// The legal value of a role; nil where there is none.
        func value(_ role: Role) -> String? {
            place(role).flatMap { row[$0].isFilled ? row[$0].text : nil }
        }
        func mark(_ rule: String, _ role: Role) {
            if let column = place(role) { note(rule, column, row[column].offset) }
        }
        let month = value(.targetMonth)
        let isOther = month != nil && nameMonth != nil && month != nameMonth
        if isOther { mark("CP502", .targetMonth) }
        if !isOther, let month {
            if let day = value(.serviceDate), day.prefix(6) != month { mark("CP503", .serviceDate) }
            if let mask = value(.proRataDays), mask.dropFirst(Self.days(in: month)).contains("1") {
                mark("CP506", .proRataDays)
            }
        }
        if let start = value(.startTime), let end = value(.endTime), (start == "9999") != (end == "9999") {
            mark("CP507", start == "9999" ? .startTime : .endTime)
        }
        if let start = value(.periodStart), let end = value(.periodEnd), start > end { mark("CP522", .periodStart) }
        if let made = value(.createdDate), let nameDay, made > nameDay {
            mark("CP526", .createdDate)
        }
        if place(.serviceDate) != nil, let count = value(.count), count.allSatisfy({ $0 == "0" }) {
            mark("CP531", .count)
        }
        let code = value(.serviceCode)
        if let tais = place(.taisCode), let notice = place(.equipmentNoticeCode) {
            if row[tais].isFilled && row[notice].isFilled {
                mark("CP509", .taisCode)
            } else if row[tais].text == "" && row[notice].text == "", let code,
                code.hasPrefix("171") || code.hasPrefix("671")
            {
                mark("CP508", .taisCode)
            }
        }
        guard place(.serviceUnits) != nil, let code else { return }
        if code == "999999" || ["AAAA", "EEEE", "ZZZZ"].contains(code.dropFirst(2)) {
            if let units = value(.units), units.contains(where: { $0 != "0" && $0 != "-" }) { mark("CP518", .units) }
            for role in [Role.discountRate, .discountedUnits] where value(role) != nil { mark("CP518", role) }
        }
        // A type that is not exchanged is CP511.
        guard code == "999999" || knownTypes.contains(String(code.prefix(2))) else { return }
        if let office = value(.office), (office == "9999999999") != (code == "999999") { mark("CP519", .office) }
    }

    private static func days(in month: String) -> Int {
        guard let year = Int(month.prefix(4)), let number = Int(month.suffix(2)) else { return 31 }
        return PlainFormat.days(of: number, in: year)
    }
}
