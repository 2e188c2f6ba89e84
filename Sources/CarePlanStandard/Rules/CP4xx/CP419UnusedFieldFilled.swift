extension Rule {
    package static let cp419 = Rule(
        id: "CP419",
        slug: "unused-field-filled",
        severity: .info,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "別紙 識別子",
        title: BilingualText(
            ja: "使用しない項目に値がある",
            en: "Value in a field that is not used"
        ),
        why: BilingualText(
            ja: "識別子は、レイアウトで使用しないと決められた項目です。値があっても、受信側は読みません。",
            en: "The layout says that this field is not used. The receiver does not read it."
        ),
        mend: BilingualText(
            ja: "ベンダは、この項目を空にして出力してください。",
            en: "The vendor leaves the field empty."
        ),
        bad: "識別子: 1",
        good: "識別子: (empty)",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "使用しない{column}に、値が入っています。",
                    en: "{column} is not used, but holds a value."
                )
            )
        ]
    )
}
