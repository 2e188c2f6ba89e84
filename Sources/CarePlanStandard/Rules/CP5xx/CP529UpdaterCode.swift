extension Rule {
    package static let cp529 = Rule(
        id: "CP529",
        slug: "updater-code",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU", "UPHOSOKU", "UP1KYO", "UP2KYO"],
        stage: .content,
        who: .vendor,
        clause: "別紙 更新業者コード",
        title: BilingualText(
            ja: "更新業者コードが送信元と違う",
            en: "更新業者コード is not the sender"
        ),
        why: BilingualText(
            ja: """
                更新業者コードは、データを更新した事業所です。\
                ふつうは送信元と同じなので、違うときは番号の取り違えかもしれません。
                """,
            en: """
                更新業者コード is the office that updated the data, usually the sender. \
                Another number may be a mix-up.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、更新業者コードに送信元の事業所番号を出力しているか確かめてください。\
                ほかの事業所が更新したデータなら、直すところはありません。
                """,
            en: """
                The vendor checks that the sender's number is written there. \
                If another office updated the data, nothing has to be corrected.
                """
        ),
        bad: "UPPLAN_202504_1399900029_43_….CSV: 更新業者コード 1399900037",
        good: "UPPLAN_202504_1399900029_43_….CSV: 更新業者コード 1399900029",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "更新業者コードが、ファイル名の送信元と違います。",
                    en: "更新業者コード is not the sender of the file name."
                )
            )
        ]
    )
}
