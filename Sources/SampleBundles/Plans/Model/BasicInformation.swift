/// 利用者基本情報 of one person, with 別表1, 別表2 and the picture of the family.
///
/// Dates are YYYYMMDD, codes those of the standard's code tables; what a product leaves open is empty.
package struct BasicInformation: Hashable, Sendable {
    package var consultation: Consultation
    package var condition: Condition
    package var home: Home
    package var income: Income
    /// 来所者(相談者)
    package var visitor: Contact
    /// 緊急連絡先, four at most.
    package var contacts: [Contact]
    /// 家族構成: the picture of the family; nil for none.
    package var picture: FamilyPicture?
    package var life: Life
    /// 現在利用している公的サービス
    package var publicServices: String
    /// 現在利用している非公的サービス
    package var otherServices: String
    /// 同意日 and 同意者氏名
    package var consentDate: String
    package var consentName: String
    /// 別表1: １日の生活・すごし方
    package var day: [Hour]
    /// 別表2: 現病歴・既往歴
    package var illnesses: [Illness]

    package struct Consultation: Hashable, Sendable {
        /// 相談日: the key of the sheet.
        package var date: String
        /// Code of the table `consultation_method`, and what the other way is for 03.
        package var method: String
        package var otherMethod: String
        /// Code of the table `consultation_count`, and 前回相談日 for 再来.
        package var count: String
        package var previousDate: String
        /// 利用者の現況: code of the table `user_situation`, and where the person is.
        package var situation: String
        package var situationText: String
    }

    package struct Condition: Hashable, Sendable {
        /// 障害高齢者の日常生活自立度: code of the table `adl_independence`.
        package var independence: String
        /// 認知症高齢者の日常生活自立度: code of the table `dementia_independence`.
        package var dementia: String
        /// 要介護状態区分 and 前回の介護度: codes of the table `care_level_prevention`.
        package var level: String
        package var previousLevel: String
        /// 基本チェックリスト記入結果: code of the table `checklist_result`, and the day.
        package var checklist: String
        package var checklistDate: String
        /// 障害等認定
        package var disability: Disability
    }

    /// 障害等認定: codes of the table `flag01`, and 特記事項.
    package struct Disability: Hashable, Sendable {
        package var physical: String
        package var intellectual: String
        package var mental: String
        package var intractable: String
        package var remark: String
    }

    package struct Home: Hashable, Sendable {
        /// 居住形態: code of the table `housing`.
        package var housing: String
        /// 自室の階数
        package var floor: String
        /// 住宅改修の有無: code of the table `yes1no2`.
        package var isAdapted: String
        /// 利用者Fax番号
        package var fax: String
    }

    /// 経済状況: codes of the table `flag01`, and what there is to say.
    package struct Income: Hashable, Sendable {
        package var nationalPension: String
        package var employeePension: String
        package var disabilityPension: String
        package var publicAssistance: String
        package var remark: String
    }

    package struct Contact: Hashable, Sendable {
        package var name: String
        /// 続柄
        package var relation: String
        package var address: String
        package var phone: String

        package static let none = Contact(name: "", relation: "", address: "", phone: "")
    }

    package struct Life: Hashable, Sendable {
        /// 家族関係等の状況
        package var family: String
        /// 今までの生活
        package var past: String
        /// １日の生活・すごし方(生活全般)
        package var days: String
        /// 趣味・楽しみ・特技
        package var hobbies: String
        /// 友人・地域との関係
        package var neighbours: String
    }

    /// A line of 別表1.
    package struct Hour: Hashable, Sendable {
        package var time: String
        package var person: String
        package var family: String
    }

    /// A line of 別表2.
    package struct Illness: Hashable, Sendable {
        /// 年月日, in words.
        package var since: String
        package var name: String
        package var doctor: String
        /// Code of the table `attending_doctor`.
        package var attending: String
        package var phone: String
        /// Code of the table `disease_course`.
        package var course: String
        package var treatment: String
    }
}
