/// One line of 第2表: a help, with the need and the goal it belongs to and their numbers from 1.
struct CarePlanLine: Sendable {
    let planDate: String
    let need: CarePlan.Need
    let goal: CarePlan.Goal
    let help: CarePlan.Help
    let needNumber: Int
    let goalNumber: Int
    let helpNumber: Int
    /// Whether the texts that lines share stand on all of them.
    let repeatsTexts: Bool

    static func all(_ invented: InventedCase) -> [CarePlanLine] {
        guard let plan = invented.plan else { return [] }
        return plan.needs.enumerated().flatMap { needPlace, need in
            need.goals.enumerated().flatMap { goalPlace, goal in
                goal.helps.enumerated().map { helpPlace, help in
                    CarePlanLine(
                        planDate: invented.planDate, need: need, goal: goal, help: help, needNumber: needPlace + 1,
                        goalNumber: goalPlace + 1, helpNumber: helpPlace + 1, repeatsTexts: plan.repeatsTexts)
                }
            }
        }
    }

    func ofNeed(_ text: String) -> String { repeatsTexts || (goalNumber, helpNumber) == (1, 1) ? text : "" }

    func ofGoal(_ text: String) -> String { repeatsTexts || helpNumber == 1 ? text : "" }
}

extension SampleKinds {
    /// 居宅サービス計画2表: one record a line of the sheet.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 居宅サービス計画2表, 計画書2表の構成
    static let up2kyo = KindSample<CarePlanLine>(
        "UP2KYO", rows: { invented, _ in CarePlanLine.all(invented) },
        items: [
            .init("居宅計画書作成年月日") { _, unit in unit.createdDate },
            .init("居宅サービス計画作成（変更）日") { line, _ in line.planDate },
            .init("課題ＮＯ") { line, _ in String(line.needNumber) },
            .init("課題") { line, _ in line.ofNeed(line.need.text) },
            .init("援助目標ＮＯ") { line, _ in String(line.goalNumber) },
            .init("長期目標") { line, _ in line.ofGoal(line.goal.longTerm) },
            .init("短期目標") { line, _ in line.ofGoal(line.goal.shortTerm) },
            .init("長期期間") { line, _ in line.ofGoal(line.goal.longPeriod) },
            .init("短期期間") { line, _ in line.ofGoal(line.goal.shortPeriod) },
            .init("援助内容ＮＯ") { line, _ in String(line.helpNumber) },
            .init("サービス内容") { line, _ in line.help.content },
            .init("保険対象区分") { line, _ in line.help.coverage },
            .init("サービス種別") { line, _ in line.help.kind },
            .init("サービス事業者コード") { line, _ in line.help.officeNumber },
            .init("サービス事業所名") { line, _ in line.help.officeName },
            .init("頻度") { line, _ in line.help.frequency },
            .init("実施期間") { line, _ in line.help.period },
            .init("更新業者コード") { _, unit in unit.sender.number },
        ])
}
