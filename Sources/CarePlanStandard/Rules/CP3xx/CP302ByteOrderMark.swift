extension Rule {
    package static let cp302 = Rule(
        id: "CP302",
        slug: "byte-order-mark",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 文字コード",
        title: BilingualText(
            ja: "BOMが付いている",
            en: "Byte order mark at the start"
        ),
        why: BilingualText(
            ja: "BOMが付いていると、最初の項目のCSVバージョンが正しく読めません。",
            en: "A byte order mark spoils the first field, CSVバージョン."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、BOMを付けずにShift-JIS（MS932）で出力してください。\
                事業所でファイルを開いて保存した場合は、介護ソフトからもう一度出力してください。
                """,
            en: """
                The vendor exports in Shift-JIS (MS932) without a byte order mark. \
                If the office opened and saved the file, it exports again.
                """
        ),
        bad: "EF BB BF 32 30 32 34 30 37",
        good: "32 30 32 34 30 37",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイルの先頭に、{bom}のBOMが付いています。",
                    en: "The file starts with a {bom} byte order mark."
                )
            )
        ]
    )
}
