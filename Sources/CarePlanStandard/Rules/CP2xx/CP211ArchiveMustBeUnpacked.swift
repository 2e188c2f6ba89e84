extension Rule {
    package static let cp211 = Rule(
        id: "CP211",
        slug: "archive-must-be-unpacked",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["zip"],
        stage: .send,
        who: .office,
        clause: "連携システム 操作",
        title: BilingualText(
            ja: "ZIPのままでは送信できない",
            en: "ZIP has to be unpacked before sending"
        ),
        why: BilingualText(
            ja: "連携システムが受け付けるのは、展開したCSVです。ZIPのままでは送信できません。",
            en: "The exchange takes the unpacked CSV files. A ZIP cannot be sent as it is."
        ),
        mend: BilingualText(
            ja: "事業所は、ZIPを展開し、中のファイルを開かず、名前も変えずに送ってください。",
            en: "The office unpacks the ZIP and sends the files inside unopened and with their names unchanged."
        ),
        bad: "careplan.zip",
        good: "UPPLAN_….CSV + UPSIKYU_….CSV + UPHOSOKU_….CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ZIPのままでは送信できません。",
                    en: "A ZIP cannot be sent as it is."
                )
            ),
            Message(
                "inside",
                BilingualText(
                    ja: "フォルダーの中にZIPがあり、そのままでは送信できません。",
                    en: "There is a ZIP inside the folder; it cannot be sent as it is."
                ),
                hint: BilingualText(
                    ja: """
                        事業所は、このZIPの中身も送るのであれば、展開してから送ってください。\
                        送らないのであれば、フォルダーから取り除いてください。
                        """,
                    en: """
                        If its content is to be sent, the office unpacks the \
                        ZIP first; if not, it takes the ZIP out of the folder.
                        """
                )
            ),
        ]
    )
}
