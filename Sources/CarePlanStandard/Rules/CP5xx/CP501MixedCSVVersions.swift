extension Rule {
    package static let cp501 = Rule(
        id: "CP501",
        slug: "mixed-csv-versions",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 CSVバージョン",
        title: BilingualText(
            ja: "1ファイルに複数のCSVバージョンがある",
            en: "Several values of CSVバージョン in one file"
        ),
        why: BilingualText(
            ja: """
                1つのファイルは、1つの版で作ります。\
                CSVバージョンが混じると、どの版で読めばよいか決まりません。
                """,
            en: "A file is written in one edition. With several values of CSVバージョン nothing tells which."
        ),
        mend: BilingualText(
            ja: "ベンダは、ファイルのすべてのレコードに同じCSVバージョンを出力してください。",
            en: "The vendor writes the same CSVバージョン into all records of a file."
        ),
        bad: "202407,139907,0000012345,… / 202208,139907,0000067890,…",
        good: "202407,139907,0000012345,… / 202407,139907,0000067890,…",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "1つのファイルに、複数のCSVバージョンがあります（{values}）。",
                    en: "The file holds several values of CSVバージョン ({values})."
                )
            )
        ]
    )
}
