extension Rule {
    package static let cp804 = Rule(
        id: "CP804",
        slug: "mojibake",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .both,
        clause: "-",
        title: BilingualText(
            ja: "文字化けの疑い",
            en: "Text looks garbled"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                文字コードを取り違えて変換すると、読めない漢字の並びになります。\
                そのまま送ると、受信側でも読めません。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                Text converted with the wrong encoding becomes a \
                row of senseless characters, at the receiver's too.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトの画面で文章を確かめ、崩れていれば入力し直してください。\
                画面では正しい場合は、ベンダが文字コードの変換を直してください。
                """,
            en: """
                The office looks at the text in its care software and enters it again if it is garbled there. \
                If it is not, the vendor corrects the conversion.
                """
        ),
        bad: #""莉玖ｭｷ""#,
        good: #""介護""#,
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}に、文字化けの疑いがあります。",
                    en: "{column} looks garbled."
                )
            )
        ]
    )
}
