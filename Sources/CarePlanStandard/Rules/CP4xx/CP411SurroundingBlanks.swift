extension Rule {
    package static let cp411 = Rule(
        id: "CP411",
        slug: "surrounding-blanks",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 書式",
        title: BilingualText(
            ja: "前後に空白がある",
            en: "Blanks around the value"
        ),
        why: BilingualText(
            ja: "値の前後に空白があると、受信側で別の値として扱われ、照合に失敗します。",
            en: """
                With blanks around it the value counts as a \
                different one at the receiver's, and matching fails.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、前後の空白を取り除いて出力してください。項目長に合わせて空白で埋めることはしません。",
            en: "The vendor removes blanks around values and does not pad to the field's length."
        ),
        bad: "202407,139907,0000012345 ,202504",
        good: "202407,139907,0000012345,202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}の値の前か後に、空白があります。",
                    en: "{column} has blanks before or after its value."
                )
            ),
            Message(
                "only-blanks",
                BilingualText(
                    ja: "{column}に、空白だけが入っています。",
                    en: "{column} holds nothing but blanks."
                ),
                hint: BilingualText(
                    ja: "ベンダは、値がないときは空白を入れずに空にしてください。",
                    en: "The vendor leaves the field empty where there is no value, without blanks."
                )
            ),
        ]
    )
}
