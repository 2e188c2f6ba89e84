import BundleChecker
package import CarePlanStandard

/// Checks the records and fields of one file by itself: what the checker's findings are held against.
package struct PlainCheck: Sendable {
    struct Key: Hashable {
        var rule: String
        var severity: Severity
        /// From 1; nil for a rule of records.
        var column: Int?
    }

    /// Offsets of all places, by rule, level and column.
    typealias Findings = [Key: [UInt64]]

    /// The rules that are decided here.
    static let rules: Set<String> = Set(
        ([303, 304, 305, 306, 308, 310, 311, 312, 315, 316] + Array(401...421) + [424, 425, 801, 802, 803])
            .map { "CP\($0)" })

    let kind: FileKind
    let edition: String
    /// Rows with parts of the name, where it has them all.
    let rows: PlainRows
    private let fields: [PlainFields]
    private let catalogue: RuleCatalogue
    private let codeOfTotals: Int?

    /// - Parameter path: of the file; its name is a legal one.
    package init(_ kind: FileKind, edition: String, path: String, standard: Standard = .current) {
        self.kind = kind
        self.edition = edition
        let catalogue = RuleCatalogue.current
        self.catalogue = catalogue
        fields = kind.columns(in: edition).map {
            let format = PlainFormat(column: $0, edition: edition, standard: standard, path: path)
            return PlainFields(format: format, rules: catalogue)
        }
        rows = PlainRows(kind, fields.map(\.format), standard)
        codeOfTotals = fields.firstIndex { $0.format.column.format == .serviceCodeOrTotal }
    }

    /// What is found so far, and what only the end tells.
    private struct State {
        var found: Findings = [:]
        var candidates: [Int: [(candidate: PlainFields.Candidate, offset: UInt64)]] = [:]
        var keepsZeros: Set<Int> = []

        mutating func add(_ rule: String, _ severity: Severity, _ column: Int?, _ offset: Int) {
            found[Key(rule: rule, severity: severity, column: column.map { $0 + 1 }), default: []]
                .append(UInt64(offset))
        }

        mutating func add(_ fault: PlainFields.Fault, _ column: Int, _ offset: Int) {
            add(fault.rule, fault.severity, column, offset)
        }
    }

    func findings(_ records: [PlainRecord]) -> Findings {
        var state = State()
        for record in records { check(record, &state) }
        if let last = records.last(where: { !$0.isBlankLine }), last.end.isEmpty,
            !state.found.keys.contains(where: { $0.rule == "CP310" })
        {
            state.found[Key(rule: "CP315", severity: level("CP315"), column: nil)] = []
        }
        for (column, candidates) in state.candidates {
            let zerosAreLost =
                !state.keepsZeros.contains(column) && candidates.contains(where: \.candidate.isLegalWhenPadded)
            for each in candidates {
                let own = each.candidate.own
                let key =
                    zerosAreLost
                    ? Key(rule: "CP801", severity: level("CP801"), column: column + 1)
                    : Key(rule: own.rule, severity: own.severity, column: column + 1)
                state.found[key, default: []].append(each.offset)
            }
        }
        return state.found.mapValues { $0.sorted() }
    }

    private func level(_ rule: String) -> Severity { catalogue[rule]?.severity ?? .error }

    private func check(_ record: PlainRecord, _ state: inout State) {
        func note(_ rule: String, _ severity: Severity? = nil, column: Int? = nil, at offset: Int? = nil) {
            let known = column.flatMap { $0 < fields.count ? $0 : nil }
            state.add(rule, severity ?? level(rule), known, offset ?? record.offset)
        }
        if record.isBlankLine { return note("CP308") }
        if record.end.count == 1 { note("CP306") }
        let count = record.fields.count
        if let last = record.fields.last, last.isUnclosed {
            return note("CP310", column: count - 1, at: last.offset)
        }
        if record.isSeparatorsOnly { return note("CP308") }
        guard count == fields.count else {
            if count < fields.count, let torn = record.fields.firstIndex(where: \.hasTextBehindQuote) {
                return note("CP311", column: torn, at: record.fields[torn].offset)
            }
            if count == kind.toleratedCounts[edition] { return note("CP401", .warning) }
            note("CP401")
            return check(record, columns: min(3, count, fields.count), isWhole: false, &state)
        }
        check(record, columns: count, isWhole: true, &state)
    }

    private func check(_ record: PlainRecord, columns: Int, isWhole: Bool, _ state: inout State) {
        let isTotalRow = codeOfTotals.map { isTotal(record.fields[min($0, record.fields.count - 1)].content) } ?? false
        if let quoted = (0..<columns).first(where: { isNeedlesslyQuoted(record.fields[$0], fields[$0]) }) {
            state.add("CP316", level("CP316"), nil, record.fields[quoted].offset)
        }
        for column in 0..<columns {
            check(record.fields[column], column, isWhole: isWhole, isTotalRow: isTotalRow, &state)
        }
    }

    private func isTotal(_ code: [UInt8]) -> Bool {
        guard code.count == 6 else { return false }
        let tail = String(decoding: code[2...], as: UTF8.self)
        return code == Array("999999".utf8) || ["AAAA", "EEEE", "ZZZZ"].contains(tail)
    }

    private func isNeedlesslyQuoted(_ field: PlainRecord.Field, _ rule: PlainFields) -> Bool {
        field.isQuoted && !field.isStray && !rule.isText && !rule.format.column.lenient
    }

    private func check(
        _ field: PlainRecord.Field, _ column: Int, isWhole: Bool, isTotalRow: Bool, _ state: inout State
    ) {
        let rule = fields[column]
        let value = field.content
        let emptyFault = rule.emptyFault(isTotalRow: isTotalRow)
        if field.isStray {
            let bytes = PlainText.byteRule(value, tabIsLegal: true)
            if bytes == nil || !rule.isText {
                state.add(rule.fault(bytes ?? "CP311"), column, field.offset)
            }
            if !rule.isText { return }
        }
        if value.isEmpty {
            if let emptyFault { state.add(emptyFault, column, field.offset) }
        } else if rule.isText {
            let isMissing = emptyFault != nil && PlainText.isBlank(value)
            if !field.isQuoted, !isMissing { state.add("CP312", level("CP312"), column, field.offset) }
            if let bytes = PlainText.byteRule(value, tabIsLegal: true) {
                state.add(rule.fault(bytes), column, field.offset)
            } else if isMissing, let emptyFault {
                state.add(emptyFault, column, field.offset)
            }
        } else {
            if isWhole, rule.keepsZeros(value) { state.keepsZeros.insert(column) }
            switch rule.judge(value, isTotalRow: isTotalRow) {
            case .fine, .version: break
            case .fault(let fault): state.add(fault, column, field.offset)
            case .candidate(let candidate):
                if isWhole {
                    state.candidates[column, default: []].append((candidate, UInt64(field.offset)))
                } else {
                    state.add(candidate.own, column, field.offset)
                }
            }
        }
    }
}
