extension Rule {
    package static let cp304 = Rule(
        id: "CP304",
        slug: "user-defined-character",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 文字コード",
        title: BilingualText(
            ja: "外字が使われている",
            en: "User-defined character"
        ),
        why: BilingualText(
            ja: "外字は、登録した端末でしか表示できません。受信側では別の文字になるか、消えます。",
            en: """
                User-defined characters (外字) show only where they were registered. \
                Elsewhere they become another character or vanish.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトに入れた外字を、使える文字に直してください。\
                ベンダは、外字を置き換えて出力するようにしてください。
                """,
            en: """
                The office replaces such characters in its care software by ordinary ones. \
                The vendor makes the export replace them.
                """
        ),
        bad: "F0 40 93 63",
        good: "8B 67 93 63",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}に、外字が使われています。",
                    en: "{column} holds a user-defined character (外字)."
                )
            )
        ]
    )
}
