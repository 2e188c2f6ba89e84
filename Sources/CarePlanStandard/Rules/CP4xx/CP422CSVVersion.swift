extension Rule {
    package static let cp422 = Rule(
        id: "CP422",
        slug: "csv-version",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 CSVバージョン履歴",
        title: BilingualText(
            ja: "CSVバージョンがファイル名の版と合わない",
            en: "CSVバージョン does not suit the edition of the file name"
        ),
        why: BilingualText(
            ja: """
                受信側は、CSVバージョンで読み方を決めます。\
                ファイル名の版と合わない値は、取込エラーになります。
                """,
            en: """
                The receiver decides by CSVバージョン how to read a file. \
                A value that does not suit the edition of the name makes import fail.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、V4の名前のファイルには202407、V3の名前のファイルには202208を出力してください。",
            en: "The vendor writes 202407 under V4 names and 202208 under V3 names."
        ),
        bad: "UPPLAN_…_43_…_11_….CSV: 202504,139907,0000012345,…",
        good: "UPPLAN_…_43_…_11_….CSV: 202407,139907,0000012345,…",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "CSVバージョンが{value}です（このファイル名の版では{expected}です）。",
                    en: "CSVバージョン is {value}; under this file name it has to be {expected}."
                )
            ),
            Message(
                "withdrawn",
                BilingualText(
                    ja: "CSVバージョンが、取り下げられた4.0版の{value}です（正しくは{expected}です）。",
                    en: "CSVバージョン is {value} of edition 4.0, which was withdrawn; it has to be {expected}."
                ),
                hint: BilingualText(
                    ja: """
                        4.0版（202504）は、4.1版で取り下げられました。\
                        ベンダは、{expected}を出力してください。\
                        数字は小さくても、4.1版の202407が新しい版です。
                        """,
                    en: """
                        Edition 4.0 (202504) was withdrawn by 4.1. \
                        The vendor writes {expected}. \
                        The 202407 of 4.1 is the newer edition in spite of the smaller number.
                        """
                )
            ),
            Message(
                "notice-month",
                BilingualText(
                    ja: "CSVバージョンが、4.1版の通知の年月の{value}です（正しくは{expected}です）。",
                    en: "CSVバージョン is {value}, the month of the 4.1 notice; it has to be {expected}."
                ),
                hint: BilingualText(
                    ja: """
                        202410は、4.1版の通知が出た年月で、CSVバージョンではありません。\
                        ベンダは、{expected}を出力してください。
                        """,
                    en: """
                        202410 is the month in which the 4.1 notice came out, not its CSVバージョン. \
                        The vendor writes {expected}.
                        """
                )
            ),
        ]
    )
}
