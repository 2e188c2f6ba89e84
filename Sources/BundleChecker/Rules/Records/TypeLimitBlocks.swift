import CarePlanStandard

/// CP528: blocks of 種類支給限度 are filled from the first on, each type once, 短期入所療養介護 as 22.
///
/// - Standard: 別紙 利用者補足情報 No.20-55
final class TypeLimitBlocks: RecordRule {
    private let blocks: [[Int]]

    init?(context: FileContext) {
        let roles = context.layout.roles
        let services = roles.all(.typeBlockService)
        let others = [roles.all(.typeBlockLimit), roles.all(.typeBlockTotal), roles.all(.typeBlockOver)]
        if services.isEmpty { return nil }
        blocks = services.enumerated().map { index, service in
            [service] + others.compactMap { index < $0.count ? $0[index] : nil }
        }
        super.init(context)
    }

    override func visit(_ row: Row) {
        var gap = false
        var gapIsNoted = false
        var seen: [UInt16] = []
        for block in blocks {
            let service = block[0]
            guard block.contains(where: row.isFilled) else {
                (gap, gapIsNoted) = (true, false)
                continue
            }
            let isFirstBehindGap = gap && !gapIsNoted
            if isFirstBehindGap {
                findings.note(528, "gap", column: service, at: row.place(service))
                gapIsNoted = true
            }
            guard row.isLegal(service) else { continue }
            let value = row.value(service)
            let code = UInt16(value[0]) << 8 | UInt16(value[1])
            if isFirstBehindGap {
                // One finding a column and record.
            } else if seen.contains(code) {
                findings.note(528, "twice", column: service, at: row.place(service))
            } else if let type = context.serviceTypes[value], type.isEnteredAsOther {
                findings.note(
                    528, column: service, at: row.place(service), [Finding.NamedArgument("type", .text(type.text))])
            }
            seen.append(code)
        }
    }
}
