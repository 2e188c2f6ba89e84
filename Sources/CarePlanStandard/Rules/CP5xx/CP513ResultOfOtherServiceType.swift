extension Rule {
    package static let cp513 = Rule(
        id: "CP513",
        slug: "result-of-other-service-type",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["UPJSK", "DLTJSK"],
        stage: .content,
        who: .both,
        clause: "4.1版 ファイル作成単位",
        title: BilingualText(
            ja: "送信元のサービス種類と違う実績が入っている",
            en: "Results of another service type than the sender's"
        ),
        why: BilingualText(
            ja: """
                レイアウトでは、実績のファイルを事業所番号とサービス種類ごとに作ります。\
                通知の図5.1.2.1は2つの種類を1つのファイルに入れており、読み方が分かれるところです。
                """,
            en: """
                By the layout a results file holds one office number and one service type. \
                Figure 5.1.2.1 of the notice puts two types into one file, so readings differ.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、サービス種類ごとにファイルを分けて出力すると確実です。\
                事業所は、実績をサービス種類ごとに選んで出力してください。
                """,
            en: """
                To be sure, the vendor writes a file for each service \
                type, and the office exports results type by type.
                """
        ),
        bad: "UPJSK_202506_1399900011_11_….CSV: サービスコード 151111",
        good: "UPJSK_202506_1399900011_11_….CSV: サービスコード 111111",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "送信元のサービス種類は{expected}ですが、{type}の実績が入っています。",
                    en: "The sender's service type is {expected}, but the file holds results of type {type}."
                )
            )
        ]
    )
}
