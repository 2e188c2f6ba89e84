extension Rule {
    package static let cp506 = Rule(
        id: "CP506",
        slug: "pro-rata-days-beyond-month",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK"],
        stage: .import,
        who: .vendor,
        clause: "別紙 第6表 日割対象日",
        title: BilingualText(
            ja: "日割対象日に月末より後の日が立っている",
            en: "日割対象日 has a day after the end of the month"
        ),
        why: BilingualText(
            ja: "日割対象日は31桁で、月末より後の桁は0です。1が立っていると、日数を多く数えます。",
            en: """
                日割対象日 has 31 characters; those after the end of the month are 0. \
                A 1 there adds a day that does not exist.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、対象年月の月末より後の桁を0にして出力してください。",
            en: "The vendor writes 0 for the days after the end of the month."
        ),
        bad: "対象年月: 202504, 日割対象日: 1111111111111111111111111111111",
        good: "対象年月: 202504, 日割対象日: 1111111111111111111111111111110",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "日割対象日の、月末より後の日が1になっています。",
                    en: "日割対象日 has a 1 on a day after the end of the month."
                )
            )
        ]
    )
}
