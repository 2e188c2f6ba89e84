extension Rule {
    package static let cp107 = Rule(
        id: "CP107",
        slug: "file-extension",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "拡張子がCSVでない",
            en: "File extension is not CSV"
        ),
        why: BilingualText(
            ja: """
                連携システムは、拡張子でデータのファイルと添付ファイルを分けます。\
                拡張子が違うと、データとして送られません。
                """,
            en: """
                The exchange tells data files from attachments by the extension. \
                With another extension the file is not sent as data.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトからもう一度出力してください。\
                できたファイルは開かず、名前も変えずに送ってください。
                """,
            en: """
                The office exports again from its care software and \
                sends the files unopened and with their names unchanged.
                """
        ),
        bad: "UP2KYO_1399900029_43_1399900011_11_20250703101530.txt",
        good: "UP2KYO_1399900029_43_1399900011_11_20250703101530.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "標準仕様のファイルなのに、拡張子が{expected}ではありません。",
                    en: "This is a file of the standard, but its extension is not {expected}."
                )
            )
        ]
    )
}
