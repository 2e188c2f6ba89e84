import ByteSources
import CarePlanStandard

/// CP505: rows that are equal in everything that tells services apart.
///
/// Each row leaves a hash of 64 bits and its place (`TraceList`); at the end of the file the hashes that came up again are
/// looked for (`RepeatedHashes`), and the rows they stand for are compared byte for byte (`EqualRows`).
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
    private let hash: RowHash
    /// The first two bytes of the last legal service code, and what they said.
    private var lastType: UInt16 = 0
    private var lastIsRental = false
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
            if isRental(value), !tellsApart(row) { return }
        }
        tracked += 1
        if tracked > limit { return }
        traces.append(
            hash.of(row),
            at: TraceList.Place(
                offset: row.offset, record: UInt32(truncatingIfNeeded: row.number),
                line: UInt32(truncatingIfNeeded: row.line)))
    }

    /// Rows of one service mostly follow each other.
    @inline(__always)
    private func isRental(_ value: Bytes) -> Bool {
        let type = UnsafeRawPointer(value.start).loadUnaligned(as: UInt16.self)
        if type != lastType {
            lastType = type
            lastIsRental = context.serviceTypes[value]?.isRental == true
        }
        return lastIsRental
    }

    @inline(__always)
    private func tellsApart(_ row: Row) -> Bool {
        if let detailNumber, !row.isEmpty(detailNumber) { return true }
        if let equipmentName, !row.isEmpty(equipmentName) { return true }
        return false
    }

    /// From so many on it is worth a second thread to look through them.
    private static let manyRows = 1 << 20

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
        let helpers = traces.count < Self.manyRows ? 0 : context.helpers.take(context.options.jobs - 1)
        defer { context.helpers.give(helpers) }
        let repeated = RepeatedHashes(traces, threads: 1 + helpers).find()
        if repeated.isEmpty { return [] }
        let rows = EqualRows(
            text: context.text, limits: context.options.limits, columns: columns,
            columnCount: context.layout.columns.count)
        return try rows.find(among: repeated, of: traces)
    }
}
