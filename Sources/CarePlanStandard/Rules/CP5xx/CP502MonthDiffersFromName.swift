extension Rule {
    package static let cp502 = Rule(
        id: "CP502",
        slug: "month-differs-from-name",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU", "DLTPLAN", "DLTJSK"],
        stage: .import,
        who: .vendor,
        clause: "別紙 ファイル作成単位",
        title: BilingualText(
            ja: "対象年月がファイル名と違う",
            en: "Target month differs from the file name"
        ),
        why: BilingualText(
            ja: """
                1つのファイルは、1つの対象年月のデータです。\
                ファイル名と違う月のレコードは、取り込めないか、別の月のデータとして扱われます。
                """,
            en: """
                A file holds one target month. \
                Records of another month than the name's are refused or land in the wrong month.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、ファイル名の年月と同じ対象年月のレコードだけを出力してください。\
                ほかの月は、別のファイルに分けます。
                """,
            en: "The vendor writes only records of the name's month; other months go into files of their own."
        ),
        bad: "UPPLAN_202504_….CSV: 対象年月 202505",
        good: "UPPLAN_202504_….CSV: 対象年月 202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "レコードの対象年月が{month}で、ファイル名の{expected}と違います。",
                    en: "The target month of the record is {month}; the file name says {expected}."
                )
            )
        ]
    )
}
