extension Rule {
    package static let cp415 = Rule(
        id: "CP415",
        slug: "phone-number",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU", "UPKIHON", "UPKIHON_SUB2", "UPYOBO"],
        stage: .content,
        who: .vendor,
        clause: "別紙 項目長",
        title: BilingualText(
            ja: "電話番号に使えない文字がある",
            en: "Character that a phone number does not allow"
        ),
        why: BilingualText(
            ja: """
                電話番号は、半角の数字、ハイフン、かっこ、「+」、空白だけで書きます。\
                ほかの文字があると、受信側で表示できないことがあります。
                """,
            en: """
                Phone numbers hold half-width digits, hyphens, brackets, '+' and blanks. \
                Other characters may not show at the receiver's.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、半角に直して出力してください。\
                「(自宅)」などの言葉は、事業所が介護ソフトの電話番号の欄から除いてください。
                """,
            en: """
                The vendor writes half-width characters. \
                The office removes words from the phone number in its care software.
                """
        ),
        bad: "利用者電話番号: ０３－００００－００００",
        good: "利用者電話番号: 03-0000-0000",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}に、電話番号に使えない文字があります（{shape}）。",
                    en: "{column} holds a character that a phone number does not allow ({shape})."
                )
            )
        ]
    )
}
