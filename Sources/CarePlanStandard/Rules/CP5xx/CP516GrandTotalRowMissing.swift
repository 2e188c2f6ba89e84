extension Rule {
    package static let cp516 = Rule(
        id: "CP516",
        slug: "grand-total-row-missing",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .import,
        who: .vendor,
        clause: "別紙 第7表 サービスコード",
        title: BilingualText(
            ja: "全合計の行がない",
            en: "Not exactly one grand total row"
        ),
        why: BilingualText(
            ja: """
                第7表には、利用者と対象年月ごとに全合計の行（999999）が1つ要ります。\
                ないか、2つ以上あると、取込エラーになります。
                """,
            en: """
                Table 7 has exactly one grand total row (999999) for each person and month. \
                Without one, or with several, import fails.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、利用者と対象年月ごとに、全合計の行を1つ出力してください。",
            en: "The vendor writes one grand total row for each person and month."
        ),
        bad: "サービスコード: 111111 / 11AAAA",
        good: "サービスコード: 111111 / 11AAAA / 999999",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "全合計の行（999999）がない利用者がいます。",
                    en: "A person has no grand total row (999999)."
                )
            ),
            Message(
                "several",
                BilingualText(
                    ja: "全合計の行（999999）が、1人の1か月に2つ以上あります。",
                    en: "A person has two or more grand total rows (999999) in a month."
                )
            ),
        ]
    )
}
