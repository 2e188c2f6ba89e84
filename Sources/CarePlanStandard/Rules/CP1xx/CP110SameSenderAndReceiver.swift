extension Rule {
    package static let cp110 = Rule(
        id: "CP110",
        slug: "same-sender-and-receiver",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "連携システム FAQ",
        title: BilingualText(
            ja: "送信元と送信先が同じ事業所",
            en: "Sender and receiver are the same office"
        ),
        why: BilingualText(
            ja: "送信元と送信先が同じ事業所のデータは、連携システムで送れないことがあります。",
            en: "The exchange may refuse data that an office sends to itself."
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトで選んだ送信先を確かめてください。\
                違っていれば、選び直して出力してください。
                """,
            en: """
                The office checks the receiver chosen in its care software \
                and, if it is wrong, chooses again and exports again.
                """
        ),
        bad: "UPPLAN_202504_0300000100_43_0300000100_43_20250425200201.CSV",
        good: "UPPLAN_202504_0300000100_43_0300000005_11_20250425200201.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名の送信元と送信先が、同じ事業所です。",
                    en: "The file name gives the same office as sender and receiver."
                )
            )
        ]
    )
}
