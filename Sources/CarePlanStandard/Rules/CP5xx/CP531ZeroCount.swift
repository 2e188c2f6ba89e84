extension Rule {
    package static let cp531 = Rule(
        id: "CP531",
        slug: "zero-count",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK"],
        stage: .content,
        who: .vendor,
        clause: "別紙 第6表 サービス回数",
        title: BilingualText(
            ja: "サービス回数が0",
            en: "サービス回数 is 0"
        ),
        why: BilingualText(
            ja: "通知に定めはなく、妥当性の確認です。回数が0の行は、行われないサービスを表すことになります。",
            en: """
                The notice has no clause for this: it is a plausibility check. \
                A row with a count of 0 speaks of a service that does not take place.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、行わないサービスの行を出力しないでください。\
                意味のある行なら、回数を確かめてください。
                """,
            en: """
                The vendor leaves out rows of services that do not take \
                place, or checks the count if the row means something.
                """
        ),
        bad: "サービス回数: 0",
        good: "サービス回数: 1",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "サービス回数が0です。",
                    en: "サービス回数 is 0."
                )
            )
        ]
    )
}
