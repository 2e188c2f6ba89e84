extension Rule {
    package static let cp412 = Rule(
        id: "CP412",
        slug: "insured-number",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 被保険者番号",
        title: BilingualText(
            ja: "被保険者番号の形が違う",
            en: "Malformed insured number"
        ),
        why: BilingualText(
            ja: "被保険者番号は、利用者を見分ける項目です。数字10桁か、生保単独の人のHと数字9桁で書きます。",
            en: """
                The insured number identifies the person: ten digits, or \
                H and nine digits for people on public assistance alone.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、被保険者番号を省略せずに10桁で出力してください。\
                介護ソフトの番号が誤っている場合は、事業所が直してから出力し直します。
                """,
            en: """
                The vendor exports the number in full, ten characters. \
                If it is wrong in the care software, the office corrects it and exports again.
                """
        ),
        bad: "被保険者番号: 12345",
        good: "被保険者番号: 0000012345",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、数字10桁でも、Hと数字9桁でもありません（{shape}）。",
                    en: "{column} is neither ten digits nor H and nine digits ({shape})."
                )
            )
        ]
    )
}
