extension Rule {
    package static let cp520 = Rule(
        id: "CP520",
        slug: "row-numbers",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UP2KYO", "UPYOBO_SUB"],
        stage: .content,
        who: .vendor,
        clause: "別紙 計画書2表の構成 別表の構成",
        title: BilingualText(
            ja: "課題NO・援助目標NO・援助内容NO(別表:課題NO・支援計画NO・利用サービスNO)の振り方が違う",
            en: "Row numbers of table 2 or the detail table"
        ),
        why: BilingualText(
            ja: """
                第2表と支援計画の別表は、3つの番号の順に並べて表示します。\
                番号が重なるか抜けると、表の順番と組み合わせが崩れます。\
                ファイルの中の行の順番は自由です。
                """,
            en: """
                Table 2 and the detail table of the prevention plan are shown in the order of three numbers. \
                Equal or missing ones spoil the table. \
                The order of rows in the file is free.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、番号の順に並べれば帳票のとおりになるように、3つの番号を振って出力してください。\
                第2表は課題NO、援助目標NO、援助内容NO、別表は課題NO、支援計画NO、利用サービスNOです。
                """,
            en: """
                The vendor numbers rows so that sorting gives the printed form: 課題NO, 援助目標NO, \
                援助内容NO in table 2, 課題NO, 支援計画NO, 利用サービスNO in the detail table.
                """
        ),
        bad: "課題NO 1, 援助目標NO 1, 援助内容NO 1 / 課題NO 1, 援助目標NO 1, 援助内容NO 1",
        good: "課題NO 1, 援助目標NO 1, 援助内容NO 1 / 課題NO 1, 援助目標NO 1, 援助内容NO 2",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "1つの計画の中に、3つの番号がすべて同じ行があります。",
                    en: "Two rows of one plan carry the same three numbers."
                )
            ),
            Message(
                "unnumbered",
                BilingualText(
                    ja: "課題NOを振った計画の中に、課題NOのない行があります。",
                    en: "A plan that numbers its rows has one without 課題NO."
                ),
                hint: BilingualText(
                    ja: "ベンダは、計画のすべての行に課題NOを出力してください。",
                    en: "The vendor writes a 課題NO on all rows of the plan."
                )
            ),
        ]
    )
}
