extension PaperForm {
    private static let supplement = FormSource("UPHOSOKU")
    private static let key: [Role] = [.insurer, .insured, .targetMonth]

    /// 第6表: the month as a calendar; for the plan, and for results, which have the same layout.
    ///
    /// - Standard: 別紙 第6表(サービス利用票)計画, 第6表 実績情報; 前月までの短期入所利用日数は利用者補足情報
    static func slip(of kind: String, holdsResults isResult: Bool) -> PaperForm {
        let k = FormSource(kind)
        let r = supplement
        return PaperForm(
            isResult ? "slip-results" : "slip", "第６表", isResult ? "サービス利用票・提供票（実績）" : "サービス利用票（兼居宅サービス計画）",
            .landscape, kind: kind, key: key,
            [
                .cells([
                    [
                        FormCell("対象年月", 3, 5, [k(5), "分"]), FormCell("作成年月日", 3, 5, [k(4)]),
                        FormCell("居宅介護支援事業者・担当者名", 4, 4, [k(6), " ", k(7)]),
                    ],
                    [
                        FormCell("保険者番号", 3, 3, [k(2)]), FormCell("被保険者番号", 3, 3, [k(3)]),
                        FormCell("要介護状態区分", 3, 3, [r(18)]), FormCell("変更前の区分", 3, 3, [r(59)]),
                    ],
                    [
                        FormCell("フリガナ", 3, 5, [r(5)]), FormCell("性別", 2, 2, [r(7)]),
                        FormCell("区分支給限度基準額", 4, 3, [r(19), " 単位／月"]), FormCell("区分の変更日", 2, 3, [r(17)]),
                    ],
                    [
                        FormCell("被保険者氏名", 3, 5, [r(6)]), FormCell("生年月日", 2, 4, [r(8)]),
                        FormCell("限度額適用期間", 2, 5, [r(14), " ～ ", r(15)]),
                        FormCell("前月までの短期入所利用日数", 2, 1, [r(57)]),
                    ],
                ]),
                .calendar(
                    FormCalendar(
                        kind, line: k.items(12, 13, 20, 22, 15, 16, 17, 19, 23), month: k.item(5), day: k.item(10),
                        count: k.item(14), proRataDays: k.item(11), time: [k(12), " ～ ", k(13)],
                        service: [
                            k(15), " ", k(18), " ", k(16), " ", k(17), " ", .item(k.item(23, .flag("30日超"))),
                        ],
                        office: [k(21), " ", k(20), " ", k(22)], holdsResults: isResult)),
            ])
    }

    /// 第7表: units and money, with the sums a type and the grand total; limits by type; short stays.
    ///
    /// - Standard: 別紙 第7表(サービス利用票別表)
    static let annex: PaperForm = {
        let k = FormSource("UPSIKYU")
        let r = supplement
        let units = "区分支給限度管理・利用者負担計算"
        func number(_ heading: String, _ width: Int, _ no: Int) -> FormLines.Column {
            .init(heading, width, group: units, number: true, [k(no)])
        }
        return PaperForm(
            "annex", "第７表", "サービス利用票別表", .landscape, kind: k.kind, key: key,
            [
                .cells([
                    [
                        FormCell("対象年月", 2, 3, [k(5), "分"]), FormCell("被保険者氏名", 3, 5, [r(6)]),
                        FormCell("被保険者番号", 3, 3, [k(3)]), FormCell("作成年月日", 2, 3, [k(4)]),
                    ]
                ]),
                .lines(
                    FormLines(
                        k.kind, .totals(office: k.item(7), code: k.item(9)),
                        [
                            .init("事業所名", 10, group: units, [k(6), " ", k(8)]), .init("事業所番号", 7, group: units, [k(7)]),
                            .init(
                                "サービス内容／種類・コード", 11, group: units,
                                [k(9), " ", k(12), " ", k(10), " ", k(11), " ", .item(k.item(33, .flag("30日超")))]),
                            number("単位数", 4, 13), number("割引後率%", 3, 14), number("割引後単位数", 4, 15),
                            number("回数", 3, 16), number("サービス単位／金額", 5, 17), number("給付管理単位数", 5, 18),
                            number("種類支給限度基準を超える単位数", 4, 19), number("種類支給限度基準内単位数", 4, 20),
                            number("区分支給限度基準を超える単位数", 4, 21), number("区分支給限度基準内単位数", 5, 22),
                            number("単位数単価", 4, 23), number("費用総額（保険／事業対象分）", 5, 24), number("給付率%", 3, 25),
                            number("保険／事業費請求額", 5, 26), number("定額利用者負担単価金額", 4, 27),
                            number("利用者負担（保険／事業対象分）", 5, 28), number("利用者負担（全額負担分）", 5, 29),
                        ])),
                .heading("種類別支給限度管理"),
                .table(
                    FormTable(
                        ["サービス種類", "種類支給限度基準額（単位）", "合計単位数", "種類支給限度基準を超える単位数"], numbers: true,
                        (0..<9).map { block in .init("\(block + 1)", (0..<4).map { r.item(20 + block * 4 + $0) }) })),
                .cells([[FormCell("合計（種類支給限度基準を超える単位数）", 10, 14, [r(56)])]]),
                .heading("要介護認定期間中の短期入所利用日数"),
                .cells([
                    [
                        FormCell("前月までの利用日数", 4, 4, [k(30)]), FormCell("当月の計画利用日数", 4, 4, [k(31)]),
                        FormCell("累積利用日数", 4, 4, [k(32)]),
                    ]
                ]),
            ])
    }()
}
