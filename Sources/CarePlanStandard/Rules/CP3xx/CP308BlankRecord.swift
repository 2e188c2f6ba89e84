extension Rule {
    package static let cp308 = Rule(
        id: "CP308",
        slug: "blank-record",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 ファイル形式",
        title: BilingualText(
            ja: "空行がある",
            en: "Blank record"
        ),
        why: BilingualText(
            ja: "空行は、必須の項目がすべて空のレコードとして読まれ、取込エラーになります。",
            en: "A blank line is read as a record whose required fields are all empty, and import fails."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、データのレコードだけを出力してください。\
                最後のレコードの後の改行は、1つだけにします。
                """,
            en: "The vendor writes data records only, with a single line ending after the last."
        ),
        bad: "202407,139907,0000012345,20250401[CR][LF][CR][LF]",
        good: "202407,139907,0000012345,20250401[CR][LF]",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "空行があります。",
                    en: "There is a blank line."
                )
            ),
            Message(
                "separators",
                BilingualText(
                    ja: "区切り文字だけで、値のないレコードがあります。",
                    en: "There is a record of nothing but separators."
                )
            ),
        ]
    )
}
