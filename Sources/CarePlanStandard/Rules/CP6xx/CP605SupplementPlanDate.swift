extension Rule {
    package static let cp605 = Rule(
        id: "CP605",
        slug: "supplement-plan-date",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU"],
        stage: .import,
        who: .vendor,
        clause: "別紙 利用者補足情報 No.4",
        title: BilingualText(
            ja: "利用者補足情報の計画作成(変更)日が送信単位に合わない",
            en: "Plan date of UPHOSOKU does not suit its send unit"
        ),
        why: BilingualText(
            ja: """
                UPHOSOKUのNo.4は、居宅サービス計画書と送るときは計画作成（変更）日、\
                サービス利用票と送るときは00000000です。\
                違うと、親のレコードと結び付きません。
                """,
            en: """
                No.4 of UPHOSOKU is the plan date beside a care plan and 00000000 beside a service slip. \
                Otherwise it does not match its main record.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、居宅サービス計画書と送るときはUP1KYOと同じ日を、\
                サービス利用票と送るときは00000000を、UPHOSOKUのNo.4に出力してください。
                """,
            en: """
                In No.4 of UPHOSOKU the vendor writes the date of UP1KYO \
                beside a care plan, and 00000000 beside a service slip.
                """
        ),
        bad: "UPPLAN + UPSIKYU + UPHOSOKU No.4: 20250401",
        good: "UPPLAN + UPSIKYU + UPHOSOKU No.4: 00000000",
        messages: [
            Message(
                "care-plan",
                BilingualText(
                    ja: "居宅サービス計画書と送るUPHOSOKUの計画作成（変更）日が、日付ではなく00000000です。",
                    en: "UPHOSOKU travels with a care plan, but its plan date is 00000000."
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、UP1KYOと同じ居宅サービス計画作成（変更）日を、\
                        UPHOSOKUのNo.4に出力してください。
                        """,
                    en: "The vendor writes the same plan date as in UP1KYO into No.4 of UPHOSOKU."
                )
            ),
            Message(
                "service-slip",
                BilingualText(
                    ja: "サービス利用票と送るUPHOSOKUの計画作成（変更）日が、00000000ではありません。",
                    en: "UPHOSOKU travels with a service slip, but its plan date is not 00000000."
                ),
                hint: BilingualText(
                    ja: "ベンダは、サービス利用票と送るUPHOSOKUのNo.4に、00000000を出力してください。",
                    en: "The vendor writes 00000000 into No.4 of UPHOSOKU beside a service slip."
                )
            ),
        ]
    )
}
