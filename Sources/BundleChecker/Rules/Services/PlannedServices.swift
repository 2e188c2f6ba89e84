import CarePlanStandard

/// Gathers the services of 第6表, where a 第7表 of the unit is there to be compared with (CP607-CP609, CP701).
final class PlannedServices: RecordRule {
    private let columns: ServiceColumns
    private let keyMask: ColumnMask
    private let units: Int
    private let count: Int
    private let date: Int
    private let month: Int?
    private let proRata: Int?
    private let table = ServiceTable<PlannedService>()
    private var last = -1
    private var lastPerson = -1

    init?(context: FileContext) {
        let layout = context.layout
        guard context.unit.comparesServices, layout.servicePart == .planned,
            let columns = ServiceColumns(layout),
            let others = layout.roles.all(of: [.units, .count, .serviceDate])
        else { return nil }
        self.columns = columns
        keyMask = columns.mask
        (units, count, date) = (others[0], others[1], others[2])
        month = layout.roles[.targetMonth]
        proRata = layout.roles[.proRataDays]
        super.init(context)
        context.facts.planned = table
    }

    override func visit(_ row: Row) {
        guard row.keyEntry >= 0 else {
            last = -1
            return
        }
        if last < 0 || row.keyEntry != lastPerson || keyMask.hasAny(from: row.head, to: row.tail) {
            guard let key = columns.key(row, in: table),
                context.serviceTypes[row.value(columns.code)]?.isInScope == true
            else {
                table.hasUnreadableKey = true
                last = -1
                return
            }
            last = table.place(of: key, new: PlannedService(first: row.mark, unitsMark: row.mark(units)))
            lastPerson = row.keyEntry
        }
        table.change(last) { add(row, to: &$0) }
    }

    private func add(_ row: Row, to service: inout PlannedService) {
        service.units.add(row.amount(units))
        if row.monthDiffers { service.flags.insert(.isOfOtherMonth) }
        // A count of 0 is CP531: what was meant nobody knows.
        if let number = row.amount(count).value, number != 0 {
            let (sum, isTooLarge) = service.count.addingReportingOverflow(number)
            service.count = sum
            if isTooLarge { service.flags.insert(.countIsUnknown) }
        } else {
            service.flags.insert(.countIsUnknown)
        }
        if let day = day(row) { service.days |= 1 << UInt32(day) } else { service.flags.insert(.daysAreUnknown) }
        if let proRata, row.isFilled(proRata) { addProRata(row, proRata, to: &service) }
    }

    /// The day of the month; nil where it cannot be read or lies outside (CP503).
    private func day(_ row: Row) -> Int? {
        let value = row.value(date)
        guard row.isLegal(date), value.count == 8 else { return nil }
        if let month, !row.isLegal(month) || !value.prefix(6).equals(row.value(month)) { return nil }
        return value.slice(6, 8).number & 31
    }

    private func addProRata(_ row: Row, _ column: Int, to service: inout PlannedService) {
        service.flags.insert(.isProRata)
        let value = row.value(column)
        guard row.isLegal(column), value.count <= 32 else {
            service.flags.insert(.proRataIsUnknown)
            return
        }
        var days: UInt32 = 0
        for index in 0..<value.count where value[index] == 0x31 { days |= 1 << UInt32(index) }
        service.proRataDays |= days
        service.ones &+= Int64(days.nonzeroBitCount)
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? PlannedServices else { return }
        _ = table.absorb(part.table, link) {
            $0.moved(link.shift)
        } add: {
            $0.add($1)
        }
    }

    override func finish() { table.close() }
}
