/// One record of 第3表: a service of every week, an activity of the day, or what is not weekly.
struct WeekLine: Sendable {
    var planDate: String
    var service: CarePlan.WeeklyService?
    var activity: CarePlan.Activity?
    var beyond = ""

    static func all(_ invented: InventedCase) -> [WeekLine] {
        guard let plan = invented.plan else { return [] }
        let date = invented.planDate
        return plan.week.map { WeekLine(planDate: date, service: $0) }
            + plan.activities.map { WeekLine(planDate: date, activity: $0) }
            + plan.beyondWeek.map { WeekLine(planDate: date, beyond: $0) }
    }
}

extension SampleKinds {
    /// 居宅サービス計画3表: one record an entry of the sheet.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 居宅サービス計画3表
    static let up3kyo = KindSample<WeekLine>(
        "UP3KYO", rows: { invented, _ in WeekLine.all(invented) },
        items: [
            .init("週間サービス計画表作成年月日") { _, unit in unit.createdDate },
            .init("居宅サービス計画作成（変更）日") { line, _ in line.planDate },
            .init("介護サービス内容") { line, _ in line.service?.text ?? "" },
            .init("曜日") { line, _ in line.service?.weekday ?? "" },
            .init("開始時間", 1) { line, _ in line.service?.start ?? "" },
            .init("終了時間", 1) { line, _ in line.service?.end ?? "" },
            .init("主な日常生活上の活動") { line, _ in line.activity?.text ?? "" },
            .init("開始時間", 2) { line, _ in line.activity?.start ?? "" },
            .init("終了時間", 2) { line, _ in line.activity?.end ?? "" },
            .init("週単位以外のサービス") { line, _ in line.beyond },
        ])
}
