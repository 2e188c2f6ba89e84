extension Rule {
    package static let cp413 = Rule(
        id: "CP413",
        slug: "office-number",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 事業者コード",
        title: BilingualText(
            ja: "事業所番号の形が違う",
            en: "Malformed office number"
        ),
        why: BilingualText(
            ja: "事業所番号は10桁です。形が違うと、どの事業所か決まらず、取込エラーになります。",
            en: "Office numbers have 10 characters. A malformed one tells no office, and import fails."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、事業所番号を10桁で出力してください。\
                3桁目だけは英大文字（I、O、Qを除く）のことがあります。\
                介護ソフトの登録が誤っている場合は、事業所が直してから出力し直します。
                """,
            en: """
                The vendor writes 10 characters; only the third may be a capital letter (not I, O, Q). \
                If the registered number is wrong, the office corrects it and exports again.
                """
        ),
        bad: "サービス事業者コード: 139990001",
        good: "サービス事業者コード: 1399900011",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、10桁の事業所番号の形ではありません（{shape}）。",
                    en: "{column} is not an office number of 10 characters ({shape})."
                )
            )
        ]
    )
}
