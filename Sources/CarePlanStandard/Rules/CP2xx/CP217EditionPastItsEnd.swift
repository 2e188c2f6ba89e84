extension Rule {
    package static let cp217 = Rule(
        id: "CP217",
        slug: "edition-past-its-end",
        severity: .info,
        vendorTest: .info,
        editions: ["V3"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "介護保険最新情報 Vol.1529",
        title: BilingualText(
            ja: "移行後は使えない版",
            en: "Edition that cannot be used after the move"
        ),
        why: BilingualText(
            ja: "データ連携が介護保険資格確認等WEBサービスへ移った後は、V3のデータを送受信できません。",
            en: """
                Once the exchange has moved to its new service \
                (January 2027), V3 data can no longer be exchanged.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、V4（4.1版）で出力できるようにしてください。事業所は、V4で出力してください。",
            en: "The vendor makes the software export V4 (edition 4.1), and the office exports V4."
        ),
        bad: "UPPLAN_202701_0300000100_0300000005_20270105100000.CSV",
        good: "UPPLAN_202701_0300000100_43_0300000005_11_20270105100000.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{month}から送受信できなくなる版のデータです。",
                    en: "These data are of an edition that cannot be exchanged from {month} on."
                )
            )
        ]
    )
}
