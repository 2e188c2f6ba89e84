extension Rule {
    package static let cp404 = Rule(
        id: "CP404",
        slug: "field-length",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 項目長",
        title: BilingualText(
            ja: "項目長が違う",
            en: "Wrong field length"
        ),
        why: BilingualText(
            ja: "項目長が違う値は、受信側で切り捨てられるか、取込エラーになります。",
            en: "A value of another length is cut off at the receiver's or fails on import."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、レイアウトの項目長に合わせて出力してください。\
                先頭の0を落としたり、空白で埋めたりしないでください。
                """,
            en: """
                The vendor writes values in the length of the layout, \
                without dropping leading zeros or padding with blanks.
                """
        ),
        bad: "保険者番号: 13990",
        good: "保険者番号: 139907",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}の長さが違います（{shape}、項目長は{expected}）。",
                    en: "{column} has the wrong length ({shape}; the layout has {expected})."
                )
            ),
            Message(
                "code",
                BilingualText(
                    ja: "{column}のコードの桁数が違います（{shape}、項目長は{expected}）。",
                    en: "The code in {column} has the wrong length ({shape}; the layout has {expected})."
                ),
                hint: BilingualText(
                    ja: "ベンダは、コード表のコードを桁数どおりに出力してください。先頭の0も省けません。",
                    en: "The vendor writes codes as the code table has them, leading zeros included."
                )
            ),
        ]
    )
}
