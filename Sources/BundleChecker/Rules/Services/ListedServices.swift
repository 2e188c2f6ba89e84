import CarePlanStandard

/// Gathers the services of 第7表 for comparison with 第6表 (CP607-CP609), and the rows whose amount is not units times
/// 回数, which 第6表 may yet excuse (CP701).
///
/// - Standard: links, '第6表 and 第7表'; 第7表 記載要領
final class ListedServices: RecordRule {
    private let columns: ServiceColumns
    private let units: Int
    private let count: Int
    private let discounted: Int?
    private let amount: Int?
    private let table = ServiceTable<ListedService>()

    init?(context: FileContext) {
        let layout = context.layout
        guard layout.servicePart == .listed, let columns = ServiceColumns(layout),
            let others = layout.roles.all(of: [.units, .count])
        else { return nil }
        self.columns = columns
        (units, count) = (others[0], others[1])
        discounted = layout.roles[.discountedUnits]
        amount = layout.roles[.serviceUnits]
        super.init(context)
        context.facts.listed = table
    }

    override func visit(_ row: Row) {
        guard row.isLegal(columns.code), ServiceCodeForm(row.value(columns.code)) == .detail, row.keyEntry >= 0 else {
            return
        }
        let type = context.serviceTypes[row.value(columns.code)]
        guard let key = columns.key(row, in: table), type?.isInScope == true,
            !row.value(columns.office).isAllNines
        else {
            table.hasUnreadableKey = true
            return
        }
        let isProduct = type?.isFixedFee == true || isProduct(row)
        // Without 第6表 nothing but the products is asked for.
        guard context.unit.comparesServices || !isProduct else { return }
        let place = table.place(of: key, new: ListedService(first: row.mark, countMark: row.mark(count)))
        table.change(place) { add(row, to: &$0) }
        if !isProduct, let amount {
            context.facts.wrongProducts.append(
                FileFacts.WrongProduct(service: UInt32(truncatingIfNeeded: place), mark: row.mark(amount)))
        }
    }

    /// 割引後単位数, or 単位数 where that is empty, times 回数 is the amount; true where one of them is empty, 0 or
    /// cannot be read.
    private func isProduct(_ row: Row) -> Bool {
        guard let amount, let found = row.amount(amount).value, found != 0, let times = row.amount(count).value,
            times != 0, let each = netUnits(row).value, each != 0
        else { return true }
        return Int128(each) * Int128(times) == Int128(found)
    }

    private func netUnits(_ row: Row) -> Amount {
        if let discounted, row.isFilled(discounted) { return row.amount(discounted) }
        return row.amount(units)
    }

    private func add(_ row: Row, to service: inout ListedService) {
        service.units.add(netUnits(row))
        if row.monthDiffers { service.isOfOtherMonth = true }
        guard let number = row.amount(count).value else {
            service.countIsUnknown = true
            return
        }
        let (sum, isTooLarge) = service.count.addingReportingOverflow(number)
        service.count = sum
        if isTooLarge { service.countIsUnknown = true }
        service.least = min(service.least, number)
        service.most = max(service.most, number)
        if number == 1 { service.hasCountOfOne = true }
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? ListedServices else { return }
        let places = table.absorb(part.table, link) {
            $0.moved(link.shift)
        } add: {
            $0.add($1)
        }
        context.facts.wrongProducts += part.context.facts.wrongProducts.map { product in
            FileFacts.WrongProduct(
                service: UInt32(truncatingIfNeeded: places[Int(product.service)]), mark: link.shift(product.mark))
        }
    }

    override func finish() { table.close() }
}
