/// 第1表 of a person.
struct CarePlanSheet: Sendable {
    let invented: InventedCase
    let plan: CarePlan

    static func all(_ invented: InventedCase) -> [CarePlanSheet] {
        invented.plan.map { [CarePlanSheet(invented: invented, plan: $0)] } ?? []
    }

    var person: InventedPerson { invented.person }
    var certification: Certification { invented.person.certification }
}

extension InventedOffice {
    /// The second line of the address: some offices have rooms in a building, the same ones always.
    fileprivate var building: String {
        let place = number.utf8.reduce(0) { ($0 * 31 + Int($1)) % 1000 }
        let names = ["駅前ビル", "第二産業会館", "福祉プラザ"]
        return place % 10 < 4 ? names[place % names.count] + fullWidth(1 + place % 5) + "階" : ""
    }
}

extension SampleKinds {
    /// 居宅サービス計画1表: one record a person.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 居宅サービス計画1表
    static let up1kyo = KindSample<CarePlanSheet>(
        "UP1KYO", rows: { invented, _ in CarePlanSheet.all(invented) },
        items: [
            .init("作成年月日") { _, unit in unit.createdDate },
            .init("利用者郵便番号") { sheet, _ in sheet.person.postalCode },
            .init("利用者住所１") { sheet, _ in sheet.person.address1 },
            .init("利用者住所２") { sheet, _ in sheet.person.address2 },
            .init("居宅サービス計画作成者氏名") { _, unit in unit.planner.manager },
            .init("介護支援事業者名") { _, unit in unit.planner.name },
            .init("介護支援事業者郵便番号") { _, unit in unit.planner.postalCode },
            .init("介護支援事業者住所１") { _, unit in unit.planner.address },
            .init("介護支援事業者住所２") { _, unit in unit.planner.building },
            .init("介護支援事業者コード") { _, unit in unit.planner.number },
            .init("居宅サービス計画作成（変更）日") { sheet, _ in sheet.invented.planDate },
            .init("初回居宅サービス計画作成日") { sheet, _ in sheet.plan.firstDate },
            .init("計画書区分") { sheet, _ in sheet.plan.kind },
            .init("認定状況区分") { sheet, _ in sheet.certification.status },
            .init("認定日") { sheet, _ in sheet.certification.date },
            .init("認定有効期間開始日") { sheet, _ in sheet.certification.start },
            .init("認定有効期間終了日") { sheet, _ in sheet.certification.end },
            .init("要介護状態区分") { sheet, _ in sheet.certification.level },
            .init("利用者及び家族の生活に対する意向を踏まえた課題分析の結果") { sheet, _ in sheet.plan.analysis },
            .init("介護認定審査会の意見及びサービスの種類の指定") { sheet, _ in sheet.plan.committee },
            .init("総合的な援助の方針") { sheet, _ in sheet.plan.policy },
            .init("生活援助中心型の算定理由") { sheet, _ in sheet.plan.homeHelpReason },
            .init("その他理由") { sheet, _ in sheet.plan.otherReason },
            .init("更新業者コード") { _, unit in unit.sender.number },
        ])
}
