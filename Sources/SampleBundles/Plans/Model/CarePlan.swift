/// 居宅サービス計画書 of one person: 第1表, 第2表 and 第3表.
///
/// Dates are YYYYMMDD, codes those of the standard's code tables, texts as a care manager writes them.
package struct CarePlan: Hashable, Sendable {
    /// 初回居宅サービス計画作成日, on or before the date of the plan in force.
    package var firstDate: String
    /// 計画書区分: code of the table `plan_kind`; empty where the product leaves it open.
    package var kind: String
    /// 利用者及び家族の生活に対する意向を踏まえた課題分析の結果
    package var analysis: String
    /// 介護認定審査会の意見及びサービスの種類の指定
    package var committee: String
    /// 総合的な援助の方針
    package var policy: String
    /// 生活援助中心型の算定理由: code of the table `home_help_reason`; empty without such help.
    package var homeHelpReason: String
    /// その他理由, filled for the code 3 only.
    package var otherReason: String
    /// Texts that several lines share stand on each of them; else on the first line of their number only.
    package var repeatsTexts: Bool
    /// 第2表
    package var needs: [Need]
    /// 第3表: services that come every week.
    package var week: [WeeklyService]
    /// 第3表: 主な日常生活上の活動
    package var activities: [Activity]
    /// 第3表: 週単位以外のサービス
    package var beyondWeek: [String]

    /// 生活全般の解決すべき課題（ニーズ）, with its goals.
    package struct Need: Hashable, Sendable {
        package var text: String
        package var goals: [Goal]
    }

    /// 援助目標, with what is done for it.
    package struct Goal: Hashable, Sendable {
        package var longTerm: String
        package var longPeriod: String
        package var shortTerm: String
        package var shortPeriod: String
        package var helps: [Help]
    }

    /// 援助内容: one line of 第2表.
    package struct Help: Hashable, Sendable {
        package var content: String
        /// 保険対象区分: code of the table `insurance_coverage`.
        package var coverage: String
        /// サービス種別, or who helps where it is no service.
        package var kind: String
        /// Number and name of the office; empty where family, neighbours or the person do it.
        package var officeNumber: String
        package var officeName: String
        /// 頻度
        package var frequency: String
        package var period: String
    }

    /// A service in the grid of 第3表.
    package struct WeeklyService: Hashable, Sendable {
        package var text: String
        /// Code of the table `weekday`.
        package var weekday: String
        /// HHMM
        package var start: String
        package var end: String
    }

    /// An activity of every day; `end` equals `start` where it has no length.
    package struct Activity: Hashable, Sendable {
        package var text: String
        package var start: String
        package var end: String
    }
}
