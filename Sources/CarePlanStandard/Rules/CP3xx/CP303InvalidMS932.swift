extension Rule {
    package static let cp303 = Rule(
        id: "CP303",
        slug: "invalid-ms932",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 文字コード",
        title: BilingualText(
            ja: "Shift-JIS(MS932)として読めないバイト列",
            en: "Bytes that are not Shift-JIS (MS932)"
        ),
        why: BilingualText(
            ja: """
                Shift-JIS（MS932）にない並びのバイトは、受信側で文字化けするか取込エラーになります。\
                文字の途中で切れたときによく起こります。
                """,
            en: """
                Bytes outside Shift-JIS (MS932) turn to garbage or fail on import. \
                A text cut in the middle of a character is a common cause.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、文字の途中で切らず、MS932にある文字だけを出力してください。",
            en: "The vendor does not cut texts inside a character and writes characters of MS932 only."
        ),
        bad: "89 EE 8C 22",
        good: "89 EE 8C EC 22",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}に、Shift-JIS（MS932）として読めないバイト列があります。",
                    en: "{column} holds bytes that are not Shift-JIS (MS932)."
                )
            )
        ]
    )
}
