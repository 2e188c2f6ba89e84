extension Rule {
    package static let cp210 = Rule(
        id: "CP210",
        slug: "attachment",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["other"],
        stage: .send,
        who: .office,
        clause: "連携システム 操作",
        title: BilingualText(
            ja: "添付ファイル(CSV以外)",
            en: "Attachment (not CSV)"
        ),
        why: BilingualText(
            ja: """
                PDFなどの添付ファイルは、標準仕様のデータではないので検査しません。\
                一括送信では送れず、宛先を1つ選ぶ画面で添付します。
                """,
            en: """
                Attachments such as PDF are no data of the standard and are not checked. \
                Bulk upload does not take them; they are attached on the screen for a single destination.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、送る必要があれば、宛先を1つ選んで送る画面で添付してください。\
                直すところはありません。
                """,
            en: """
                If it has to be sent, the office attaches it on the screen for a single destination. \
                Nothing has to be corrected.
                """
        ),
        bad: "houkoku.pdf",
        good: "UPJSK_202506_1399900011_11_1399900029_43_20250703101530.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "CSV以外の添付ファイルです。",
                    en: "This is an attachment, not a CSV file of the standard."
                )
            )
        ]
    )
}
