extension Rule {
    package static let cp609 = Rule(
        id: "CP609",
        slug: "unit-count-differs",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPSIKYU"],
        stage: .content,
        who: .both,
        clause: "別紙 第6表 単位数",
        title: BilingualText(
            ja: "第6表と第7表の単位数が違う",
            en: "Units of tables 6 and 7 differ"
        ),
        why: BilingualText(
            ja: "第6表の単位数は割引後の単位数で、第7表の割引後単位数（空なら単位数）と同じはずです。",
            en: """
                単位数 of table 6 is the discounted count and equals \
                割引後単位数 of table 7, or 単位数 where that is empty.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトで単位数と割引率を確かめ、もう一度出力してください。\
                帳票が合っているのに違う場合は、ベンダが出力を直してください。
                """,
            en: """
                The office checks units and discount in its care software and exports again. \
                If the forms agree, the vendor corrects the export.
                """
        ),
        bad: "UPPLAN: 111111 単位数 244 / UPSIKYU: 111111 単位数 250",
        good: "UPPLAN: 111111 単位数 244 / UPSIKYU: 111111 単位数 244",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "第6表の単位数が、第7表の割引後単位数または単位数と違います。",
                    en: "単位数 of table 6 differs from 割引後単位数 or 単位数 of table 7."
                )
            )
        ]
    )
}
