import ByteSources
import CarePlanStandard

/// CP505: rows that are equal in everything that tells services apart.
///
/// Each row leaves a hash of 64 bits and its place; equal hashes are looked for at the end of the file, and the rows they
/// stand for compared byte for byte.
/// - Standard: 別紙 第6表, 第7表
final class DuplicateRows: RecordRule {
    private let columns: [Int]
    private let code: Int
    /// Columns that are all empty on rental rows the layout cannot tell apart.
    private let tellApart: [Int]
    /// By column of the layout: 必須.
    private let isRequired: [Bool]
    private let hasTotals: Bool
    private let traces = TraceList()
    private let hash: RowHash
    private var tracked = 0
    private let limit: Int

    init?(context: FileContext) {
        let layout = context.layout
        let roles = layout.roles
        guard let code = roles[.serviceCode],
            let key = roles.all(of: [.insurer, .insured, .targetMonth, .office, .units])
        else { return nil }
        let optional: [Role] = [
            .serviceDate, .startTime, .endTime, .proRataDays, .taisCode, .equipmentNoticeCode, .equipmentName,
            .detailNumber, .satellite, .over30,
        ]
        self.code = code
        columns = (key + [code] + optional.compactMap { roles[$0] }).sorted()
        tellApart = [roles[.detailNumber], roles[.equipmentName]].compactMap { $0 }
        isRequired = layout.columns.map(\.required)
        hasTotals = layout.columns[code].format == .serviceCodeOrTotal
        hash = RowHash(columns, bits: context.options.rowHashBits, key: context.hashKey)
        limit = context.options.limits.rowsTracked
        super.init(context)
    }

    override func visit(_ row: Row) {
        // A value with a finding is not compared with others.
        if !row.isClean {
            for column in columns where row.isFaulty(column) || isRequired[column] && row.isEmpty(column) { return }
        }
        if row.isLegal(code) {
            let value = row.value(code)
            // Several grand totals are CP516.
            if hasTotals, ServiceCodeForm(value) == .grandTotal { return }
            if context.serviceTypes[value]?.isRental == true, tellApart.allSatisfy(row.isEmpty) { return }
        }
        tracked += 1
        if tracked > limit { return }
        traces.append(
            hash.of(row),
            at: TraceList.Place(
                offset: row.offset, record: UInt32(truncatingIfNeeded: row.number),
                line: UInt32(truncatingIfNeeded: row.line)))
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? DuplicateRows else { return }
        traces.append(part.traces, upTo: limit, link.shift)
        tracked += part.tracked
    }

    override func finish() throws(SourceFailure) {
        if tracked > limit {
            context.findings.note(
                902, at: nil,
                [
                    Finding.NamedArgument("what", .words(BilingualText("重複を調べる行数", "rows tracked for duplicates"))),
                    Finding.NamedArgument("limit", .number(limit)),
                ])
            context.notChecked.append(NotChecked(rules: ["CP505"], reason: Reasons.tooManyRows))
        }
        for place in try duplicates() {
            findings.note(
                505, at: Finding.Place(record: Int(place.record), line: Int(place.line), byteOffset: place.offset))
        }
    }

    /// The first repeating row of each group of equal ones, in the order of the file.
    private func duplicates() throws(SourceFailure) -> [TraceList.Place] {
        guard traces.count > 1 else { return [] }
        let helpers = context.helpers.take(min(3, context.options.jobs - 1))
        defer { context.helpers.give(helpers) }
        let repeated = RepeatedHashes.find(traces, threads: 1 + helpers)
        guard !repeated.isEmpty else { return [] }
        let rows = EqualRows(
            text: context.text, limits: context.options.limits, columns: columns,
            columnCount: context.layout.columns.count)
        return try rows.find(among: repeated, of: traces)
    }
}
