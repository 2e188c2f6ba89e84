extension SampleKinds {
    /// 第7表(サービス利用票別表): units and money of the month.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 第7表(サービス利用票別表)
    static let upsikyu = KindSample<AnnexRow>(
        "UPSIKYU", rows: { person, _ in AnnexTable(person).rows },
        items: [
            .init("作成年月日") { _, unit in unit.createdDate },
            .init("対象年月") { _, unit in unit.month },
            .init("サービス事業所名") { row, _ in row.officeName },
            .init("サービス事業所コード") { row, _ in row.officeNumber },
            .init("サテライト枝番") { row, _ in row.satellite },
            .init("サービスコード") { row, _ in row.code },
            .init("TAISコード") { row, _ in row.equipment?.taisCode ?? "" },
            .init("福祉用具届出コード") { row, _ in row.equipment?.noticeCode ?? "" },
            .init("用具名称（機種名）") { row, _ in row.equipment?.name ?? "" },
            .init("単位数") { row, _ in String(row.units) },
            .init("割引後率") { row, _ in text(row.discount?.rate) },
            .init("割引後単位数") { row, _ in text(row.discount?.units) },
            .init("回数／日数") { row, _ in String(row.count) },
            .init("サービス単位金額") { row, _ in text(row.amount) },
            .init("給付管理単位数") { row, _ in text(row.managed) },
            .init("種類支給限度基準超単位数") { row, _ in text(row.typeOver) },
            .init("種類支給限度基準内単位数") { row, _ in text(row.typeInside) },
            .init("区分支給限度基準超単位数") { row, _ in text(row.categoryOver) },
            .init("区分支給限度基準内単位数") { row, _ in text(row.categoryInside) },
            .init("単位数単価") { row, _ in price(row.unitPrice) },
            .init("費用総額保険／事業対象分") { row, _ in text(row.cost) },
            .init("給付率") { row, _ in text(row.rate) },
            .init("保険／事業費請求額") { row, _ in text(row.claim) },
            .init("定額利用者負担単価金額") { row, _ in text(row.fixedCopayment) },
            .init("利用者負担保険／事業対象分") { row, _ in text(row.copayment) },
            .init("利用者負担（全額負担分）") { row, _ in text(row.fullCopayment) },
            .init("前月までの利用日数") { row, _ in text(row.stay?.daysBefore) },
            .init("当月の計画利用日数") { row, _ in text(row.stay?.daysPlanned) },
            .init("累積利用日数") { row, _ in text(row.stay.map { $0.daysBefore + $0.daysPlanned }) },
            .init("３０日超区分") { row, _ in row.isOver30 ? "1" : "0" },
            .init("事業所コード") { _, _ in "9999999999" },
            .init("更新業者コード") { _, unit in unit.sender.number },
        ])

    private static func text(_ number: Int?) -> String { number.map(String.init) ?? "" }

    /// 99.99
    private static func price(_ hundredths: Int?) -> String {
        hundredths.map { "\($0 / 100).\(digits($0 % 100, 2))" } ?? ""
    }
}
