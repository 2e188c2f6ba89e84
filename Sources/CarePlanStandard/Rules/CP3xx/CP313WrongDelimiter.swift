extension Rule {
    package static let cp313 = Rule(
        id: "CP313",
        slug: "wrong-delimiter",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 ファイル形式",
        title: BilingualText(
            ja: "区切り文字がカンマでない",
            en: "Delimiter is not a comma"
        ),
        why: BilingualText(
            ja: "項目の区切りはカンマです。ほかの文字で区切ると、レコード全体が1つの項目として読まれます。",
            en: "Fields are separated by commas. With another delimiter the whole record is read as one field."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、カンマで区切って出力してください。\
                事業所でファイルを開いて保存した場合は、介護ソフトからもう一度出力してください。
                """,
            en: """
                The vendor separates fields by commas. \
                If the office opened and saved the file, it exports again from its care software.
                """
        ),
        bad: "202407;139907;0000012345;202504",
        good: "202407,139907,0000012345,202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "区切り文字が、カンマではなく{delimiter}です。",
                    en: "The delimiter is {delimiter}, not a comma."
                )
            )
        ]
    )
}
