extension Rule {
    package static let cp309 = Rule(
        id: "CP309",
        slug: "header-row",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 CSVファイルレイアウト",
        title: BilingualText(
            ja: "見出し行がある",
            en: "Header row"
        ),
        why: BilingualText(
            ja: """
                ファイルはデータのレコードだけで作ります。\
                見出し行は1件目のデータとして読まれ、取込エラーになります。
                """,
            en: "Files hold data records only. A header row is read as the first record, and import fails."
        ),
        mend: BilingualText(
            ja: "ベンダは、見出し行を出力しないでください。",
            en: "The vendor does not write a header row."
        ),
        bad: "CSVバージョン,保険者番号,被保険者番号,削除対象年月",
        good: "202407,139907,0000012345,202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "先頭に見出し行があります。",
                    en: "The file starts with a header row."
                )
            )
        ]
    )
}
