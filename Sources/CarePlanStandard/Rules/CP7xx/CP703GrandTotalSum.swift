extension Rule {
    package static let cp703 = Rule(
        id: "CP703",
        slug: "grand-total-sum",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "第7表 記載要領",
        title: BilingualText(
            ja: "全合計が合わない",
            en: "Grand total does not add up"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                第7表の記載要領では、全合計は、小計と、小計のない行の合計です。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                By the form's instructions the grand total is the \
                sum of the subtotals and of the rows without one.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、第7表の計算と出力を確かめてください。\
                事業所で金額や単位数を手で直している場合は、介護ソフトで計算し直してから、\
                もう一度出力してください。
                """,
            en: """
                The vendor checks how table 7 is computed and exported. \
                If the office changed figures by hand, it has them computed again and exports again.
                """
        ),
        bad: "11AAAA: 22000, 15AAAA: 5000, 999999: 27500",
        good: "11AAAA: 22000, 15AAAA: 5000, 999999: 27000",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "全合計の行の{column}が、各行の合計と合いません。",
                    en: "{column} of the grand total row is not the sum of the rows."
                )
            )
        ]
    )
}
