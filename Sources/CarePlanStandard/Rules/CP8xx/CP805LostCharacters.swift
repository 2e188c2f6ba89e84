extension Rule {
    package static let cp805 = Rule(
        id: "CP805",
        slug: "lost-characters",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "別紙 文字コード",
        title: BilingualText(
            ja: "変換できなかった文字の跡(?・〓・□)がある",
            en: "Traces of characters that could not be converted"
        ),
        why: BilingualText(
            ja: """
                Shift-JIS（MS932）にない文字を変換すると、「?」「〓」「□」に置き換わることがあります。\
                氏名や事業所名が、受信側で正しく表示されません。
                """,
            en: """
                Characters that Shift-JIS (MS932) lacks may end up as \
                a question mark, a geta mark (U+3013) or a square. \
                Names then show wrongly at the receiver's.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、MS932にない文字を、使える文字に置き換えて出力してください（例: 𠮷は吉に）。\
                事業所は、氏名に使える文字を介護ソフトに登録します。
                """,
            en: """
                The vendor replaces characters that MS932 lacks by \
                ones it has (U+20BB7, for instance, by U+5409). \
                The office registers names in such characters.
                """
        ),
        bad: #""?田 花子""#,
        good: #""吉田 花子""#,
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}に、変換できなかった文字の跡（?・〓・□）があります。",
                    en: """
                        {column} holds a question mark, geta mark or \
                        square where a character could not be converted.
                        """
                )
            )
        ]
    )
}
