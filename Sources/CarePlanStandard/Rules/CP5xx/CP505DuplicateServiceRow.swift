extension Rule {
    package static let cp505 = Rule(
        id: "CP505",
        slug: "duplicate-service-row",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 第6表 第7表",
        title: BilingualText(
            ja: "同じ行が重複している",
            en: "Duplicate service row"
        ),
        why: BilingualText(
            ja: """
                同じ日の同じ時刻の同じサービスは、1行にまとめて回数で表します。\
                同じ行が2つあると、二重に数えるソフトと1つに減らすソフトがあります。
                """,
            en: """
                The same service at the same time is one row with its count. \
                Of two equal rows some software counts both, some drops one.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、同じ行を1つにまとめ、回数を合計して出力してください。\
                同じ福祉用具を2つ貸与している場合は、明細判別コードで分けます。
                """,
            en: """
                The vendor makes one row of them and adds up the counts. \
                Two pieces of the same rental equipment are told apart by 明細判別コード.
                """
        ),
        bad: "20250407, 0900-1000, 111111, 回数 1 / 20250407, 0900-1000, 111111, 回数 1",
        good: "20250407, 0900-1000, 111111, 回数 2",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "同じ内容のサービスの行が、重複しています。",
                    en: "Two or more service rows say the same."
                )
            )
        ]
    )
}
