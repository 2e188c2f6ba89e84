extension Rule {
    package static let cp706 = Rule(
        id: "CP706",
        slug: "claim-amount",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "第7表 記載要領",
        title: BilingualText(
            ja: "保険請求額・利用者負担が費用総額と給付率に合わない",
            en: "Claim and user's share do not follow from 費用総額"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                第7表の記載要領では、請求額は費用総額に給付率を掛けて円未満を切り捨てた額、\
                利用者負担は残りです。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                By the form's instructions the claim is 費用総額 times \
                給付率, cut to a yen, and the user pays the rest.
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
        bad: "費用総額: 21538, 給付率: 90, 請求額: 19384, 利用者負担: 2153",
        good: "費用総額: 21538, 給付率: 90, 請求額: 19384, 利用者負担: 2154",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "保険請求額または利用者負担が、費用総額と給付率から求めた額と合いません。",
                    en: "The claim or the user's share does not follow from 費用総額 and 給付率."
                )
            )
        ]
    )
}
