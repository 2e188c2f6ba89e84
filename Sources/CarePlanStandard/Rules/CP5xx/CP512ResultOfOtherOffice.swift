extension Rule {
    package static let cp512 = Rule(
        id: "CP512",
        slug: "result-of-other-office",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPJSK", "DLTJSK"],
        stage: .import,
        who: .vendor,
        clause: "4.1版 5.1.2",
        title: BilingualText(
            ja: "送信元以外の事業所の実績が入っている",
            en: "Results of another office than the sender"
        ),
        why: BilingualText(
            ja: """
                実績は、サービスを行った事業所が自分の分だけを送ります。\
                委託先の居宅介護支援事業所が中継するときは例外です。
                """,
            en: """
                A provider sends its own results only. \
                The relay by an entrusted care manager is the exception.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、送信元の事業所の実績だけを出力し、事業所番号ごとにファイルを分けてください。",
            en: "The vendor writes the sender's own results only, in a file for each office number."
        ),
        bad: "UPJSK_202506_1399900011_11_….CSV: サービス事業者コード 1399900037",
        good: "UPJSK_202506_1399900011_11_….CSV: サービス事業者コード 1399900011",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "送信元でない事業所の実績が入っています。",
                    en: "The file holds results of another office than the sender."
                )
            )
        ]
    )
}
