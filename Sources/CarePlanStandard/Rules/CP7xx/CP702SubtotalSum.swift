extension Rule {
    package static let cp702 = Rule(
        id: "CP702",
        slug: "subtotal-sum",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "第7表 記載要領",
        title: BilingualText(
            ja: "種類別小計が明細の合計と合わない",
            en: "Subtotal is not the sum of its rows"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                第7表の記載要領では、種類別の小計は、その小計に含まれる明細の合計です。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                By the form's instructions a subtotal is the sum of the detail rows it covers.
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
        bad: "111111: 976, 112111: 1000, 11AAAA: 1967",
        good: "111111: 976, 112111: 1000, 11AAAA: 1976",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "種類別小計のサービス単位金額が、明細の合計と合いません。",
                    en: "サービス単位金額 of a subtotal row is not the sum of its detail rows."
                )
            )
        ]
    )
}
