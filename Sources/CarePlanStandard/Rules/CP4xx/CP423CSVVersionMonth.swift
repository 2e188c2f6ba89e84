extension Rule {
    package static let cp423 = Rule(
        id: "CP423",
        slug: "csv-version-month",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU", "DLTPLAN", "DLTJSK", "UPHOSOKU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 CSVバージョン履歴",
        title: BilingualText(
            ja: "CSVバージョンの適用開始年月より前の対象年月",
            en: "Target month before the CSVバージョン applies"
        ),
        why: BilingualText(
            ja: """
                CSVバージョンには、使い始める対象年月があります。\
                それより前の月のデータは、その版で作らない決まりです。
                """,
            en: """
                A CSVバージョン applies from a certain target month on. \
                Data of earlier months are not written in it.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、対象年月に合う版で出力してください。\
                202407は2025年4月から、202208は2023年1月からです。
                """,
            en: """
                The vendor exports in the edition of the target month: \
                202407 applies from 2025-04, 202208 from 2023-01.
                """
        ),
        bad: "202407,139907,0000012345,20250301,202503,…",
        good: "202407,139907,0000012345,20250401,202504,…",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "対象年月{month}は、CSVバージョン{version}の適用開始より前です。",
                    en: "The target month {month} is before CSVバージョン {version} applies."
                )
            )
        ]
    )
}
