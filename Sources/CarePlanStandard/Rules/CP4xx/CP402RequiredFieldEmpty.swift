extension Rule {
    package static let cp402 = Rule(
        id: "CP402",
        slug: "required-field-empty",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 必須",
        title: BilingualText(
            ja: "識別に必須の項目が空",
            en: "Required field (必須) is empty"
        ),
        why: BilingualText(
            ja: """
                必須は、取込のときにレコードを識別するために要る項目です。\
                空だと、受信側はそのレコードを取り込めません。
                """,
            en: """
                必須 marks what is needed to identify a record on import. \
                With it empty the receiver cannot take the record in.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、必須の項目に必ず値を入れて出力してください。\
                介護ソフトに元の値が入っていない場合は、事業所が入力してから出力し直します。
                """,
            en: """
                The vendor always fills required fields. \
                If the care software has no value for it, the office enters one and exports again.
                """
        ),
        bad: "202407,139907,,202504",
        good: "202407,139907,0000012345,202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "必須の{column}が空です。",
                    en: "{column} is required (必須) but empty."
                )
            ),
            Message(
                "total-row",
                BilingualText(
                    ja: "小計または合計の行で、必須の{column}が空です。",
                    en: "{column} is required (必須) but empty on a subtotal or total row."
                ),
                hint: BilingualText(
                    ja: """
                        合計の行の回数に意味はありませんが、必須の印は全部の行にあります。\
                        ベンダは、0などの数字を入れて出力すると確実です。
                        """,
                    en: """
                        The count means nothing on such a row, but the layout marks it 必須 throughout. \
                        To be sure, the vendor writes a number such as 0.
                        """
                )
            ),
        ]
    )
}
