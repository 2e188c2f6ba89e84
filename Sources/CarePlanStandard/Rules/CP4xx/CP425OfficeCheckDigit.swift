extension Rule {
    package static let cp425 = Rule(
        id: "CP425",
        slug: "office-check-digit",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "事業所番号 検証番号",
        title: BilingualText(
            ja: "事業所番号の検証番号が合わない、または都道府県番号がない",
            en: "Check digit or prefecture of the office number"
        ),
        why: BilingualText(
            ja: """
                事業所番号は、先頭2桁が都道府県番号、最後の1桁が検証番号です。\
                合わないときは、入力の誤りかもしれません。\
                実在する番号にも、合わないものがまれにあります。
                """,
            en: """
                An office number starts with the prefecture and ends in a check digit. \
                If they do not fit, it may be mistyped; a few real numbers do not fit either.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトに登録した事業所番号を確かめてください。\
                登録が正しければ、ベンダは、変えずに出力しているか確かめてください。\
                番号そのものが正しければ、直すところはありません。
                """,
            en: """
                The office checks the number registered in its care software; if \
                that is right, the vendor checks that it is exported unchanged. \
                A right number needs no correction.
                """
        ),
        bad: "サービス事業者コード: 1399900012",
        good: "サービス事業者コード: 1399900016",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}の検証番号が合いません。",
                    en: "The check digit of {column} does not fit."
                )
            ),
            Message(
                "prefecture",
                BilingualText(
                    ja: "{column}の先頭2桁が、都道府県番号（01から47）ではありません。",
                    en: "{column} does not start with a prefecture number (01 to 47)."
                )
            ),
        ]
    )
}
