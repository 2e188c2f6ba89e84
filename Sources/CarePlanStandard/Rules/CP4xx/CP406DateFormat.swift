extension Rule {
    package static let cp406 = Rule(
        id: "CP406",
        slug: "date-format",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 書式 YYYYMMDD",
        title: BilingualText(
            ja: "日付がYYYYMMDDでない、または暦にない",
            en: "Not a date YYYYMMDD"
        ),
        why: BilingualText(
            ja: "日付は、西暦の数字8桁（YYYYMMDD）で書きます。ほかの形や暦にない日付は、取込エラーになります。",
            en: """
                Dates are eight digits, YYYYMMDD. \
                Any other form, or a day that does not exist, makes import fail.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、実在する日付をYYYYMMDDで出力してください。日付がないときは空にします。",
            en: "The vendor writes real dates as YYYYMMDD and leaves the field empty where there is none."
        ),
        bad: "認定日: R070401",
        good: "認定日: 20250401",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、YYYYMMDDの日付ではありません（{shape}）。",
                    en: "{column} is not a date of the form YYYYMMDD ({shape})."
                )
            ),
            Message(
                "none-value",
                BilingualText(
                    ja: "{column}に、日付がないことを示す00000000か99999999が入っています。",
                    en: "{column} holds 00000000 or 99999999 to say that there is no date."
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、日付がないときは項目を空にしてください。\
                        00000000を使えるのは、サービス利用票と送るUPHOSOKUのNo.4だけです。
                        """,
                    en: """
                        The vendor leaves the field empty where there is no date. \
                        Only No.4 of UPHOSOKU beside a service slip takes 00000000.
                        """
                )
            ),
            Message(
                "no-such-day",
                BilingualText(
                    ja: "{column}が、暦にない日付です。",
                    en: "{column} is a day that does not exist."
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、実在する日付だけを出力してください。\
                        介護ソフトに暦にない日が入っている場合は、事業所が直してから出力し直します。
                        """,
                    en: """
                        The vendor exports real days only. \
                        If such a day was entered, the office corrects it and exports again.
                        """
                )
            ),
        ]
    )
}
