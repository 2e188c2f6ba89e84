extension Rule {
    package static let cp401 = Rule(
        id: "CP401",
        slug: "column-count",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 CSVファイルレイアウト",
        title: BilingualText(
            ja: "項目数が違う",
            en: "Wrong number of fields"
        ),
        why: BilingualText(
            ja: "項目数が違うと、どの値がどの項目のものか決まらず、取込エラーになります。",
            en: "With another number of fields nothing tells which value belongs where, and import fails."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、ファイル名の版のレイアウトどおりの項目数で出力してください。\
                空の項目も、区切りのカンマは省けません。\
                フリーテキストの中のカンマは、引用符で囲んでいるか確かめてください。
                """,
            en: """
                The vendor writes as many fields as the layout of the name's edition has. \
                Empty fields keep their commas, and text with commas needs quotes.
                """
        ),
        bad: "202407,139907,0000012345",
        good: "202407,139907,0000012345,202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "項目が{actual}個あります（レイアウトでは{expected}個です）。",
                    en: "The record has {actual} fields; the layout has {expected}."
                )
            ),
            Message(
                "other-edition",
                BilingualText(
                    ja: "項目が{actual}個で、ファイル名の版の{expected}個ではなく、{edition}の項目数です。",
                    en: """
                        The record has {actual} fields, as in {edition}, \
                        not the {expected} of the name's edition.
                        """
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、ファイル名と中身を同じ版で出力してください。\
                        事業所は、出力のときに選んだ版（V3・V4）も確かめてください。
                        """,
                    en: """
                        The vendor writes name and content in the same edition. \
                        The office also checks which edition (V3 or V4) it chose for the export.
                        """
                )
            ),
            Message(
                "five-columns",
                BilingualText(
                    ja: "項目が{actual}個あります（{expected}個のレイアウトと見ています）。",
                    en: "The record has {actual} fields; the layout is taken to have {expected}."
                ),
                hint: BilingualText(
                    ja: """
                        V3のDLTJSKの項目数は、公表された資料からの推定です。\
                        ベンダは、5個で出力している根拠を国保中央会に確かめてください。
                        """,
                    en: """
                        The layout of DLTJSK in V3 is inferred from published papers. \
                        The vendor asks the operator of the exchange whether five fields are right.
                        """
                )
            ),
        ]
    )
}
