extension Rule {
    package static let cp503 = Rule(
        id: "CP503",
        slug: "day-outside-month",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK"],
        stage: .import,
        who: .vendor,
        clause: "別紙 第6表 サービス利用日",
        title: BilingualText(
            ja: "サービス利用日が対象年月の外",
            en: "Service day outside the target month"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                対象年月の外の日は、サービス利用票のカレンダーに入りません。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                A day outside the target month has no place in the calendar of the service slip.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、対象年月の中の日だけを出力してください。\
                日をまたぐサービスの日付の付け方も確かめてください。
                """,
            en: """
                The vendor writes days of the target month only, \
                and checks how services past midnight are dated.
                """
        ),
        bad: "対象年月: 202504, サービス利用日: 20250501",
        good: "対象年月: 202504, サービス利用日: 20250430",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "サービス利用日が、対象年月の外の日です。",
                    en: "The service day (サービス利用日) lies outside the target month."
                )
            )
        ]
    )
}
