extension Rule {
    package static let cp206 = Rule(
        id: "CP206",
        slug: "mixed-months-in-unit",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPSIKYU"],
        stage: .send,
        who: .vendor,
        clause: "別紙 ファイル作成単位",
        title: BilingualText(
            ja: "送信単位の対象年月がファイルごとに違う",
            en: "Files of a send unit name different months"
        ),
        why: BilingualText(
            ja: "1つの送信単位は、1つの対象年月のデータです。第6表と第7表の年月が違うと、組になりません。",
            en: "A send unit holds one target month. Tables 6 and 7 of different months do not make a pair."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、UPPLANとUPSIKYUを同じ対象年月で出力してください。\
                2か月分を送るときは、月ごとに送信単位を分けます。
                """,
            en: "The vendor exports UPPLAN and UPSIKYU for the same month; two months make two send units."
        ),
        bad: "UPPLAN_202504_… + UPSIKYU_202505_…",
        good: "UPPLAN_202504_… + UPSIKYU_202504_…",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "1つの送信単位に、年月の違うファイル名があります（{months}）。",
                    en: "The file names of one send unit carry different months ({months})."
                )
            )
        ]
    )
}
