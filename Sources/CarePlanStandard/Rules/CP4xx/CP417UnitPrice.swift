extension Rule {
    package static let cp417 = Rule(
        id: "CP417",
        slug: "unit-price",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .import,
        who: .vendor,
        clause: "別紙 第7表 単位数単価",
        title: BilingualText(
            ja: "単位数単価が99.99形式でない",
            en: "単位数単価 is not of the form 99.99"
        ),
        why: BilingualText(
            ja: "単位数単価は、小数点以下2桁（99.99の形）で書きます。",
            en: "The price of a unit is written with two decimals, 99.99."
        ),
        mend: BilingualText(
            ja: "ベンダは、10円なら10.00のように、小数点以下を2桁そろえて出力してください。",
            en: "The vendor always writes two decimals; ten yen is 10.00."
        ),
        bad: "単位数単価: 10.9",
        good: "単位数単価: 10.90",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、99.99の形ではありません（{shape}）。",
                    en: "{column} is not of the form 99.99 ({shape})."
                )
            )
        ]
    )
}
