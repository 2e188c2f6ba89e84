/// 介護予防サービス・支援計画書 of one person, with its lines (別表).
///
/// Dates are YYYYMMDD, codes those of the standard's code tables; what a product leaves open is empty.
package struct PreventionPlan: Hashable, Sendable {
    /// 初回作成日, on or before the date of the plan in force.
    package var firstDate: String
    /// 計画書区分: code of the table `plan_kind`.
    package var kind: String
    /// 整理番号
    package var reference: String
    /// 目標とする生活
    package var aimOfDay: String
    package var aimOfYear: String
    package var moving: Domain
    package var living: Domain
    package var company: Domain
    package var health: Domain
    /// 健康状態の留意点
    package var caution: String
    /// 妥当な支援の実施に向けた方針
    package var direction: String
    /// 総合的な方針
    package var policy: String
    package var checklist: Checklist
    /// 地域包括支援センター意見
    package var opinion: String
    /// 同意日 and 同意者氏名
    package var consentDate: String
    package var consentName: String
    /// Texts that several lines share stand on each of them; else on the first line of their number only.
    package var repeatsTexts: Bool
    /// 別表: 総合的課題 with what is planned for it.
    package var issues: [Issue]

    /// One of the four fields of the assessment (アセスメント領域).
    package struct Domain: Hashable, Sendable {
        /// 現在の状況
        package var status: String
        /// 本人・家族の意欲・意向
        package var wish: String
        /// 領域における課題の有無: code of the table `yes1no2`.
        package var hasIssue: String
        /// 領域における課題（背景・原因）
        package var issue: String
    }

    /// 基本チェックリスト: points and the need of a programme by field; empty where none was filled in.
    package struct Checklist: Hashable, Sendable {
        package var exercise: Field
        package var nutrition: Field
        package var mouth: Field
        package var seclusion: Field
        package var memory: Field
        package var mood: Field

        package struct Field: Hashable, Sendable {
            /// 該当数, one digit.
            package var points: String
            /// 事業プログラムの要否: code of the table `need1no2`.
            package var programme: String
        }
    }

    /// 総合的課題
    package struct Issue: Hashable, Sendable {
        package var text: String
        /// 課題に対する目標と具体策の提案
        package var proposal: String
        /// 具体策についての意向 本人・家族
        package var wish: String
        /// 目標
        package var goal: String
        package var supports: [Support]
    }

    /// 支援計画
    package struct Support: Hashable, Sendable {
        /// 目標についての支援のポイント
        package var point: String
        /// 本人等のセルフケアや家族の支援、インフォーマルサービス
        package var selfCare: String
        /// 介護保険サービス又は地域支援事業
        package var insured: String
        package var services: [Service]
    }

    /// 利用サービス
    package struct Service: Hashable, Sendable {
        package var kind: String
        package var office: String
        package var period: String
    }
}
