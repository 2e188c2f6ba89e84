extension Rule {
    package static let cp421 = Rule(
        id: "CP421",
        slug: "service-code",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU"],
        stage: .import,
        who: .vendor,
        clause: "別紙 サービスコード",
        title: BilingualText(
            ja: "サービスコードの形が違う",
            en: "Malformed service code"
        ),
        why: BilingualText(
            ja: """
                サービスコードは、半角の数字と英大文字の6桁です。\
                形が違うと、サービスが決まらず、取込エラーになります。
                """,
            en: """
                Service codes have six half-width digits or capitals. \
                A malformed one tells no service, and import fails.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、サービス種類2桁と項目4桁をつないだ6桁で出力してください。\
                第7表の小計は種類2桁にAAAA、EEEE、ZZZZ、全合計は999999です。
                """,
            en: """
                The vendor writes six characters: two of the service type and four of the item. \
                Subtotals of table 7 are the type and AAAA, EEEE or ZZZZ, the grand total is 999999.
                """
        ),
        bad: "サービスコード: 11-111",
        good: "サービスコード: 111111",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、6桁のサービスコードの形ではありません（{shape}）。",
                    en: "{column} is not a service code of six characters ({shape})."
                )
            )
        ]
    )
}
