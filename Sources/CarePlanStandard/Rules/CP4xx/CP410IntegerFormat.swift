extension Rule {
    package static let cp410 = Rule(
        id: "CP410",
        slug: "integer-format",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 書式 整数",
        title: BilingualText(
            ja: "整数でない",
            en: "Not an integer"
        ),
        why: BilingualText(
            ja: """
                数の項目は、半角の数字だけで書きます。\
                負の数が使えるのは、単位数や金額など決められた項目だけです。
                """,
            en: """
                Numbers are written in half-width digits only. \
                A minus sign is legal only in certain units and amounts.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、桁区切りのカンマ、小数点、「+」、単位の文字を付けずに出力してください。",
            en: "The vendor writes numbers without thousands separators, decimal points, plus signs or letters."
        ),
        bad: "サービス回数: 1.0",
        good: "サービス回数: 1",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}に、整数として使えない文字があります（{shape}）。",
                    en: "{column} holds a character that an integer does not allow ({shape})."
                )
            ),
            Message(
                "zero",
                BilingualText(
                    ja: "{column}が0です。",
                    en: "{column} is 0."
                ),
                hint: BilingualText(
                    ja: "番号の項目です。ベンダは、1から99の番号を入れるか、番号がないときは空にしてください。",
                    en: """
                        The field is a running number. \
                        The vendor writes 1 to 99, or leaves it empty where there is none.
                        """
                )
            ),
        ]
    )
}
