extension Rule {
    package static let cp511 = Rule(
        id: "CP511",
        slug: "service-out-of-scope",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU", "DLTJSK"],
        stage: .import,
        who: .vendor,
        clause: "4.1版 1.3 1.4",
        title: BilingualText(
            ja: "連携対象外のサービス種類",
            en: "Service type outside the exchange"
        ),
        why: BilingualText(
            ja: """
                データ連携の対象は、サービス種類のコード表で対象のものだけです。\
                対象外のサービスの行は、取込エラーになります。
                """,
            en: "Only the service types that the table marks are exchanged. Rows of others make import fail."
        ),
        mend: BilingualText(
            ja: "ベンダは、対象外のサービス種類の行を出力しないでください。",
            en: "The vendor leaves out rows of services outside the scope."
        ),
        bad: "サービスコード: 331111",
        good: "サービスコード: 111111",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "連携対象外のサービス種類{type}の行があります。",
                    en: "There is a row of service type {type}, which is not exchanged."
                )
            )
        ]
    )
}
