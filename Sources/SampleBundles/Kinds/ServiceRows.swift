/// A record of 第6表: one service of a person on one day.
struct ServiceRow: Sendable {
    private let entry: Entry
    /// サービス利用日, YYYYMMDD.
    let date: String

    var service: PlannedService { entry.service }

    /// What all days of a service share: handed on by reference, for a file may have millions of rows.
    private final class Entry: Sendable {
        let service: PlannedService

        init(_ service: PlannedService) { self.service = service }
    }

    /// The rows of services, one office and type after the other, day by day.
    static func rows(_ services: [PlannedService], _ context: SampleContext) -> [ServiceRow] {
        services.flatMap { service in
            let entry = Entry(service)
            return service.days.map { ServiceRow(entry: entry, date: context.month + digits($0, 2)) }
        }
    }

    /// 日割対象日: 31 characters, one a day; empty for rows that are not pro rata.
    var dayMask: String {
        guard let days = service.proRataDays else { return "" }
        return String(decoding: (1...31).map { days.contains($0) ? UInt8(0x31) : 0x30 }, as: UTF8.self)
    }
}

extension KindSample<ServiceRow> {
    /// The layout that the plan and the results share.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 第6表(サービス利用票)計画, 第6表 実績情報
    init(
        tableSix kind: String, _ services: @escaping @Sendable (InventedCase, SampleContext) -> [PlannedService]
    ) {
        self.init(
            kind, rows: { ServiceRow.rows(services($0, $1), $1) },
            items: [
                Item("作成年月日") { _, unit in unit.createdDate },
                Item("対象年月") { _, unit in unit.month },
                Item("プラン担当業者コード") { _, unit in unit.planner.number },
                Item("プラン担当者名") { _, unit in unit.planner.manager },
                Item("単位数") { row, _ in String(row.service.unitsAfterDiscount) },
                Item("前月までの短期入所利用日数") { row, _ in row.service.stay.map { String($0.daysBefore) } ?? "" },
                Item("サービス利用日") { row, _ in row.date },
                Item("日割対象日") { row, _ in row.dayMask },
                Item("サービス開始時刻") { row, _ in row.service.start },
                Item("サービス終了時刻") { row, _ in row.service.end },
                Item("サービス回数") { row, _ in String(row.service.timesADay) },
                Item("サービスコード") { row, _ in row.service.code },
                Item("TAISコード") { row, _ in row.service.equipment?.taisCode ?? "" },
                Item("福祉用具届出コード") { row, _ in row.service.equipment?.noticeCode ?? "" },
                Item("用具名称（機種名）") { row, _ in row.service.equipment?.name ?? "" },
                Item("明細判別コード") { row, _ in row.service.equipment?.detailNumber ?? "" },
                Item("サービス事業者コード") { row, _ in row.service.office.number },
                Item("サービス事業所名") { row, _ in row.service.office.name },
                Item("サテライト枝番") { row, _ in row.service.satellite },
                Item("３０日超区分") { row, _ in row.service.limit == .over30 ? "1" : "0" },
                Item("更新業者コード") { _, unit in unit.sender.number },
            ])
    }
}
