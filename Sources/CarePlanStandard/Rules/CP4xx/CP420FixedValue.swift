extension Rule {
    package static let cp420 = Rule(
        id: "CP420",
        slug: "fixed-value",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 第7表 事業所コード",
        title: BilingualText(
            ja: "固定値と違う",
            en: "Not the fixed value"
        ),
        why: BilingualText(
            ja: """
                第7表の事業所コードは、9999999999の固定値です。\
                サービス事業所の番号は、サービス事業所コードに入れます。
                """,
            en: """
                事業所コード of table 7 is always 9999999999. \
                The provider's number belongs in サービス事業所コード.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、この項目に決められた固定値を出力してください。",
            en: "The vendor writes the fixed value."
        ),
        bad: "事業所コード: 1399900011",
        good: "事業所コード: 9999999999",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、固定値の{expected}ではありません。",
                    en: "{column} is not the fixed value {expected}."
                )
            )
        ]
    )
}
