extension Rule {
    package static let cp205 = Rule(
        id: "CP205",
        slug: "supplement-month-mismatch",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU"],
        stage: .send,
        who: .vendor,
        clause: "別紙 利用者補足情報 ファイル名規約",
        title: BilingualText(
            ja: "利用者補足情報の年月が送信単位に合わない",
            en: "Month in the UPHOSOKU name does not suit its send unit"
        ),
        why: BilingualText(
            ja: """
                利用者補足情報は、居宅サービス計画書とサービス利用票のどちらとも一緒に送ります。\
                ファイル名の年月が、どちらに付くかを示します。
                """,
            en: """
                The supplement (UPHOSOKU) travels with either a care plan or a service slip. \
                The month in its name says with which.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、居宅サービス計画書と送るUPHOSOKUの年月を000000に、\
                サービス利用票と送るUPHOSOKUの年月をその対象年月にしてください。
                """,
            en: """
                The vendor names UPHOSOKU with 000000 beside a care \
                plan, and with the target month beside a service slip.
                """
        ),
        bad: "UP1KYO + UP2KYO + UP3KYO + UPHOSOKU_202504_…",
        good: "UP1KYO + UP2KYO + UP3KYO + UPHOSOKU_000000_…",
        messages: [
            Message(
                "care-plan",
                BilingualText(
                    ja: "居宅サービス計画書と送るUPHOSOKUの年月が、000000ではなく{month}です。",
                    en: "UPHOSOKU travels with a care plan, but its name carries {month} instead of 000000."
                ),
                hint: BilingualText(
                    ja: "ベンダは、居宅サービス計画書と送るUPHOSOKUのファイル名の年月を、000000にしてください。",
                    en: "The vendor names the UPHOSOKU of a care plan with 000000."
                )
            ),
            Message(
                "service-slip",
                BilingualText(
                    ja: "サービス利用票と送るUPHOSOKUの年月が、{expected}ではなく{month}です。",
                    en: """
                        UPHOSOKU travels with a service slip, but its \
                        name carries {month} instead of {expected}.
                        """
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、サービス利用票と送るUPHOSOKUのファイル名の年月を、\
                        UPPLANと同じ対象年月にしてください。
                        """,
                    en: "The vendor names the UPHOSOKU of a service slip with the same month as UPPLAN."
                )
            ),
        ]
    )
}
