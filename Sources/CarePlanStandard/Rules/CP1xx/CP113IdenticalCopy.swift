extension Rule {
    package static let cp113 = Rule(
        id: "CP113",
        slug: "identical-copy",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "-",
        title: BilingualText(
            ja: "同じファイルが2か所にある",
            en: "Same file in two places"
        ),
        why: BilingualText(
            ja: """
                名前と中身が同じファイルは、1つとして検査します。\
                害はありませんが、一括送信で選び間違えるもとになります。
                """,
            en: """
                Files of the same name and content are checked once. \
                They do no harm, but invite a wrong choice on bulk upload.
                """
        ),
        mend: BilingualText(
            ja: "事業所は、どちらか1つだけを送ってください。直すところはありません。",
            en: "The office sends only one of them. Nothing has to be corrected."
        ),
        bad: "out/UPPLAN_….CSV + out/backup/UPPLAN_….CSV",
        good: "out/UPPLAN_….CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{original}と同じファイルです。",
                    en: "This is the same file as {original}."
                )
            )
        ]
    )
}
