extension Rule {
    package static let cp803 = Rule(
        id: "CP803",
        slug: "number-in-scientific-notation",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .office,
        clause: "介護ソフト 操作",
        title: BilingualText(
            ja: "数値が指数表記になっている",
            en: "Number in scientific notation"
        ),
        why: BilingualText(
            ja: """
                表計算ソフトでCSVを開いて保存すると、\
                桁の多い番号が「1.23457E+11」のような指数表記に変わります。\
                元の番号には戻せません。
                """,
            en: """
                A spreadsheet that opens and saves a CSV file \
                turns long numbers into forms such as 1.23457E+11. \
                The original cannot be restored.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトからもう一度出力してください。\
                中身を見るときも表計算ソフトでは開かず、保存もしないでください。
                """,
            en: """
                The office exports again from its care software and \
                neither opens nor saves the files in a spreadsheet.
                """
        ),
        bad: "サービス事業者コード: 1.3999E+09",
        good: "サービス事業者コード: 1399900011",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、1.23457E+11のような指数表記になっています。",
                    en: "{column} is in scientific notation such as 1.23457E+11."
                )
            )
        ]
    )
}
