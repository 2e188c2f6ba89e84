extension Rule {
    package static let cp504 = Rule(
        id: "CP504",
        slug: "duplicate-key",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU", "UP1KYO", "UPKIHON", "UPYOBO", "DLT1KYO", "DLTPLAN", "DLTJSK", "DLTKIHON", "DLTYOBO"],
        stage: .import,
        who: .vendor,
        clause: "4.1版 2.3 3.3",
        title: BilingualText(
            ja: "同じキーのレコードが2件以上ある",
            en: "Two or more records of one key"
        ),
        why: BilingualText(
            ja: """
                レコードは、保険者番号、被保険者番号と、日付や対象年月のキーで識別します。\
                同じキーが2件あると、どちらを取り込むか決まりません。
                """,
            en: """
                Records are identified by insurer, insured number and a date or month. \
                With two of one key nothing tells which to import.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、1つのキーにつき1件だけ出力してください。",
            en: "The vendor writes one record for each key."
        ),
        bad: "202407,139907,0000012345,202504 / 202407,139907,0000012345,202504",
        good: "202407,139907,0000012345,202504 / 202407,139907,0000067890,202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "同じキーのレコードが、2件以上あります。",
                    en: "Two or more records have the same key."
                )
            )
        ]
    )
}
