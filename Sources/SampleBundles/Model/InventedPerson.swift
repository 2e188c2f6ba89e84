/// A person who does not exist, with what an insurer knows of them.
///
/// Dates are YYYYMMDD, codes those of the standard's code tables.
package struct InventedPerson: Hashable, Sendable {
    /// 保険者番号, six digits with a valid check digit.
    package var insurer: String
    /// 被保険者番号, ten digits; H and nine digits for 生保単独.
    package var insured: String
    /// 氏名, a full-width blank between family and given name.
    package var name: String
    package var kana: String
    /// Code of the table `sex`.
    package var sex: String
    package var birthDate: String
    package var postalCode: String
    package var address1: String
    package var address2: String
    package var phone: String
    package var certification: Certification
    /// 給付率 of the insurance: 90, 80 or 70; of 生保単独 0.
    package var benefitRate: Int
}

/// What the insurer certified (認定).
package struct Certification: Hashable, Sendable {
    /// 要介護状態区分: code of the table `care_level`.
    package var level: String
    /// 認定日
    package var date: String
    /// 有効期間 (限度額適用期間)
    package var start: String
    package var end: String
    /// 認定状況区分: code of the table `certification_status`.
    package var status: String
    /// 区分支給限度基準額, units a month.
    package var limit: Int
    /// 要介護状態変更日 and 前回要介護状態区分 where the level changed in the month (区分変更).
    package var change: LevelChange?

    package struct LevelChange: Hashable, Sendable {
        package var date: String
        package var previousLevel: String

        package init(date: String, previousLevel: String) {
            self.date = date
            self.previousLevel = previousLevel
        }
    }
}
