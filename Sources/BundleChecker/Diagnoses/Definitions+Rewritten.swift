import CarePlanStandard

extension DiagnosisDefinition {
    /// Files that another program wrote anew, without a loss.
    static let rewritten = [
        DiagnosisDefinition(
            id: "blank-lines", who: .both,
            condition: .rule("CP308"),
            unless: [
                "spreadsheet-saved", "line-ends-doubled", "not-csv", "workbook-instead-of-csv", "lines-broken",
                "truncated",
                "header-row-added", "empty-file",
            ],
            message: BilingualText(
                "データのない行（空行やカンマだけの行）が入っています。メールやテキストエディタを通したか、編集で行が空になっています。",
                "There are lines without data (blank, or separators alone): pasted through a mail or an editor, or emptied by hand."
            ),
            advice: BilingualText(
                "介護ソフトからもう一度出力し、開かずにそのまま送ってください。出力したままでも空行があるときは、ソフトの会社に知らせてください。",
                "Export again and send the files unopened. If untouched files have blank lines, tell the software's maker."
            ))
    ]

    /// The same thing twice, without harm.
    static let copies = [
        DiagnosisDefinition(
            id: "identical-copies", who: .office,
            condition: .rule("CP113"), unless: ["copy-marks"],
            message: BilingualText(
                "同じ名前で中身も同じファイルが、2つ以上の場所にあります。フォルダーごとコピーしたものが残っています。",
                "Files of one name and the same content lie in several places: a copied folder was left behind."),
            advice: BilingualText(
                "中身は同じなので、どちらか一方だけを送ってください。", "They are the same: send one of them only."))
    ]
}
