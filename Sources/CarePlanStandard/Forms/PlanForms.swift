extension PaperForm {
    private static let supplement = FormSource("UPHOSOKU")
    private static let key: [Role] = [.insurer, .insured, .planDate]

    /// 第1表: who, whose plan, what it is for.
    ///
    /// - Standard: 別紙 居宅サービス計画1表; 第1表の氏名・生年月日・住所は利用者補足情報
    static let plan1: PaperForm = {
        let k = FormSource("UP1KYO")
        let r = supplement
        return PaperForm(
            "plan-1", "第１表", "居宅サービス計画書（１）", .landscape, kind: k.kind, key: key,
            [
                .cells([
                    [
                        FormCell("", 0, 6, [k(16, .choice)]), FormCell("", 0, 6, [k(17, .choice)]),
                        FormCell("作成年月日", 4, 8, [k(4)]),
                    ],
                    [
                        FormCell("利用者名", 2, 6, [r(6), "　殿"]), FormCell("生年月日", 2, 4, [r(8)]),
                        FormCell("住所", 2, 8, [r(10), " ", r(11)]),
                    ],
                    [FormCell("居宅サービス計画作成者氏名", 6, 18, [k(8)])],
                    [
                        FormCell("居宅介護支援事業者・事業所名及び所在地", 6, 18, [k(9), "　〒", k(10), " ", k(11), " ", k(12)])
                    ],
                    [
                        FormCell("居宅サービス計画作成（変更）日", 6, 6, [k(14)]),
                        FormCell("初回居宅サービス計画作成日", 6, 6, [k(15)]),
                    ],
                    [FormCell("認定日", 3, 5, [k(18)]), FormCell("認定の有効期間", 4, 12, [k(19), " ～ ", k(20)])],
                    [FormCell("要介護状態区分", 4, 20, [k(21, .choice)])],
                    [FormCell("利用者及び家族の生活に対する意向を踏まえた課題分析の結果", 4, 20, lines: 6, [k(22)])],
                    [FormCell("介護認定審査会の意見及びサービスの種類の指定", 4, 20, lines: 3, [k(23)])],
                    [FormCell("総合的な援助の方針", 4, 20, lines: 6, [k(24)])],
                    [FormCell("生活援助中心型の算定理由", 4, 20, [k(25, .choice), "（", k(26), "）"])],
                ])
            ])
    }()

    /// 第2表: needs, goals, what is done for them; one line a record, cells shared by their numbers.
    ///
    /// - Standard: 別紙 居宅サービス計画2表; 課題NO・援助目標NO・援助内容NOの順に並べると帳票になる
    static let plan2: PaperForm = {
        let k = FormSource("UP2KYO")
        let need = k.items(6)
        let goal = k.items(6, 8)
        return PaperForm(
            "plan-2", "第２表", "居宅サービス計画書（２）", .landscape, kind: k.kind, key: key,
            [
                .cells([head(k)]),
                .lines(
                    FormLines(
                        k.kind, .numbers(k.items(6, 8, 13)),
                        [
                            .init("生活全般の解決すべき課題（ニーズ）", 14, merge: need, [k(7)]),
                            .init("長期目標", 12, group: "目標", merge: goal, [k(9)]),
                            .init("（期間）", 7, group: "目標", merge: goal, [k(11)]),
                            .init("短期目標", 12, group: "目標", merge: goal, [k(10)]),
                            .init("（期間）", 7, group: "目標", merge: goal, [k(12)]),
                            .init("サービス内容", 17, group: "援助内容", [k(14)]),
                            .init("※1", 3, group: "援助内容", [k(15, .circle("Y"))]),
                            .init("サービス種別", 9, group: "援助内容", [k(16)]),
                            .init("※2", 9, group: "援助内容", [k(18)]),
                            .init("頻度", 5, group: "援助内容", [k(19)]),
                            .init("期間", 5, group: "援助内容", [k(20)]),
                        ])),
                .note("※1 保険給付の対象（○ 対象、－ 対象外）　※2 サービスを提供する事業所"),
            ])
    }()

    /// 第3表: the week by weekday and hour, the daily activities, what is not weekly.
    ///
    /// - Standard: 別紙 居宅サービス計画3表
    static let plan3: PaperForm = {
        let k = FormSource("UP3KYO")
        return PaperForm(
            "plan-3", "第３表", "週間サービス計画表", .landscape, kind: k.kind, key: key,
            [
                .cells([head(k)]),
                .week(
                    FormWeek(
                        k.kind,
                        services: .init(k.item(6), weekday: k.item(7), from: k.item(8), to: k.item(9)),
                        activities: .init(k.item(10), from: k.item(11), to: k.item(12)),
                        activitiesTitle: "主な日常生活上の活動",
                        bands: [
                            .init("深夜", 4), .init("早朝", 6), .init("午前", 8), .init("午後", 12), .init("夜間", 18),
                            .init("深夜", 22),
                        ],
                        beyond: k.item(13), beyondTitle: "週単位以外のサービス")),
            ])
    }()

    /// Name and date at the head of 第2表 and 第3表.
    private static func head(_ k: FormSource) -> [FormCell] {
        [FormCell("利用者名", 3, 11, [supplement(6), "　殿"]), FormCell("作成年月日", 3, 7, [k(4)])]
    }
}
