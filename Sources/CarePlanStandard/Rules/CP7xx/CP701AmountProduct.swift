extension Rule {
    package static let cp701 = Rule(
        id: "CP701",
        slug: "amount-product",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "第7表 記載要領",
        title: BilingualText(
            ja: "単位数×回数がサービス単位金額と合わない",
            en: "Units times count is not サービス単位金額"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                第7表の記載要領では、サービス単位金額は、割引後単位数（空なら単位数）と回数の積です。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                By the form's instructions サービス単位金額 is \
                割引後単位数 (単位数 where that is empty) times the count.
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
        bad: "単位数: 244, 回数／日数: 4, サービス単位金額: 967",
        good: "単位数: 244, 回数／日数: 4, サービス単位金額: 976",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "サービス単位金額が、単位数と回数の積と合いません。",
                    en: "サービス単位金額 is not the units times the count."
                )
            )
        ]
    )
}
