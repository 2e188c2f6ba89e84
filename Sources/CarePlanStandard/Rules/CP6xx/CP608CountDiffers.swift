extension Rule {
    package static let cp608 = Rule(
        id: "CP608",
        slug: "count-differs",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPSIKYU"],
        stage: .content,
        who: .both,
        clause: "別紙 第7表 回数／日数",
        title: BilingualText(
            ja: "第6表の回数の合計と第7表の回数が違う",
            en: "Counts of tables 6 and 7 differ"
        ),
        why: BilingualText(
            ja: """
                第7表の回数は、第6表のサービス回数の合計から求めます。\
                合わないと、給付管理の単位数も合いません。
                """,
            en: """
                The count of table 7 comes from those of table 6. \
                If they differ, so do the units of the benefit.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトで第6表の回数を確かめ、第7表を計算し直してから、もう一度出力してください。\
                帳票が合っているのに違う場合は、ベンダが出力を直してください。
                """,
            en: """
                The office checks the counts of table 6, has table 7 computed again and exports again. \
                If the forms agree, the vendor corrects the export.
                """
        ),
        bad: "UPPLAN: 111111 回数 1 × 4 / UPSIKYU: 111111 回数 5",
        good: "UPPLAN: 111111 回数 1 × 4 / UPSIKYU: 111111 回数 4",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "第7表の回数が、第6表の回数の合計と違います。",
                    en: "The count of table 7 is not the sum of the counts of table 6."
                )
            )
        ]
    )
}
