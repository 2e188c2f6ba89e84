extension Rule {
    package static let cp705 = Rule(
        id: "CP705",
        slug: "cost-total",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "第7表 記載要領",
        title: BilingualText(
            ja: "費用総額が限度内単位数×単価(円未満切捨て)と合わない",
            en: "費用総額 is not units times price"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                第7表の記載要領では、費用総額は、\
                区分支給限度基準内単位数と単位数単価の積の円未満を切り捨てた額です。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                By the form's instructions 費用総額 is \
                区分支給限度基準内単位数 times 単位数単価, cut to a yen.
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
        bad: "1976 × 10.90, 費用総額: 21539",
        good: "1976 × 10.90, 費用総額: 21538",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "費用総額が、区分支給限度基準内単位数と単位数単価の積（円未満切捨て）と合いません。",
                    en: "費用総額 is not 区分支給限度基準内単位数 times 単位数単価, cut to a yen."
                )
            )
        ]
    )
}
