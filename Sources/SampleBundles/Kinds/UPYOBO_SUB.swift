/// One line of the plan of prevention: a service, with its support and issue and their numbers from 1.
struct PreventionLine: Sendable {
    let planDate: String
    let issue: PreventionPlan.Issue
    let support: PreventionPlan.Support
    let service: PreventionPlan.Service
    let issueNumber: Int
    let supportNumber: Int
    let serviceNumber: Int
    /// Whether the texts that lines share stand on all of them.
    let repeatsTexts: Bool

    static func all(_ invented: InventedCase) -> [PreventionLine] {
        guard let plan = invented.prevention else { return [] }
        return plan.issues.enumerated().flatMap { issuePlace, issue in
            issue.supports.enumerated().flatMap { supportPlace, support in
                support.services.enumerated().map { servicePlace, service in
                    PreventionLine(
                        planDate: invented.planDate, issue: issue, support: support, service: service,
                        issueNumber: issuePlace + 1, supportNumber: supportPlace + 1,
                        serviceNumber: servicePlace + 1, repeatsTexts: plan.repeatsTexts)
                }
            }
        }
    }

    func ofIssue(_ text: String) -> String { repeatsTexts || (supportNumber, serviceNumber) == (1, 1) ? text : "" }

    func ofSupport(_ text: String) -> String { repeatsTexts || serviceNumber == 1 ? text : "" }
}

extension SampleKinds {
    /// 介護予防サービス・支援計画書(別表): one record a line of the plan.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 介護予防サービス・支援計画書(別表), 別表の構成
    static let upyoboSub = KindSample<PreventionLine>(
        "UPYOBO_SUB", rows: { invented, _ in PreventionLine.all(invented) },
        items: [
            .init("計画作成(変更)日") { line, _ in line.planDate },
            .init("課題ＮＯ") { line, _ in String(line.issueNumber) },
            .init("総合的課題") { line, _ in line.ofIssue(line.issue.text) },
            .init("課題に対する目標と具体策の提案") { line, _ in line.ofIssue(line.issue.proposal) },
            .init("具体策についての意向本人・家族") { line, _ in line.ofIssue(line.issue.wish) },
            .init("目標") { line, _ in line.ofIssue(line.issue.goal) },
            .init("支援計画ＮＯ") { line, _ in String(line.supportNumber) },
            .init("【支援計画】目標についての支援のポイント") { line, _ in line.ofSupport(line.support.point) },
            .init("【支援計画】本人等のセルフケアや家族の支援、インフォーマルサービス（民間サービス）") { line, _ in
                line.ofSupport(line.support.selfCare)
            },
            .init("【支援計画】介護保険サービス又は地域支援事業（総合事業のサービス）") { line, _ in
                line.ofSupport(line.support.insured)
            },
            .init("利用サービスＮＯ") { line, _ in String(line.serviceNumber) },
            .init("【利用サービス】サービス種別") { line, _ in line.service.kind },
            .init("【利用サービス】事業所(利用先)") { line, _ in line.service.office },
            .init("【利用サービス】期間") { line, _ in line.service.period },
        ])
}
