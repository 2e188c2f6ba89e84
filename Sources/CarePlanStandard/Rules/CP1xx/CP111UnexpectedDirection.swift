extension Rule {
    package static let cp111 = Rule(
        id: "CP111",
        slug: "unexpected-direction",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "4.1版 2.4 3.4",
        title: BilingualText(
            ja: "サービス種類コードから見た送信方向が逆",
            en: "Service types run against the direction of the file"
        ),
        why: BilingualText(
            ja: """
                計画のファイルは居宅介護支援などの計画側からサービス事業所へ、\
                実績のファイルはサービス事業所から計画側へ送ります。\
                逆向きの名前は、送信元と送信先を取り違えた疑いがあります。
                """,
            en: """
                Plans go from the care manager to the provider, results from the provider to the care manager. \
                A name the other way round suggests that sender and receiver were swapped.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、ファイル名の送信元と送信先の順番を確かめてください。\
                計画側のサービス種類コードは43、46、AFです。\
                通知のUPJSKの例（送信元が43）は、向きが逆です。
                """,
            en: """
                The vendor checks the order of sender and receiver in the name. \
                The plan side has type 43, 46 or AF. \
                The notice's UPJSK example with sender 43 is the wrong way round.
                """
        ),
        bad: "UPJSK_202506_1399900029_43_1399900011_11_20250703101530.CSV",
        good: "UPJSK_202506_1399900011_11_1399900029_43_20250703101530.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: """
                        送信元のサービス種類コードが{sender}、送信先が{receiver}で、\
                        このファイルを送る向きと逆です。
                        """,
                    en: """
                        The sender's service type is {sender} and the receiver's \
                        {receiver}: the wrong direction for this file.
                        """
                )
            )
        ]
    )
}
