import CarePlanStandard

/// What happens to names, and to ZIP files.
extension DiagnosisDefinition {
    private static let keepNames = BilingualText(
        "名前を元に戻すか、介護ソフトからもう一度出力し、名前を変えずに送ってください。",
        "Restore the names, or export again from the care software and send the files with their names unchanged.")

    static let archives = [
        DiagnosisDefinition(
            id: "archive-broken", who: .office,
            condition: .rule("CP903"),
            message: BilingualText(
                "ZIPが壊れているか、パスワードがかかっているか、特別な方式で圧縮されているため、中のファイルを読めません。",
                "The ZIP is damaged, has a password, or is packed in an unusual way: the files in it cannot be read."),
            advice: BilingualText(
                "ZIPにせず、介護ソフトから出力したファイルをそのまま送ってください。ZIPで預かるときは、パスワードを付けずに作り直してもらってください。",
                "Send the files as the care software wrote them, not in a ZIP; or make the ZIP again without a password."
            ))
    ]

    static let names = [
        DiagnosisDefinition(
            id: "copy-marks", who: .office,
            condition: .any([.trace(.copyNumber), .trace(.copyMark)]),
            details: [
                Detail(
                    .trace(.copyNumber),
                    "ダウンロードやコピーのときに付く「(1)」などの番号", "a number such as '(1)', as downloads and copies get it"),
                Detail(.trace(.copyMark), "コピーしたときに付く「コピー」の文字", "the word 'Copy', as copies get it"),
            ],
            message: BilingualText(
                "ファイルをコピーしたか2回ダウンロードしたため、名前に印が付いています（{details}）。",
                "The names carry the mark of a copy or a second download ({details})."),
            advice: BilingualText(
                "印のない元のファイルがあれば、それだけを送ってください。なければ介護ソフトからもう一度出力し、名前を変えずに送ってください。",
                "Send the originals without the mark alone. If there are none, export again and leave the names as they are."
            )),
        DiagnosisDefinition(
            id: "name-altered", who: .office,
            condition: .any([
                .rule("CP108"), .rule("CP107"), .trace(.standardContent), .variant("CP102", "no-parts"),
                .trace(.nameTail),
            ]),
            unless: ["copy-marks", "not-csv", "workbook-instead-of-csv", "encoding-utf16"],
            details: [
                Detail(.rule("CP108"), "空白や全角文字が入った", "blanks or full-width characters"),
                Detail(.rule("CP107"), "拡張子が変わった", "another extension"),
                Detail(.trace(.nameTail), "日時の後ろに余分な文字が付いた", "something was added behind the time"),
                Detail(
                    .any([.trace(.standardContent), .variant("CP102", "no-parts")]), "送信元・送信先・日時のない名前に変えた",
                    "sender, receiver and time are gone"),
            ],
            message: BilingualText(
                "ファイルの名前が、介護ソフトが付けたものから変わっています（{details}）。",
                "The names are no longer those that the care software gave ({details})."),
            advice: keepNames),
    ]
}
