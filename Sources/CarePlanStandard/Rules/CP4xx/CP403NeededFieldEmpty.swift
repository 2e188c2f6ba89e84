extension Rule {
    package static let cp403 = Rule(
        id: "CP403",
        slug: "needed-field-empty",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["UPKIHON", "UPYOBO"],
        stage: .content,
        who: .vendor,
        clause: "別紙 必要",
        title: BilingualText(
            ja: "必要項目が空",
            en: "Needed field (必要) is empty"
        ),
        why: BilingualText(
            ja: """
                V4のレイアウトには、必須のほかに必要の印があります。\
                必要だけの項目が空でも取込はできますが、内容が足りません。
                """,
            en: """
                The V4 layout has 必要 beside 必須. \
                A field marked 必要 only may be empty on import, but the content is incomplete.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトでその項目を入力してください。\
                ベンダは、値を出力しているか確かめてください。
                """,
            en: "The office enters the item in its care software; the vendor checks that it is exported."
        ),
        bad: "202407,139907,0000012345,20250401,1,,…",
        good: "202407,139907,0000012345,20250401,1,1,…",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "必要項目の{column}が空です。",
                    en: "{column} is marked 必要 but empty."
                )
            )
        ]
    )
}
