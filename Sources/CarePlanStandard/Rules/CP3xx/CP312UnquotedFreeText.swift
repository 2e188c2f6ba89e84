extension Rule {
    package static let cp312 = Rule(
        id: "CP312",
        slug: "unquoted-free-text",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "別紙 フリーテキスト注記",
        title: BilingualText(
            ja: "フリーテキストが引用符で囲まれていない",
            en: "Free text without quotes"
        ),
        why: BilingualText(
            ja: "フリーテキストは引用符で囲む決まりです。囲まないと、文の中のカンマや改行で項目がずれます。",
            en: """
                Free text stands in quotes. \
                Without them a comma or line break in the text makes the fields shift.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、フリーテキストの項目を引用符で囲んで出力してください。\
                空の項目は、囲んでも囲まなくても構いません。
                """,
            en: "The vendor puts free text between quotes. An empty field may go with or without."
        ),
        bad: "202407,139907,0000012345,20250401,入浴を楽しむ",
        good: #"202407,139907,0000012345,20250401,"入浴を楽しむ""#,
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "フリーテキストの{column}が、引用符で囲まれていません。",
                    en: "The free text {column} does not stand in quotes."
                )
            )
        ]
    )
}
