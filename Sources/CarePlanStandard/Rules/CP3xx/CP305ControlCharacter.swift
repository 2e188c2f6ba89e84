extension Rule {
    package static let cp305 = Rule(
        id: "CP305",
        slug: "control-character",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 ファイル形式",
        title: BilingualText(
            ja: "制御文字が含まれる",
            en: "Control character"
        ),
        why: BilingualText(
            ja: "制御文字は画面に見えませんが、取込エラーや項目のずれの原因になります。",
            en: "Control characters cannot be seen, but make imports fail or fields shift."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、制御文字を取り除いて出力してください。\
                使えるのは改行と、フリーテキストの中のタブだけです。
                """,
            en: """
                The vendor removes control characters on export. \
                Only line breaks are legal, and tabs inside free text.
                """
        ),
        bad: "8C A9 00 8E E7",
        good: "8C A9 8E E7",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}に、制御文字が含まれています。",
                    en: "{column} holds a control character."
                )
            ),
            Message(
                "tab",
                BilingualText(
                    ja: "フリーテキストではないのに、{column}にタブ文字があります。",
                    en: "{column} holds a tab, though it is not free text."
                ),
                hint: BilingualText(
                    ja: "ベンダは、フリーテキストでない項目のタブ文字を取り除いて出力してください。",
                    en: "The vendor removes tabs from fields that are not free text."
                )
            ),
        ]
    )
}
