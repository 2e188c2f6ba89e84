extension Rule {
    package static let cp704 = Rule(
        id: "CP704",
        slug: "limit-split",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "第7表 記載要領",
        title: BilingualText(
            ja: "限度内＋限度超が合わない",
            en: "Units within and over the limit do not add up"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                第7表の記載要領では、限度内と限度超の単位数を足すと、もとの単位数になります。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                By the form's instructions the units within and \
                over a limit add up to the units they came from.
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
        bad: "給付管理単位数: 2000, 種類支給限度基準内単位数: 1500, 種類支給限度基準超単位数: 400",
        good: "給付管理単位数: 2000, 種類支給限度基準内単位数: 1500, 種類支給限度基準超単位数: 500",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "限度内と限度超の単位数の和が、もとの単位数と合いません。",
                    en: "The units within and over the limit do not add up to the units they came from."
                )
            )
        ]
    )
}
