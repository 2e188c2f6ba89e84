import ByteSources
import CarePlanStandard

/// CP505: rows that are equal in everything that tells services apart.
///
/// Each row leaves a hash of 64 bits and its place (`TraceList`); which hashes come up again is suspected at once and
/// settled at the end of the file (`SeenHashes`), and the rows they stand for are compared byte for byte (`EqualRows`).
/// - Standard: 別紙 第6表, 第7表
final class DuplicateRows: RecordRule {
    private let columns: [Int]
    private let code: Int
    /// Columns that are both empty on rental rows the layout cannot tell apart.
    private let detailNumber: Int?
    private let equipmentName: Int?
    /// By column of the layout: 必須.
    private let isRequired: [Bool]
    private let hasTotals: Bool
    private let traces = TraceList()
    /// Nil in a part of a file, whose hashes are seen when it is taken over, and before many rows.
    private var seen: SeenHashes?
    /// Rows whose hashes were seen.
    private var seenRows = 0
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
        detailNumber = roles[.detailNumber]
        equipmentName = roles[.equipmentName]
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
            if context.serviceTypes[value]?.isRental == true, !tellsApart(row) { return }
        }
        tracked += 1
        if tracked > limit { return }
        traces.append(
            hash.of(row),
            at: TraceList.Place(
                offset: row.offset, record: UInt32(truncatingIfNeeded: row.number),
                line: UInt32(truncatingIfNeeded: row.line)))
        if !context.isPart, traces.count &- seenRows == Self.rowsAtATime { see() }
    }

    @inline(__always)
    private func tellsApart(_ row: Row) -> Bool {
        if let detailNumber, !row.isEmpty(detailNumber) { return true }
        if let equipmentName, !row.isEmpty(equipmentName) { return true }
        return false
    }

    /// Sees the hashes that were not seen yet. Many at a time: memory far from the cache is then waited for once.
    private func see() {
        let seen = seen ?? SeenHashes(expected: max(traces.count, expectedRows))
        self.seen = seen
        seen.see(seenRows..<traces.count, of: traces)
        seenRows = traces.count
    }

    private static let rowsAtATime = 1 << 12
    /// From so many on it is worth a second thread to look through them.
    private static let manyRows = 1 << 20

    /// A guess from the size of the file.
    private var expectedRows: Int {
        min(limit, Int(clamping: context.text.source.byteCount ?? 0) / Self.bytesOfRow)
    }

    private static let bytesOfRow = 100

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? DuplicateRows else { return }
        traces.append(part.traces, upTo: limit, link.shift)
        see()
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
        see()
        let helpers = traces.count < Self.manyRows ? 0 : context.helpers.take(context.options.jobs - 1)
        defer { context.helpers.give(helpers) }
        guard let repeated = seen?.repeated(among: traces, threads: 1 + helpers), !repeated.isEmpty else { return [] }
        let rows = EqualRows(
            text: context.text, limits: context.options.limits, columns: columns,
            columnCount: context.layout.columns.count)
        return try rows.find(among: repeated, of: traces)
    }
}
