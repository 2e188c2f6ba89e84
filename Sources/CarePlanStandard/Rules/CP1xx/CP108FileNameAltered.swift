extension Rule {
    package static let cp108 = Rule(
        id: "CP108",
        slug: "file-name-altered",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "ファイル名が書き換えられている",
            en: "File name was altered"
        ),
        why: BilingualText(
            ja: """
                送信先と送信単位は、ファイル名から決まります。\
                ダウンロードやコピーで「(1)」や「コピー」が付いたり、空白や全角文字が入ったりすると、\
                送信エラーになります。
                """,
            en: """
                Receiver and send unit are read from the file name. \
                Once a download or copy adds '(1)' or 'Copy of', or \
                blanks or full-width characters slip in, sending fails.
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
        bad: "UPPLAN_202504_0300000100_43_0300000005_11_20250425200201 (1).CSV",
        good: "UPPLAN_202504_0300000100_43_0300000005_11_20250425200201.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名が書き換えられています（もとの名前は{expectedName}と思われます）。",
                    en: "The file name was altered (it was probably {expectedName})."
                )
            )
        ]
    )
}
