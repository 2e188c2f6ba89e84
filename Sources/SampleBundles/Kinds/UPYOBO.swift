/// 介護予防サービス・支援計画書 of a person.
struct PreventionSheet: Sendable {
    let invented: InventedCase
    let plan: PreventionPlan

    static func all(_ invented: InventedCase) -> [PreventionSheet] {
        invented.prevention.map { [PreventionSheet(invented: invented, plan: $0)] } ?? []
    }

    var certification: Certification { invented.person.certification }

    /// 要支援状態区分: code of the table `support_level`.
    var supportLevel: String {
        switch certification.level {
        case "12": "1"
        case "13": "2"
        case "06": "3"
        default: ""
        }
    }
}

extension SampleKinds {
    private typealias Item = KindSample<PreventionSheet>.Item

    /// 介護予防サービス・支援計画書: one record a person.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 介護予防サービス・支援計画書
    static let upyobo = KindSample<PreventionSheet>(
        "UPYOBO", rows: { invented, _ in PreventionSheet.all(invented) },
        items: [
            .init("計画作成(変更)日") { sheet, _ in sheet.invented.planDate },
            .init("計画種類") { sheet, unit in unit.preventionKind(of: sheet.invented) },
            .init("委託の有無") { _, unit in unit.entrusted },
            .init("整理番号") { sheet, _ in sheet.plan.reference },
            .init("利用者名") { sheet, _ in sheet.invented.person.name },
            .init("認定年月日") { sheet, _ in sheet.certification.date },
            .init("認定有効期間開始日") { sheet, _ in sheet.certification.start },
            .init("認定有効期間終了日") { sheet, _ in sheet.certification.end },
            .init("計画書区分") { sheet, _ in sheet.plan.kind },
            .init("認定状況区分") { sheet, _ in sheet.certification.status },
            .init("要支援状態区分") { sheet, _ in sheet.supportLevel },
            .init("計画作成者氏名（地域包括支援センター担当者名）") { _, unit in unit.centre?.manager ?? "" },
            .init("計画作成者氏名（担当介護支援専門員名）") { _, unit in unit.managingOffice?.manager ?? "" },
            .init("計画作成者事業者・事業所名") { _, unit in unit.writer.name },
            .init("計画作成者事業者・事業所住所") { _, unit in unit.writer.address },
            .init("計画作成者事業者・事業所電話番号") { _, unit in unit.writer.phone },
            .init("初回作成日") { sheet, _ in sheet.plan.firstDate },
            .init("担当地域包括支援センター") { _, unit in unit.centre?.name ?? "" },
            .init("目標とする生活(1日)") { sheet, _ in sheet.plan.aimOfDay },
            .init("目標とする生活(1年)") { sheet, _ in sheet.plan.aimOfYear },
        ] + domain("運動・移動") { $0.moving } + domain("日常生活(家庭生活)") { $0.living }
            + domain("社会参加、対人関係・コミュニケーション") { $0.company } + domain("健康管理") { $0.health } + [
                .init("健康状態の留意点") { sheet, _ in sheet.plan.caution },
                .init("妥当な支援の実施に向けた方針") { sheet, _ in sheet.plan.direction },
                .init("総合的な方針") { sheet, _ in sheet.plan.policy },
            ] + field("運動不足") { $0.exercise } + field("栄養改善") { $0.nutrition } + field("口腔内ケア") { $0.mouth }
            + field("閉じこもり予防") { $0.seclusion } + field("物忘れ予防") { $0.memory } + field("うつ予防") { $0.mood } + [
                .init("地域包括支援センター意見") { sheet, _ in sheet.plan.opinion },
                .init("同意日") { sheet, _ in sheet.plan.consentDate },
                .init("同意者氏名") { sheet, _ in sheet.plan.consentName },
            ])

    private static func domain(
        _ name: String, _ of: @escaping @Sendable (PreventionPlan) -> PreventionPlan.Domain
    ) -> [Item] {
        let head = "【\(name)】"
        return [
            Item(head + "現在の状況") { sheet, _ in of(sheet.plan).status },
            Item(head + "本人・家族の意欲・意向") { sheet, _ in of(sheet.plan).wish },
            Item(head + "領域における課題の有無") { sheet, _ in of(sheet.plan).hasIssue },
            Item(head + "領域における課題（背景・原因）") { sheet, _ in of(sheet.plan).issue },
        ]
    }

    private static func field(
        _ name: String, _ of: @escaping @Sendable (PreventionPlan.Checklist) -> PreventionPlan.Checklist.Field
    ) -> [Item] {
        [
            Item("基本チェックリストの該当数(\(name))") { sheet, _ in of(sheet.plan.checklist).points },
            Item("事業プログラムの要否(\(name))") { sheet, _ in of(sheet.plan.checklist).programme },
        ]
    }
}

extension SampleContext {
    /// The office whose care manager wrote the plan.
    fileprivate var writer: InventedOffice { managingOffice ?? planner }
}
