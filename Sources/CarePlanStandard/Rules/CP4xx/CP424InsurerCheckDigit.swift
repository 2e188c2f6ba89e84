extension Rule {
    package static let cp424 = Rule(
        id: "CP424",
        slug: "insurer-check-digit",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "保険者番号 検証番号",
        title: BilingualText(
            ja: "保険者番号の検証番号が合わない",
            en: "Check digit of the insurer number"
        ),
        why: BilingualText(
            ja: """
                保険者番号の6桁目は、前の5桁から計算する検証番号です。\
                合わないときは、入力の誤りかもしれません。
                """,
            en: """
                The sixth digit of an insurer number is computed from the five before. \
                If it does not fit, the number may be mistyped.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護保険被保険者証の保険者番号と見比べてください。\
                介護ソフトの番号が正しければ、ベンダは、変えずに出力しているか確かめてください。\
                番号そのものが正しければ、直すところはありません。
                """,
            en: """
                The office compares the number with the insurance card; if the software \
                has it right, the vendor checks that it is exported unchanged. \
                A right number needs no correction.
                """
        ),
        bad: "保険者番号: 139908",
        good: "保険者番号: 139907",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}の検証番号が合いません。",
                    en: "The check digit of {column} does not fit."
                )
            )
        ]
    )
}
