extension PaperForm {
    /// 利用者基本情報: the basic sheet, its timetable of the day and its list of illnesses.
    ///
    /// - Standard: 別紙 利用者基本情報, 別表1, 別表2
    static let basicInformation: PaperForm = {
        let k = FormSource("UPKIHON")
        return PaperForm(
            "basic-information", "", "利用者基本情報", .portrait, kind: k.kind, key: [.insurer, .insured, .consultationDate],
            basicHead(k) + basicSituation(k) + basicContacts(k) + basicDay(k) + basicHealth(k))
    }()

    private static func basicHead(_ k: FormSource) -> [FormBlock] {
        [
            .cells([
                [
                    FormCell("作成担当者", 3, 9, [k(7)]), FormCell("計画種類", 3, 5, [k(5)]),
                    FormCell("委託", 2, 2, [k(6)]),
                ]
            ]),
            .heading("《基本情報》"),
            .cells([
                [
                    FormCell("相談日", 3, 6, [k(4)]), FormCell("相談方法", 3, 6, [k(8, .choice), "（", k(9), "）"]),
                    FormCell("相談回数", 2, 4, [k(10, .choice)]),
                ],
                [FormCell("前回相談日", 3, 6, [k(11)]), FormCell("本人の現況", 3, 12, [k(12, .choice), "（", k(13), "）"])],
                [
                    FormCell("フリガナ", 3, 11, [k(14)]), FormCell("被保険者番号", 3, 7, [k(2), " ", k(3)]),
                ],
                [
                    FormCell("本人氏名", 3, 8, [k(15)]), FormCell("性別", 2, 3, [k(16, .choice)]),
                    FormCell("生年月日", 3, 5, [k(17)]),
                ],
                [FormCell("住所", 3, 21, [k(18)])],
                [FormCell("電話番号", 3, 9, [k(19)]), FormCell("FAX番号", 3, 9, [k(20)])],
            ]),
        ]
    }

    private static func basicSituation(_ k: FormSource) -> [FormBlock] {
        [
            .cells([
                [FormCell("障害高齢者の日常生活自立度", 6, 18, [k(21, .choice)])],
                [FormCell("認知症高齢者の日常生活自立度", 6, 18, [k(22, .choice)])],
                [
                    FormCell("認定・総合事業情報", 4, 20, [k(23, .choice)])
                ],
                [
                    FormCell("認定有効期間", 4, 10, [k(24), " ～ ", k(25)]), FormCell("前回の介護度", 4, 6, [k(26)]),
                ],
                [
                    FormCell("基本チェックリスト記入結果", 6, 9, [k(27, .choice)]), FormCell("記入日", 3, 6, [k(28)]),
                ],
                [
                    FormCell(
                        "障害等認定", 4, 20,
                        [
                            .item(k.item(29, .flag("身障"))), " ", .item(k.item(30, .flag("療育"))), " ",
                            .item(k.item(31, .flag("精神"))), " ", .item(k.item(32, .flag("難病"))), " ", k(33),
                        ])
                ],
                [
                    FormCell("本人の住居環境", 4, 10, [k(34)]), FormCell("自室の階数", 3, 2, [k(35), " 階"]),
                    FormCell("住宅改修", 2, 3, [k(36, .choice)]),
                ],
                [
                    FormCell(
                        "経済状況", 4, 20,
                        [
                            .item(k.item(37, .flag("国民年金"))), " ", .item(k.item(38, .flag("厚生年金"))), " ",
                            .item(k.item(39, .flag("障害年金"))), " ", .item(k.item(40, .flag("生活保護"))), " ", k(41),
                        ])
                ],
            ])
        ]
    }

    private static func basicContacts(_ k: FormSource) -> [FormBlock] {
        [
            .cells([
                [
                    FormCell("来所者（相談者）", 4, 10, [k(42)]), FormCell("続柄", 2, 3, [k(45)]),
                    FormCell("電話", 2, 3, [k(44)]),
                ],
                [FormCell("来所者の住所", 4, 20, [k(43)])],
            ]),
            .heading("緊急連絡先"),
            .table(
                FormTable(
                    ["氏名", "続柄", "住所", "電話番号"],
                    (0..<4).map { row in .init("\(row + 1)", (0..<4).map { k.item(46 + row * 4 + $0) }) })),
            .heading("家族構成"),
            .pictures(k.item(62), label: "家族構成図"),
            .cells([[FormCell("家族関係等の状況", 4, 20, lines: 3, [k(63)])]]),
        ]
    }

    private static func basicDay(_ k: FormSource) -> [FormBlock] {
        let day = FormSource("UPKIHON_SUB1")
        return [
            .heading("《介護予防に関する事項》"),
            .cells([
                [FormCell("今までの生活", 4, 20, lines: 3, [k(64)])],
                [FormCell("現在の生活状況（どんな暮らしを送っているか）１日の生活・すごし方", 4, 20, lines: 3, [k(65)])],
            ]),
            .lines(
                FormLines(
                    day.kind, .file,
                    [
                        .init("時間", 16, [day(5)]), .init("本人", 42, [day(6)]), .init("介護者・家族", 42, [day(7)]),
                    ])),
            .cells([
                [FormCell("趣味・楽しみ・特技", 4, 20, lines: 2, [k(66)])],
                [FormCell("友人・地域との関係", 4, 20, lines: 2, [k(67)])],
            ]),
        ]
    }

    private static func basicHealth(_ k: FormSource) -> [FormBlock] {
        let illness = FormSource("UPKIHON_SUB2")
        return [
            .heading("《現病歴・既往歴と経過》"),
            .lines(
                FormLines(
                    illness.kind, .file,
                    [
                        .init("年月日", 12, [illness(5)]), .init("病名", 18, [illness(6)]),
                        .init("医療機関・医師名", 18, [illness(7)]), .init("主治医・意見作成者", 9, [illness(8)]),
                        .init("電話番号", 13, [illness(9)]), .init("経過", 10, [illness(10)]),
                        .init("治療中の場合は内容", 20, [illness(11)]),
                    ])),
            .heading("《現在利用しているサービス》"),
            .cells([
                [FormCell("公的サービス", 4, 20, lines: 2, [k(68)])],
                [FormCell("非公的サービス", 4, 20, lines: 2, [k(69)])],
                [FormCell("同意日", 4, 8, [k(70)]), FormCell("同意者氏名", 4, 8, [k(71)])],
            ]),
        ]
    }

    /// 介護予防サービス・支援計画書: the person's aims, the four fields, the lines of support, the programmes.
    ///
    /// - Standard: 別紙 介護予防サービス・支援計画書, 別表
    static let preventionPlan: PaperForm = {
        let k = FormSource("UPYOBO")
        return PaperForm(
            "prevention-plan", "", "介護予防サービス・支援計画書", .landscape, kind: k.kind,
            key: [.insurer, .insured, .planDate], preventionHead(k) + preventionFields(k) + preventionSupport(k))
    }()

    private static func preventionHead(_ k: FormSource) -> [FormBlock] {
        [
            .cells([
                [
                    FormCell("No.", 1, 3, [k(7)]), FormCell("利用者名", 2, 6, [k(8), "　様"]),
                    FormCell("被保険者番号", 2, 3, [k(3)]), FormCell("計画種類", 2, 5, [k(5), " ", k(6)]),
                ],
                [
                    FormCell("認定年月日", 2, 4, [k(9)]), FormCell("認定の有効期間", 2, 7, [k(10), " ～ ", k(11)]),
                    FormCell("", 0, 5, [k(12, .choice)]), FormCell("", 0, 4, [k(13, .choice)]),
                ],
                [
                    FormCell("要支援等の区分", 3, 6, [k(14, .choice)]), FormCell("計画作成（変更）日", 3, 4, [k(4)]),
                    FormCell("初回作成日", 3, 5, [k(20)]),
                ],
                [
                    FormCell("計画作成者氏名（地域包括支援センター）", 4, 8, [k(15)]), FormCell("（担当介護支援専門員）", 4, 8, [k(16)]),
                ],
                [
                    FormCell("計画作成者事業者・事業所名及び所在地（電話番号）", 4, 11, [k(17), " ", k(18), "（", k(19), "）"]),
                    FormCell("担当地域包括支援センター", 4, 5, [k(21)]),
                ],
                [FormCell("目標とする生活（１日）", 3, 9, lines: 2, [k(22)]), FormCell("（１年）", 2, 10, lines: 2, [k(23)])],
            ])
        ]
    }

    private static func preventionFields(_ k: FormSource) -> [FormBlock] {
        let fields = ["運動・移動", "日常生活（家庭生活）", "社会参加、対人関係・コミュニケーション", "健康管理"]
        return [
            .heading("アセスメント領域と現在の状況"),
            .cells(
                fields.enumerated().map { number, field in
                    let first = 24 + number * 4
                    return [
                        FormCell(field, 3, 5, lines: 2, [k(first)]),
                        FormCell("本人・家族の意欲・意向", 2, 6, lines: 2, [k(first + 1)]),
                        FormCell("領域における課題（背景・原因）", 2, 6, lines: 2, [k(first + 2, .choice), "\n", k(first + 3)]),
                    ]
                }),
        ]
    }

    private static func preventionSupport(_ k: FormSource) -> [FormBlock] {
        let s = FormSource("UPYOBO_SUB")
        let need = s.items(5)
        let plan = s.items(5, 10)
        let support = "支援計画"
        return [
            .lines(
                FormLines(
                    s.kind, .numbers(s.items(5, 10, 14)),
                    [
                        .init("総合的課題", 10, merge: need, [s(6)]),
                        .init("課題に対する目標と具体策の提案", 11, merge: need, [s(7)]),
                        .init("具体策についての意向 本人・家族", 10, merge: need, [s(8)]), .init("目標", 9, merge: need, [s(9)]),
                        .init("目標についての支援のポイント", 11, group: support, merge: plan, [s(11)]),
                        .init("本人等のセルフケアや家族の支援、インフォーマルサービス", 12, group: support, merge: plan, [s(12)]),
                        .init("介護保険サービス又は地域支援事業", 12, group: support, merge: plan, [s(13)]),
                        .init("サービス種別", 9, group: support, [s(15)]),
                        .init("事業所（利用先）", 9, group: support, [s(16)]),
                        .init("期間", 7, group: support, [s(17)]),
                    ])),
            .cells([
                [
                    FormCell("健康状態について（留意点）", 4, 20, lines: 2, [k(40)])
                ],
                [FormCell("妥当な支援の実施に向けた方針", 4, 8, lines: 3, [k(41)]), FormCell("総合的な方針", 4, 8, lines: 3, [k(42)])],
            ]),
            .heading("基本チェックリストの該当数と事業プログラム"),
            .table(
                FormTable(
                    ["運動不足", "栄養改善", "口腔内ケア", "閉じこもり予防", "物忘れ予防", "うつ予防"],
                    [
                        .init("該当数", (43...48).map { k.item($0) }), .init("事業プログラム", (49...54).map { k.item($0) }),
                    ])),
            .cells([
                [FormCell("地域包括支援センターの意見", 4, 20, lines: 2, [k(55)])],
                [FormCell("同意日", 4, 8, [k(56)]), FormCell("同意者氏名", 4, 8, [k(57)])],
            ]),
        ]
    }
}
