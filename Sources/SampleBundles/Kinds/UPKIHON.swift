/// 利用者基本情報 of a person.
struct BasicSheet: Sendable {
    let invented: InventedCase
    let basics: BasicInformation

    static func all(_ invented: InventedCase) -> [BasicSheet] {
        invented.basics.map { [BasicSheet(invented: invented, basics: $0)] } ?? []
    }

    var person: InventedPerson { invented.person }

    var address: String { person.address1 + (person.address2.isEmpty ? "" : "　" + person.address2) }

    /// 緊急連絡先 of a line, from 1.
    func contact(_ number: Int) -> BasicInformation.Contact {
        basics.contacts.count >= number ? basics.contacts[number - 1] : .none
    }

    /// 家族構成 画像ファイル名
    func imageName(_ unit: SampleContext) -> String {
        basics.picture.map { unit.fileName(of: SampleKinds.upkihonImage.kind, serial: $0.serial) } ?? ""
    }
}

extension SampleKinds {
    private typealias Item = KindSample<BasicSheet>.Item

    /// 利用者基本情報: one record a person.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 利用者基本情報
    static let upkihon = KindSample<BasicSheet>(
        "UPKIHON", rows: { invented, _ in BasicSheet.all(invented) },
        items: consultation + condition + home + (1...4).flatMap(contact) + life)

    private static let consultation: [Item] = [
        Item("相談日") { sheet, _ in sheet.basics.consultation.date },
        Item("計画種類") { sheet, unit in unit.preventionKind(of: sheet.invented) },
        Item("委託の有無") { _, unit in unit.entrusted },
        Item("作成担当者") { _, unit in unit.sender.manager },
        Item("相談方法") { sheet, _ in sheet.basics.consultation.method },
        Item("相談方法(その他の内容)") { sheet, _ in sheet.basics.consultation.otherMethod },
        Item("相談回数") { sheet, _ in sheet.basics.consultation.count },
        Item("前回相談日") { sheet, _ in sheet.basics.consultation.previousDate },
        Item("利用者の現況") { sheet, _ in sheet.basics.consultation.situation },
        Item("利用者の現況(状況補足)") { sheet, _ in sheet.basics.consultation.situationText },
        Item("利用者氏名ﾌﾘｶﾞﾅ") { sheet, _ in sheet.person.kana },
        Item("利用者氏名") { sheet, _ in sheet.person.name },
        Item("利用者性別") { sheet, _ in sheet.person.sex },
        Item("利用者生年月日") { sheet, _ in sheet.person.birthDate },
        Item("利用者住所") { sheet, _ in sheet.address },
        Item("利用者電話番号") { sheet, _ in sheet.person.phone },
        Item("利用者Fax番号") { sheet, _ in sheet.basics.home.fax },
    ]

    private static let condition: [Item] = [
        Item("障害高齢者の日常生活自立度") { sheet, _ in sheet.basics.condition.independence },
        Item("認知症高齢者の日常生活自立度") { sheet, _ in sheet.basics.condition.dementia },
        Item("要介護状態区分") { sheet, _ in sheet.basics.condition.level },
        Item("認定有効期限開始日") { sheet, _ in sheet.person.certification.start },
        Item("認定有効期間終了日") { sheet, _ in sheet.person.certification.end },
        Item("前回の介護度") { sheet, _ in sheet.basics.condition.previousLevel },
        Item("基本チェックリスト記入結果") { sheet, _ in sheet.basics.condition.checklist },
        Item("基本チェックリスト記入日") { sheet, _ in sheet.basics.condition.checklistDate },
        Item("障害等認定(身障)") { sheet, _ in sheet.basics.condition.disability.physical },
        Item("障害等認定(療育)") { sheet, _ in sheet.basics.condition.disability.intellectual },
        Item("障害等認定(精神)") { sheet, _ in sheet.basics.condition.disability.mental },
        Item("障害等認定(難病)") { sheet, _ in sheet.basics.condition.disability.intractable },
        Item("障害等認定特記事項") { sheet, _ in sheet.basics.condition.disability.remark },
    ]

    private static let home: [Item] = [
        Item("居住形態") { sheet, _ in sheet.basics.home.housing },
        Item("自室の階数") { sheet, _ in sheet.basics.home.floor },
        Item("住宅改修の有無") { sheet, _ in sheet.basics.home.isAdapted },
        Item("経済状況(国民年金)") { sheet, _ in sheet.basics.income.nationalPension },
        Item("経済状況(厚生年金)") { sheet, _ in sheet.basics.income.employeePension },
        Item("経済状況(障害年金)") { sheet, _ in sheet.basics.income.disabilityPension },
        Item("経済状況(生活保護)") { sheet, _ in sheet.basics.income.publicAssistance },
        Item("経済状況詳細") { sheet, _ in sheet.basics.income.remark },
        Item("来所者(相談者)氏名") { sheet, _ in sheet.basics.visitor.name },
        Item("来所者(相談者)住所") { sheet, _ in sheet.basics.visitor.address },
        Item("来所者(相談者)電話番号") { sheet, _ in sheet.basics.visitor.phone },
        Item("来所者(相談者)続柄") { sheet, _ in sheet.basics.visitor.relation },
    ]

    private static func contact(_ number: Int) -> [Item] {
        let head = "\(number) 緊急連絡先"
        return [
            Item(head + "(氏名)") { sheet, _ in sheet.contact(number).name },
            Item(head + "(続柄)") { sheet, _ in sheet.contact(number).relation },
            Item(head + "(住所)") { sheet, _ in sheet.contact(number).address },
            Item(head + "(電話番号)") { sheet, _ in sheet.contact(number).phone },
        ]
    }

    private static let life: [Item] = [
        Item("家族構成 画像ファイル名") { sheet, unit in sheet.imageName(unit) },
        Item("家族関係等の状況") { sheet, _ in sheet.basics.life.family },
        Item("今までの生活") { sheet, _ in sheet.basics.life.past },
        Item("１日の生活・すごし方(生活全般)") { sheet, _ in sheet.basics.life.days },
        Item("趣味・楽しみ・特技") { sheet, _ in sheet.basics.life.hobbies },
        Item("友人・地域との関係") { sheet, _ in sheet.basics.life.neighbours },
        Item("現在利用している公的サービス") { sheet, _ in sheet.basics.publicServices },
        Item("現在利用している非公的サービス") { sheet, _ in sheet.basics.otherServices },
        Item("同意日") { sheet, _ in sheet.basics.consentDate },
        Item("同意者氏名") { sheet, _ in sheet.basics.consentName },
    ]
}
