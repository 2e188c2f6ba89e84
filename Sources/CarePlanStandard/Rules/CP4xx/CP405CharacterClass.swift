extension Rule {
    package static let cp405 = Rule(
        id: "CP405",
        slug: "character-class",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 書式",
        title: BilingualText(
            ja: "全角文字など使えない文字がある",
            en: "Character that the field does not allow"
        ),
        why: BilingualText(
            ja: """
                フリーテキスト以外の項目は、半角の数字と英大文字、決まった記号だけで書きます。\
                全角や半角カナが混じると、取込エラーになります。
                """,
            en: """
                Fields other than free text hold half-width digits, capitals and a few signs only. \
                Full-width characters or half-width kana make import fail.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、半角に直して出力してください。\
                介護ソフトに全角で入力されている場合は、事業所が半角に直してから出力し直します。
                """,
            en: """
                The vendor writes half-width characters. \
                If the value was entered in full width, the office corrects it and exports again.
                """
        ),
        bad: "被保険者番号: ００００012345",
        good: "被保険者番号: 0000012345",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}に、全角文字など使えない文字があります（{shape}）。",
                    en: "{column} holds a character it does not allow ({shape})."
                )
            )
        ]
    )
}
