import CarePlanStandard

/// CP505: rows that are equal in everything that tells services apart.
///
/// Each row leaves a hash of 64 bits and its place; equal hashes are looked for at the end of the file.
/// - Standard: 別紙 第6表, 第7表
final class DuplicateRows: RecordRule {
    private struct Trace {
        var hash: UInt64
        var offset: UInt64
        var record: UInt32
        var line: UInt32
    }

    private let columns: [Int]
    private let code: Int
    /// Columns that are all empty on rental rows the layout cannot tell apart.
    private let tellApart: [Int]
    private let hasTotals: Bool
    private var chunks: [[Trace]] = []
    private var tracked = 0
    private let limit: Int

    init?(context: FileContext) {
        let layout = context.layout
        let roles = layout.roles
        guard let code = roles[.serviceCode], let key = roles.all(of: [.insurer, .insured, .targetMonth, .office, .units])
        else { return nil }
        let optional: [Role] = [
            .serviceDate, .startTime, .endTime, .proRataDays, .taisCode, .equipmentNoticeCode, .equipmentName,
            .detailNumber, .satellite, .over30,
        ]
        self.code = code
        columns = (key + [code] + optional.compactMap { roles[$0] }).sorted()
        tellApart = [roles[.detailNumber], roles[.equipmentName]].compactMap { $0 }
        hasTotals = layout.columns[code].format == .serviceCodeOrTotal
        limit = context.options.limits.rowsTracked
        super.init(context)
    }

    override func visit(_ row: Row) {
        if row.isLegal(code) {
            let value = row.value(code)
            // Several grand totals are CP516.
            if hasTotals, ServiceCodeForm(value) == .grandTotal { return }
            if context.serviceTypes[value]?.rental == true, tellApart.allSatisfy(row.isEmpty) { return }
        }
        tracked += 1
        if tracked > limit { return }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for column in columns {
            let value = row.value(column)
            hash = Self.mix(hash, value)
        }
        let place = row.place
        let trace = Trace(
            hash: hash, offset: place.byteOffset ?? 0, record: UInt32(truncatingIfNeeded: row.number),
            line: UInt32(truncatingIfNeeded: place.line ?? 0))
        if chunks.last.map({ $0.count == Self.chunk }) ?? true {
            chunks.append([])
            chunks[chunks.count - 1].reserveCapacity(chunks.count == 1 ? 16 : Self.chunk)
        }
        chunks[chunks.count - 1].append(trace)
    }

    private static let chunk = 1 << 15

    /// Eight bytes at a time; the length keeps neighbouring values apart.
    @inline(__always)
    private static func mix(_ hash: UInt64, _ value: Bytes) -> UInt64 {
        var hash = (hash ^ UInt64(value.count)) &* 0x9E37_79B9_7F4A_7C15
        var at = 0
        while at + 8 <= value.count {
            let word = UnsafeRawPointer(value.start + at).loadUnaligned(as: UInt64.self)
            hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
            at += 8
        }
        var rest: UInt64 = 0
        while at < value.count {
            rest = rest << 8 | UInt64(value[at])
            at += 1
        }
        hash = (hash ^ rest) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 29
    }

    override func finish() {
        if tracked > limit {
            context.findings.note(
                902, at: nil,
                [
                    Finding.NamedArgument("what", .words(BilingualText("重複を調べる行数", "rows tracked for duplicates"))),
                    Finding.NamedArgument("limit", .number(limit)),
                ])
            context.notChecked.append(NotChecked(rules: ["CP505"], reason: Reasons.tooManyRows))
        }
        var all: [Trace] = []
        for pair in duplicates() { all.append(pair) }
        for trace in all {
            findings.note(
                505, at: Finding.Place(record: Int(trace.record), line: Int(trace.line), byteOffset: trace.offset))
        }
    }

    /// The first repeating row of each group of equal ones, in the order of the file.
    ///
    /// Rows are parted by the head of their hash, so that each part is small enough for the cache.
    private func duplicates() -> [Trace] {
        let total = chunks.reduce(0) { $0 + $1.count }
        guard total > 1 else { return [] }
        var bits = 0
        while total >> bits > 2048 { bits += 1 }
        let parts = 1 << bits
        var starts = [Int](repeating: 0, count: parts + 1)
        let shift = UInt64(64 - bits)
        func part(_ trace: Trace) -> Int { bits == 0 ? 0 : Int(trace.hash >> shift) }
        for chunk in chunks { for trace in chunk { starts[part(trace) + 1] += 1 } }
        for index in 0..<parts { starts[index + 1] += starts[index] }
        var order = [UInt64](repeating: 0, count: total)
        var next = starts
        for chunk in chunks {
            for trace in chunk {
                order[next[part(trace)]] = trace.hash
                next[part(trace)] += 1
            }
        }
        for index in 0..<parts { order[starts[index]..<starts[index + 1]].sort() }
        var repeated: Set<UInt64> = []
        for index in 1..<total where order[index] == order[index - 1] { repeated.insert(order[index]) }
        guard !repeated.isEmpty else { return [] }
        var seen: [UInt64: Int] = [:]
        var result: [Trace] = []
        for chunk in chunks {
            for trace in chunk where repeated.contains(trace.hash) {
                seen[trace.hash, default: 0] += 1
                if seen[trace.hash] == 2 { result.append(trace) }
            }
        }
        return result
    }
}
