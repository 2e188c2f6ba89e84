/// Help that no insurance pays: by the person, family, neighbours, doctors.
struct InformalHelp: Sendable {
    enum Helper: Sendable {
        case person
        case carer
        /// The attending doctor's practice.
        case doctor
        /// Someone of the neighbourhood or a firm, by name.
        case other(String)
    }

    let helper: Helper
    let content: String
    let frequency: String

    init(_ helper: Helper, _ content: String, _ frequency: String) {
        self.helper = helper
        self.content = content
        self.frequency = frequency
    }

    var isByCarer: Bool {
        if case .carer = helper { true } else { false }
    }

    static func all(_ area: LifeArea) -> [InformalHelp] {
        switch area {
        case .moving:
            [
                InformalHelp(.person, "自主訓練（足上げ、立ち座り）を行う", "毎日"), InformalHelp(.carer, "外出の付き添い、室内の整頓", "随時"),
                InformalHelp(.person, "装具や履物を正しく身に付ける", "毎日"), InformalHelp(.other("住宅改修(手すり)"), "玄関・廊下の手すりの点検", "随時"),
            ]
        case .living:
            [
                InformalHelp(.carer, "食事の支度、衣類の準備", "毎日"), InformalHelp(.other("配食サービス（自費）"), "夕食の配達、安否の確認", "週３回"),
                InformalHelp(.person, "できる身支度は自分で行う", "毎日"), InformalHelp(.other("訪問理美容（自費）"), "散髪、顔そり", "２か月に１回"),
                InformalHelp(.carer, "日用品の買い物", "週１回"),
            ]
        case .health:
            [
                InformalHelp(.doctor, "診察、検査、薬の処方", "月１回"), InformalHelp(.carer, "通院の付き添い、薬の管理", "月１回"),
                InformalHelp(.person, "血圧・体重を測り、手帳に書く", "毎日"), InformalHelp(.other("かかりつけ薬局"), "薬の一包化と配達、残薬の確認", "月１回"),
            ]
        case .company:
            [
                InformalHelp(.other("近隣・友人"), "訪問、話し相手、散歩の誘い", "随時"), InformalHelp(.other("民生委員"), "見守りの訪問", "月１回"),
                InformalHelp(.carer, "電話や会話の時間を持つ", "毎日"), InformalHelp(.other("老人クラブ"), "行事への誘い、茶話会", "月１回"),
                InformalHelp(.person, "趣味の作品作りを続ける", "随時"),
            ]
        case .carers:
            [
                InformalHelp(.carer, "困ったことを担当者に相談する", "随時"), InformalHelp(.other("介護者の会"), "介護者同士の交流、情報の交換", "２か月に１回"),
                InformalHelp(.other("市の紙おむつ支給事業"), "紙おむつの配達", "月１回"), InformalHelp(.carer, "ほかの家族と介護を分担する", "随時"),
            ]
        }
    }
}
