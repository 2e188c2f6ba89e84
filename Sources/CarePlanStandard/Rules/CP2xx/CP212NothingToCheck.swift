extension Rule {
    package static let cp212 = Rule(
        id: "CP212",
        slug: "nothing-to-check",
        severity: .error,
        vendorTest: nil,
        editions: ["V3", "V4"],
        files: ["bundle"],
        stage: .read,
        who: .office,
        clause: "-",
        title: BilingualText(
            ja: "検査対象のファイルがない",
            en: "Nothing to check"
        ),
        why: BilingualText(
            ja: "標準仕様のファイルがないので、適合しているかどうかを判定できません。",
            en: "Without a file of the standard there is nothing to judge."
        ),
        mend: BilingualText(
            ja: """
                事業所は、指定したフォルダーやZIPが出力先として正しいか確かめてください。\
                違っていれば、正しい場所を指定してください。
                """,
            en: """
                The office checks whether the given folder or ZIP really \
                is where the export went, and names the right one.
                """
        ),
        bad: "memo.docx + photo.png",
        good: "UPPLAN_….CSV + UPSIKYU_….CSV + UPHOSOKU_….CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "標準仕様のファイルが1つも見つかりません。",
                    en: "No file of the standard was found."
                )
            )
        ]
    )
}
