extension Rule {
    package static let cp519 = Rule(
        id: "CP519",
        slug: "grand-total-office",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .import,
        who: .vendor,
        clause: "別紙 第7表 サービス事業所コード",
        title: BilingualText(
            ja: "全合計の事業所コードが9999999999でない",
            en: "Office number of the grand total row"
        ),
        why: BilingualText(
            ja: """
                全合計の行（999999）のサービス事業所コードは、9999999999です。\
                この番号は、全合計の行だけに使います。
                """,
            en: """
                The grand total row (999999) carries 9999999999 \
                in サービス事業所コード, and no other row does.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、全合計の行のサービス事業所コードを9999999999にして出力してください。",
            en: "The vendor writes 9999999999 in サービス事業所コード of the grand total row."
        ),
        bad: "サービス事業所コード: 1399900011, サービスコード: 999999",
        good: "サービス事業所コード: 9999999999, サービスコード: 999999",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "全合計の行のサービス事業所コードが、9999999999ではありません。",
                    en: "サービス事業所コード of the grand total row is not 9999999999."
                )
            ),
            Message(
                "reverse",
                BilingualText(
                    ja: "全合計でない行のサービス事業所コードが、9999999999です。",
                    en: "サービス事業所コード is 9999999999 on a row that is not the grand total."
                ),
                hint: BilingualText(
                    ja: "ベンダは、全合計でない行には、サービスを行う事業所の番号を出力してください。",
                    en: """
                        The vendor writes the number of the providing \
                        office on rows that are not the grand total.
                        """
                )
            ),
        ]
    )
}
