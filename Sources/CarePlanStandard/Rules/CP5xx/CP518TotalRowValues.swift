extension Rule {
    package static let cp518 = Rule(
        id: "CP518",
        slug: "total-row-values",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .import,
        who: .vendor,
        clause: "別紙 第7表 単位数 割引後率",
        title: BilingualText(
            ja: "合計行の固定値が違う",
            en: "Fixed values of a subtotal or total row"
        ),
        why: BilingualText(
            ja: """
                第7表の小計と合計の行では、単位数は0、割引後率と割引後単位数は空と決まっています。\
                違うと、明細の行として扱われます。
                """,
            en: """
                On subtotal and total rows of table 7, 単位数 is 0 and 割引後率 and 割引後単位数 are empty. \
                Otherwise they are taken for detail rows.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、小計と合計の行の単位数を0に、割引後率と割引後単位数を空にして出力してください。",
            en: "The vendor writes 0 in 単位数 and leaves 割引後率 and 割引後単位数 empty on those rows."
        ),
        bad: "サービスコード: 11AAAA, 単位数: 22050",
        good: "サービスコード: 11AAAA, 単位数: 0",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "小計または合計の行の、単位数が0でないか、割引後率か割引後単位数が空ではありません。",
                    en: "On a subtotal or total row 単位数 is not 0, or 割引後率 or 割引後単位数 is not empty."
                )
            )
        ]
    )
}
