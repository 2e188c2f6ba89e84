extension Rule {
    package static let cp414 = Rule(
        id: "CP414",
        slug: "postal-code",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU", "UP1KYO"],
        stage: .import,
        who: .vendor,
        clause: "別紙 書式 XXX-XXXX",
        title: BilingualText(
            ja: "郵便番号がXXX-XXXXでない",
            en: "Postal code is not XXX-XXXX"
        ),
        why: BilingualText(
            ja: "郵便番号は、数字3桁、ハイフン、数字4桁で書きます。",
            en: "Postal codes are three digits, a hyphen and four digits."
        ),
        mend: BilingualText(
            ja: "ベンダは、半角のハイフンを入れて、XXX-XXXXの形で出力してください。",
            en: "The vendor writes XXX-XXXX with a half-width hyphen."
        ),
        bad: "利用者郵便番号: 9990000",
        good: "利用者郵便番号: 999-0000",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、XXX-XXXXの形の郵便番号ではありません（{shape}）。",
                    en: "{column} is not a postal code of the form XXX-XXXX ({shape})."
                )
            )
        ]
    )
}
