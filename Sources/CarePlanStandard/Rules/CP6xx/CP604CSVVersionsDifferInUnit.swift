extension Rule {
    package static let cp604 = Rule(
        id: "CP604",
        slug: "csv-versions-differ-in-unit",
        severity: .error,
        vendorTest: .error,
        editions: ["V3"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 CSVバージョン",
        title: BilingualText(
            ja: "送信単位の中でCSVバージョンが違う",
            en: "CSVバージョン differs within the send unit"
        ),
        why: BilingualText(
            ja: """
                送信単位のファイルは、同じ版で作ります。\
                CSVバージョンが違うと、受信側は1つのまとまりとして読めません。
                """,
            en: """
                The files of a send unit are written in one edition. \
                With different values of CSVバージョン the receiver cannot read them as one.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、送信単位のすべてのファイルに同じCSVバージョンを出力してください。",
            en: "The vendor writes the same CSVバージョン into all files of the unit."
        ),
        bad: "UPPLAN: 202208 / UPSIKYU: 202003",
        good: "UPPLAN: 202208 / UPSIKYU: 202208",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "送信単位のファイルの間で、CSVバージョンが違います（{values}）。",
                    en: "The files of the send unit carry different values of CSVバージョン ({values})."
                )
            )
        ]
    )
}
