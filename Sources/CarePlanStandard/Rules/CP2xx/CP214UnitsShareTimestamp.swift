extension Rule {
    package static let cp214 = Rule(
        id: "CP214",
        slug: "units-share-timestamp",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "4.1版 2.4 2.5",
        title: BilingualText(
            ja: "2つの送信単位が同じファイル連番(日時)を持つ",
            en: "Two send units share one timestamp"
        ),
        why: BilingualText(
            ja: """
                連携システムは、ファイル連番（作成日時）で送信単位を見分けます。\
                2つの送信単位が同じ値を持つと、1つの誤った組み合わせとして扱われることがあります。
                """,
            en: """
                The exchange tells send units apart by their ファイル連番. \
                Two with the same value may be taken for one wrong combination.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、送信単位ごとに違うファイル連番を付けてください。\
                続けて出力するときは、1秒以上ずらします。
                """,
            en: """
                The vendor gives each send unit a ファイル連番 of its own, \
                at least a second apart when units are exported in a row.
                """
        ),
        bad: "UPPLAN_202504_…_20250425200201.CSV + UPPLAN_202505_…_20250425200201.CSV",
        good: "UPPLAN_202504_…_20250425200201.CSV + UPPLAN_202505_…_20250425200202.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "2つ以上の送信単位が、同じファイル連番（作成日時）を持っています（{units}）。",
                    en: "Two or more send units share one ファイル連番 ({units})."
                )
            )
        ]
    )
}
