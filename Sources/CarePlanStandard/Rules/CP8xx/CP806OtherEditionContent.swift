extension Rule {
    package static let cp806 = Rule(
        id: "CP806",
        slug: "other-edition-content",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .both,
        clause: "別紙 CSVファイルレイアウト",
        title: BilingualText(
            ja: "ファイル名の版と中身の版が違う",
            en: "Content is of another edition than the file name"
        ),
        why: BilingualText(
            ja: """
                受信側は、ファイル名の版で中身を読みます。\
                V3とV4では項目の数が違うので、版が合わないと取り込めません。
                """,
            en: """
                The receiver reads the content by the edition of the name. \
                V3 and V4 differ in their columns, so that a mismatch cannot be imported.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、出力のときに選んだ版（V3・V4）を確かめ、名前を変えずにもう一度出力してください。\
                それでも違う場合は、ベンダがファイル名と中身の版をそろえてください。
                """,
            en: """
                The office checks which edition (V3 or V4) it \
                chose, exports again and leaves the name as it is. \
                If they still differ, the vendor makes name and content agree.
                """
        ),
        bad: "UPPLAN_202504_0300000100_0300000005_20250425200201.CSV: 202407,… (25)",
        good: "UPPLAN_202504_0300000100_43_0300000005_11_20250425200201.CSV: 202407,… (25)",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名は{nameEdition}の形ですが、中身は{edition}です。",
                    en: "The file name is of the {nameEdition} form, but the content is {edition}."
                )
            )
        ]
    )
}
