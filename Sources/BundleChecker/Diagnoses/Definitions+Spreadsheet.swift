import CarePlanStandard

/// What spreadsheets do, and programs that treat numbers as numbers.
extension DiagnosisDefinition {
    static let workbook = DiagnosisDefinition(
        id: "workbook-instead-of-csv", who: .office,
        condition: .trace(.workbook),
        message: BilingualText(
            "CSVファイルではなく、表計算ソフトのブック（Excelなど）として保存されています。",
            "The file is no CSV but a spreadsheet's workbook."),
        advice: BilingualText(
            "表計算ソフトのブックは取り込めません。介護ソフトからもう一度出力し、できたファイルは開かずに、そのまま送ってください。",
            "A workbook cannot be imported. Export again from the care software and send the files without opening them."
        ))

    /// Zeros, dates, numbers and columns as only a spreadsheet leaves them.
    private static let surely: DiagnosisCondition = .any([
        .rule("CP801"), .rule("CP802"), .rule("CP803"), .rule("CP313"), .trace(.otherDelimiter),
        .trace(.oneCellPerLine), .trace(.shortNumbers), .trace(.dateForms), .trace(.scientificForms),
        .trace(.columnsClosedUp),
        .all([.any([.trace(.columnsCut), .trace(.columnsAdded)]), .any([.trace(.noQuotes), .rule("CP316")])]),
        .all([.trace([.utf8Mark, .noQuotes]), .rule("CP312")]),
    ])

    static let spreadsheet = [
        DiagnosisDefinition(
            id: "spreadsheet-saved", who: .office, condition: surely,
            details: [
                Detail(
                    .any([.rule("CP801"), .trace(.shortNumbers)]), "先頭の0が消えた", "leading zeros are gone"),
                Detail(
                    .any([.rule("CP802"), .trace(.dateForms)]), "日付や時刻の形が変わった", "dates or times changed their form"),
                Detail(
                    .any([.rule("CP803"), .trace(.scientificForms)]), "桁の多い数が指数表記になった",
                    "numbers are in scientific notation"),
                Detail(.trace(.columnsCut), "右端の空の項目がなくなった", "empty columns at the end are gone"),
                Detail(.trace(.columnsAdded), "右端に空の項目が増えた", "empty columns were added at the end"),
                Detail(.trace(.columnsClosedUp), "空の項目が詰められた", "empty columns were closed up"),
                Detail(
                    .any([.rule("CP313"), .trace(.otherDelimiter)]), "区切りがカンマでなくなった",
                    "columns are no longer separated by commas"),
                Detail(.trace(.oneCellPerLine), "1行が1つの項目になった", "each line became a single field"),
                Detail(.trace(.noQuotes), "引用符がなくなった", "quotes are gone"),
                Detail(
                    .any([.trace(.utf8), .trace(.utf16), .trace(.utf8Mark)]), "文字コードが変わった",
                    "the encoding changed"),
            ],
            message: BilingualText(
                "表計算ソフト（Excelなど）で開いて保存したため、ファイルの中身が変わっています（{details}）。",
                "The files were opened and saved in a spreadsheet, which changed them ({details})."),
            advice: BilingualText(
                """
                介護ソフトからもう一度出力し、できたファイルは開かずに、そのまま送ってください。\
                中身は介護ソフトの画面で確かめてください。\
                出力したままのファイルでも同じになるときは、ソフトの会社に知らせてください。
                """,
                """
                Export again from the care software and send the files without opening them. \
                Look at their content in the care software only. \
                If untouched files show the same, tell the software's maker.
                """))
    ]
}
