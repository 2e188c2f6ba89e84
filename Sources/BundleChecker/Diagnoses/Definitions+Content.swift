import CarePlanStandard

/// Files that hold something else than their names say.
extension DiagnosisDefinition {
    private static let wrongMenu = BilingualText(
        """
        介護ソフトの出力の画面で、標準仕様（ケアプランデータ連携）のメニューと版（V3・V4）を選び直し、もう一度出力してください。\
        ファイルの名前は変えないでください。
        """,
        """
        Choose the menu of the standard (care-plan data exchange) and the edition (V3 or V4) in the care software and export \
        again. Leave the file names as they are.
        """)

    static let webPage = DiagnosisDefinition(
        id: "not-csv", who: .office,
        condition: .any([
            .trace(.webPage), .trace(.printedPage), .trace(.packed), .trace(.zeroBytes), .trace(.noText),
        ]),
        details: [
            Detail(.trace(.webPage), "ログインの画面などのWebページ（HTML）です", "a page of the web, such as a login page"),
            Detail(.trace(.printedPage), "印刷用のPDFや画像です", "a PDF or an image"),
            Detail(.trace(.packed), "圧縮したファイル（ZIPなど）の名前をCSVに変えたものです", "a packed file such as a ZIP, renamed to CSV"),
            Detail(
                .trace(.zeroBytes), "中身が全部0（NUL）です。書き込みの途中でパソコンが止まったときなどにこうなります",
                "nothing but zero bytes, as when a computer stops while it writes"),
            Detail(
                .trace(.noText), "文字のデータではありません。暗号化されているか、壊れています", "no text at all: ciphered or damaged"),
        ],
        message: BilingualText(
            "名前はCSVファイルですが、中身はCSVではありません（{details}）。", "The file has the name of a CSV file but is none ({details})."),
        advice: BilingualText(
            "介護ソフトからCSVをもう一度出力するか、ログインし直してもう一度ダウンロードしてください。できたファイルは、暗号化や圧縮をせずに送ってください。",
            """
            Export the CSV files from the care software again, or log in again and download them once more. Send them neither \
            encrypted nor packed.
            """))

    static let contents = [
        truncated,
        DiagnosisDefinition(
            id: "wrong-edition-menu", who: .both,
            condition: .any([
                .rule("CP806"), .variant("CP401", "other-edition"), .trace(.otherEditionVersion),
            ]),
            message: BilingualText(
                "ファイル名の版（V3・V4）と中身の版が違います。介護ソフトで別の版のメニューや設定を使って出力したか、名前だけを直しています。",
                """
                The edition (V3 or V4) of the name is not that of the content: the menu or setting of the other edition was \
                used, or only the name was changed.
                """),
            advice: wrongMenu),
        DiagnosisDefinition(
            id: "edition-withdrawn", who: .vendor,
            condition: .any([.variant("CP422", "withdrawn"), .variant("CP104", "three-characters")]),
            message: BilingualText(
                "取り下げられた4.0版の形で出力されています。", "The files are of edition 4.0, which was withdrawn."),
            advice: BilingualText(
                "介護ソフトを4.1版に対応したものに更新してから、もう一度出力してください。更新がないときは、ソフトの会社に問い合わせてください。",
                "Update the care software to one that writes edition 4.1 and export again. If there is no update, ask its maker."
            )),
        DiagnosisDefinition(
            id: "header-row-added", who: .both,
            condition: .rule("CP309"),
            message: BilingualText(
                "先頭に見出し（項目名）の行が付いています。項目名付きで出力したか、ほかのプログラムで書き直しています。",
                "The files begin with a row of column names: they were exported with headings, or rewritten by another program."
            ),
            advice: BilingualText(
                "介護ソフトの標準仕様のメニューから、見出しを付けずに出力し、できたファイルは開かずに送ってください。見出しが消せないときは、ソフトの会社に知らせてください。",
                """
                Export by the care software's menu of the standard without headings and send the files unopened. \
                If headings cannot be left out, tell the software's maker.
                """)),
        brokenLines,
        DiagnosisDefinition(
            id: "content-of-other-kind", who: .office,
            condition: .trace(.otherKind), unless: ["spreadsheet-saved"],
            message: BilingualText(
                "ファイル名と違う種類のデータが入っています（中身は{kinds}の並びです）。名前を付け替えたか、上書きしています。",
                "The files hold another kind of data than their names say ({kinds}): they were renamed or overwritten."),
            advice: BilingualText(
                "介護ソフトからもう一度出力し、名前を変えずに、そのまま送ってください。",
                "Export again from the care software and send the files with their names unchanged.")),
        DiagnosisDefinition(
            id: "other-layout", who: .both,
            condition: .trace(.unknownColumns),
            unless: [
                "spreadsheet-saved", "not-csv", "workbook-instead-of-csv", "header-row-added", "mojibake-western",
                "lines-broken",
            ],
            message: BilingualText(
                "項目の数も並びも標準仕様と違います。介護ソフトの独自の形式やほかのシステムのCSVを、標準仕様の名前で保存しています。",
                "Neither the number nor the order of columns is the standard's: a format of the software's own, or of another system."
            ),
            advice: wrongMenu),
        DiagnosisDefinition(
            id: "last-columns-differ", who: .vendor,
            condition: .any([.trace(.columnsCut), .trace(.columnsAdded)]),
            unless: ["spreadsheet-saved", "wrong-edition-menu", "truncated"],
            details: [
                Detail(.trace(.columnsCut), "足りない", "too few"), Detail(.trace(.columnsAdded), "余分にある", "too many"),
            ],
            message: BilingualText(
                "右端の項目の数が標準仕様と違います（{details}）。ほかの項目は合っています。",
                "The number of columns at the end differs from the standard ({details}); the others fit."),
            advice: BilingualText(
                "介護ソフトから出力したままのファイルでもこうなるときは、ソフトの会社に知らせてください。開いて保存したファイルなら、もう一度出力してください。",
                "If untouched exports are like this, tell the software's maker. If the files were opened and saved, export again."
            )),
    ]
}
