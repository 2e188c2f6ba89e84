extension Rule {
    package static let cp510 = Rule(
        id: "CP510",
        slug: "detail-number",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK"],
        stage: .content,
        who: .vendor,
        clause: "別紙 第6表 明細判別コード",
        title: BilingualText(
            ja: "明細判別コードの使い方が違う",
            en: "明細判別コード used in a wrong way"
        ),
        why: BilingualText(
            ja: """
                明細判別コードは、サービスコードと単位数が同じ福祉用具貸与の行を見分ける番号です。\
                1から順に付け、同じ用具には毎日同じ番号を使います。
                """,
            en: """
                明細判別コード tells rental rows of equal code and units apart. \
                Numbers run from 1, and a piece of equipment keeps its number on every day.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、福祉用具貸与の行だけに、1からの連番を出力してください。\
                見分ける必要がなければ、すべて空にします。
                """,
            en: """
                The vendor writes running numbers from 1 on rental rows only, \
                or leaves all of them empty where nothing has to be told apart.
                """
        ),
        bad: "171003 明細判別コード: 1 / 171003 明細判別コード: 3",
        good: "171003 明細判別コード: 1 / 171003 明細判別コード: 2",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "サービスコードと単位数が同じ行の間で、明細判別コードが1からの連番になっていません。",
                    en: "The 明細判別コード of rows with equal code and units do not run from 1."
                )
            ),
            Message(
                "other-type",
                BilingualText(
                    ja: "福祉用具貸与でない行に、明細判別コードが入っています。",
                    en: "明細判別コード is filled on a row that is no equipment rental."
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、\
                        福祉用具貸与（種類17と67）でない行の明細判別コードを空にして出力してください。
                        """,
                    en: "The vendor leaves 明細判別コード empty on rows of other types than 17 and 67."
                )
            ),
        ]
    )
}
