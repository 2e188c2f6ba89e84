extension Rule {
    package static let cp106 = Rule(
        id: "CP106",
        slug: "file-name-timestamp",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "ファイル名の作成日時(ファイル連番)がYYYYMMDDHHMMSSでない",
            en: "Timestamp in the file name is not YYYYMMDDHHMMSS"
        ),
        why: BilingualText(
            ja: """
                ファイル名の最後の作成日時は、ファイル連番です。\
                送信単位のまとまりと取込の順番は、これで決まります。
                """,
            en: """
                The timestamp that ends the name is the ファイル連番. \
                It ties a send unit together and decides the order of import.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、作成日時を西暦の数字14桁（YYYYMMDDHHMMSS）で入れてください。\
                同じ送信単位のファイルには同じ値を入れます。\
                通知の例に15桁のものがありますが、正しくは14桁です。
                """,
            en: """
                The vendor writes a real date and time of 14 digits, \
                YYYYMMDDHHMMSS, the same in all files of a unit. \
                Some examples of the notice have 15 digits; 14 are right.
                """
        ),
        bad: "UPPLAN_202504_0300000100_43_0300000005_11_202504252002011.CSV",
        good: "UPPLAN_202504_0300000100_43_0300000005_11_20250425200201.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名の作成日時（ファイル連番）が、14桁の実在する日時ではありません（{shape}）。",
                    en: """
                        The timestamp (ファイル連番) in the file name is \
                        not a real date and time of 14 digits ({shape}).
                        """
                )
            )
        ]
    )
}
