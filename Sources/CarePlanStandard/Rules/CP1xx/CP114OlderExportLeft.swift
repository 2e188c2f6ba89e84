extension Rule {
    package static let cp114 = Rule(
        id: "CP114",
        slug: "older-export-left",
        severity: .info,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "介護ソフト 操作",
        title: BilingualText(
            ja: "古い出力が残っている",
            en: "Older export was left in the folder"
        ),
        why: BilingualText(
            ja: """
                出力先のフォルダーに古い出力が残っていると、一括送信で一緒に送られます。\
                取込はファイル連番の順なので、古い内容が先に取り込まれます。
                """,
            en: """
                An older export left in the folder is sent along by bulk upload. \
                Import follows the ファイル連番, so the old content is taken in first.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、新しい出力だけを送ってください。\
                出力先のフォルダーを空にしてから、もう一度出力すると確実です。
                """,
            en: "The office sends the newer export only. To be sure, empty the output folder and export again."
        ),
        bad: "UPJSK_202506_…_20250701090000.CSV + UPJSK_202506_…_20250703101530.CSV",
        good: "UPJSK_202506_…_20250703101530.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "新しい出力（{newer}）があるのに、同じ内容の古い出力（{timestamp}）が残っています。",
                    en: """
                        An older export ({timestamp}) was left beside \
                        the newer one ({newer}) for the same receiver.
                        """
                )
            )
        ]
    )
}
