extension Rule {
    package static let cp215 = Rule(
        id: "CP215",
        slug: "detail-file-missing",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["UPKIHON", "UPYOBO"],
        stage: .send,
        who: .vendor,
        clause: "4.1版 3.3",
        title: BilingualText(
            ja: "別表のファイルがない",
            en: "Detail file is missing"
        ),
        why: BilingualText(
            ja: "別表がなくても送信はできますが、受信側の帳票の明細が空になります。",
            en: "The unit can be sent without it, but the details of the receiver's form stay empty."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、内容があれば別表も一緒に出力してください。\
                内容がなければ、そのままで差し支えありません。
                """,
            en: """
                The vendor exports the detail table too if there is anything to put in it. \
                If there is not, nothing has to be done.
                """
        ),
        bad: "UPYOBO",
        good: "UPYOBO + UPYOBO_SUB",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "別表の{missing}がありません。",
                    en: "The detail file {missing} is not there."
                )
            )
        ]
    )
}
