extension Rule {
    package static let cp307 = Rule(
        id: "CP307",
        slug: "no-record",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 ファイル形式",
        title: BilingualText(
            ja: "データのレコードがない",
            en: "No record"
        ),
        why: BilingualText(
            ja: "データのないファイルは取り込めません。",
            en: "A file without data cannot be imported."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、データがないときはファイルを出力しないようにしてください。\
                事業所は、出力する利用者や年月の選び方を確かめ、もう一度出力してください。
                """,
            en: """
                The vendor does not write a file when there is no data. \
                The office checks the people and month it chose and exports again.
                """
        ),
        bad: "(0 bytes)",
        good: "202407,139907,0000012345,20250401",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "データのレコードが1件もありません。",
                    en: "The file holds no record."
                )
            )
        ]
    )
}
