extension Rule {
    package static let cp606 = Rule(
        id: "CP606",
        slug: "supplement-target-month",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU"],
        stage: .import,
        who: .vendor,
        clause: "別紙 利用者補足情報 No.63",
        title: BilingualText(
            ja: "利用者補足情報の対象年月が送信単位に合わない",
            en: "Target month of UPHOSOKU does not suit its send unit"
        ),
        why: BilingualText(
            ja: """
                UPHOSOKUのNo.63は、居宅サービス計画書と送るときは000000、\
                サービス利用票と送るときは対象年月です。\
                違うと、親のレコードと結び付きません。
                """,
            en: """
                No.63 of UPHOSOKU is 000000 beside a care plan and the target month beside a service slip. \
                Otherwise it does not match its main record.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、居宅サービス計画書と送るときは000000を、サービス利用票と送るときは対象年月を、\
                UPHOSOKUのNo.63に出力してください。
                """,
            en: """
                In No.63 of UPHOSOKU the vendor writes 000000 beside a \
                care plan and the target month beside a service slip.
                """
        ),
        bad: "UP1KYO + UP2KYO + UP3KYO + UPHOSOKU No.63: 202504",
        good: "UP1KYO + UP2KYO + UP3KYO + UPHOSOKU No.63: 000000",
        messages: [
            Message(
                "care-plan",
                BilingualText(
                    ja: "居宅サービス計画書と送るUPHOSOKUの対象年月が、000000ではありません。",
                    en: "UPHOSOKU travels with a care plan, but its target month is not 000000."
                ),
                hint: BilingualText(
                    ja: "ベンダは、居宅サービス計画書と送るUPHOSOKUのNo.63に、000000を出力してください。",
                    en: "The vendor writes 000000 into No.63 of UPHOSOKU beside a care plan."
                )
            ),
            Message(
                "service-slip",
                BilingualText(
                    ja: "サービス利用票と送るUPHOSOKUの対象年月が、送信単位の{expected}ではありません。",
                    en: """
                        UPHOSOKU travels with a service slip, but its \
                        target month is not the unit's {expected}.
                        """
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、サービス利用票と送るUPHOSOKUのNo.63に、\
                        UPPLANと同じ対象年月を出力してください。
                        """,
                    en: "The vendor writes the same month as in UPPLAN into No.63 of UPHOSOKU."
                )
            ),
        ]
    )
}
