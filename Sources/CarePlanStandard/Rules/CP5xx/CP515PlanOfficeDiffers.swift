extension Rule {
    package static let cp515 = Rule(
        id: "CP515",
        slug: "plan-office-differs",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UP1KYO"],
        stage: .content,
        who: .both,
        clause: "別紙 第6表 プラン担当業者コード",
        title: BilingualText(
            ja: "居宅介護支援事業所の番号がファイル名と違う",
            en: "Care manager's office differs from the file name"
        ),
        why: BilingualText(
            ja: """
                居宅サービス計画を作る事業所の番号は、計画では送信元、実績では送信先と同じはずです。\
                違うと、利用者の照合に失敗します。
                """,
            en: """
                The office that makes the care plan is the sender of plans and the receiver of results. \
                If the numbers differ, matching may fail.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、利用者の担当の居宅介護支援事業所と、出力のときに選んだ送信先を確かめてください。\
                正しいのに違う場合は、ベンダが出力を直してください。
                """,
            en: """
                The office checks the person's care manager and the receiver it chose. \
                If both are right, the vendor corrects the export.
                """
        ),
        bad: "UPPLAN_202504_1399900029_43_….CSV: プラン担当業者コード 1399900037",
        good: "UPPLAN_202504_1399900029_43_….CSV: プラン担当業者コード 1399900029",
        messages: [
            Message(
                "sender",
                BilingualText(
                    ja: "計画を担当する事業所の番号が、ファイル名の送信元と違います。",
                    en: "The office in charge of the plan is not the sender of the file name."
                )
            ),
            Message(
                "receiver",
                BilingualText(
                    ja: "計画を担当する事業所の番号が、ファイル名の送信先と違います。",
                    en: "The office in charge of the plan is not the receiver of the file name."
                )
            ),
        ]
    )
}
