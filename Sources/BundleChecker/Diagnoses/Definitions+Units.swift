import CarePlanStandard

/// What was picked, put together or sent wrongly.
extension DiagnosisDefinition {
    static let units = [
        DiagnosisDefinition(
            id: "editions-mixed", who: .office, reach: .unit,
            condition: .any([.rule("CP204"), .trace(.bothEditions)]),
            message: BilingualText(
                "V3のファイルとV4のファイルが混ざっています。", "Files of V3 and of V4 lie together."),
            advice: BilingualText(
                "送信先のソフトが読める版を確かめ、その版のファイルだけを出力して送ってください。",
                "Find out which edition the receiver's software reads, export that one and send its files alone.")),
        DiagnosisDefinition(
            id: "exported-form-by-form", who: .both, reach: .unit,
            condition: .rule("CP203"),
            message: BilingualText(
                "一緒に送るはずのファイルの作成日時（ファイル連番）が別々です。帳票を1つずつ出力しています。",
                "Files that travel together have different timestamps: the forms were exported one by one."),
            advice: BilingualText(
                "介護ソフトで、送信単位のファイルをまとめて1回で出力し直してください。まとめて出力できないときは、ソフトの会社に問い合わせてください。",
                "Export all files of the send unit at once. If the software cannot, ask its maker.")),
        DiagnosisDefinition(
            id: "files-missing", who: .office, reach: .unit,
            condition: .any([.rule("CP201"), .rule("CP213"), .rule("CP207")]),
            unless: ["exported-form-by-form", "editions-mixed"],
            message: BilingualText(
                "一緒に送るはずのファイルが足りません。一部だけを選んだか、コピーや添付で漏れています。",
                "Files that travel together are missing: only some were picked, or some were left behind."),
            advice: BilingualText(
                "介護ソフトが出力したファイルを、同じ日時のものすべてそろえて送ってください。見つからなければ、もう一度まとめて出力してください。",
                "Send all files that the care software wrote with the same timestamp. If one cannot be found, export them again."
            )),
        DiagnosisDefinition(
            id: "months-mixed", who: .office, reach: .unit,
            condition: .any([.rule("CP206"), .rule("CP205"), .rule("CP502")]),
            message: BilingualText(
                "ファイル名の月と中身の月が合わないか、違う月のデータが混ざっています。",
                "Data of different months are mixed, or the month of the name is not that of the content."),
            advice: BilingualText(
                "対象の月を1つにして、介護ソフトから月ごとに出力し直してください。ファイルをつないだり、別の月のものと入れ替えたりしないでください。",
                "Export each month by itself. Neither join files nor swap them with those of another month.")),
        DiagnosisDefinition(
            id: "unrelated-files-together", who: .office, reach: .unit,
            condition: .rule("CP202"),
            message: BilingualText(
                "一緒には送れない種類のファイルが、1回の出力として混ざっています。",
                "Files that cannot travel together carry one timestamp."),
            advice: BilingualText(
                "介護ソフトで、送るもの（計画書、利用票、実績など）を1種類ずつ選び、もう一度出力してください。",
                "Choose one thing to send (care plan, service slip, actuals) at a time and export again.")),
        DiagnosisDefinition(
            id: "same-name-twice", who: .office,
            condition: .rule("CP112"), unless: ["copy-marks"],
            message: BilingualText(
                "同じファイルが、違う中身で2つあります。直したものと元のものが混ざっています。",
                "The same file is there twice with different content: an edited one beside the original."),
            advice: BilingualText(
                "送るフォルダーを空にし、介護ソフトからもう一度出力して、できたファイルだけを送ってください。",
                "Empty the folder, export again and send only the files that were made then.")),
        DiagnosisDefinition(
            id: "older-export-left", who: .office, reach: .unit,
            condition: .rule("CP114"),
            message: BilingualText(
                "前に出力した古いファイルが残っています。", "Files of an older export were left in the folder."),
            advice: BilingualText(
                "いちばん新しい日時のファイルだけを送ってください。出力する前に、フォルダーを空にしてください。",
                "Send only the files with the newest timestamp. Empty the folder before an export.")),
        DiagnosisDefinition(
            id: "sent-to-oneself", who: .office,
            condition: .rule("CP110"),
            message: BilingualText(
                "送信元と送信先が同じ事業所になっています。", "Sender and receiver are the same office."),
            advice: BilingualText(
                "介護ソフトで送信先の事業所を選び直し、もう一度出力してください。",
                "Choose the receiving office in the care software again and export again.")),
    ]

    static let rest = [
        DiagnosisDefinition(
            id: "edition-ended", who: .vendor, reach: .unit,
            condition: .rule("CP217"),
            message: BilingualText(
                "移行後の連携システムでは使えない、V3の形で出力されています。",
                "The files are of V3, which the exchange no longer takes after its move."),
            advice: BilingualText(
                "介護ソフトを、4.1版（V4）で出力できるものに更新してください。",
                "Update the care software to one that writes edition 4.1 (V4).")),
        DiagnosisDefinition(
            id: "unknown-csv", who: .vendor,
            condition: .rule("CP101"), unless: ["name-altered", "copy-marks"],
            message: BilingualText(
                "標準仕様にない名前のCSVファイルです。介護ソフトの独自の形式か、名前の付け方が標準仕様と違います。",
                "CSV files have names that the standard does not know: a format of the software's own, or misspelt prefixes."
            ),
            advice: BilingualText(
                "介護ソフトの標準仕様（ケアプランデータ連携）のメニューから出力してください。そうして出力した名前なら、ソフトの会社に知らせてください。",
                "Export by the care software's menu of the standard. If that gives these names, tell the software's maker."
            )),
        DiagnosisDefinition(
            id: "archive-other", who: .office,
            condition: .trace(.otherArchive),
            message: BilingualText(
                "ZIPではない形式（7zなど）で圧縮されているため、中のファイルを調べられません。",
                "Packed in another format than ZIP (7z, for instance): the files inside cannot be checked."),
            advice: BilingualText(
                "圧縮せずに、介護ソフトから出力したファイルをそのまま送ってください。", "Send the files as the care software wrote them, not packed.")),
        DiagnosisDefinition(
            id: "archive-not-unpacked", who: .office,
            condition: .rule("CP211"),
            message: BilingualText(
                "ZIPにまとめられています。ZIPのままでは、連携システムで送れません。",
                "The files are in a ZIP, which cannot be sent as it is."),
            advice: BilingualText(
                "ZIPを展開し、中のファイルをそのまま送ってください。", "Unpack the ZIP and send the files in it as they are.")),
        DiagnosisDefinition(
            id: "no-care-plan-file", who: .office,
            condition: .rule("CP212"),
            unless: ["workbook-instead-of-csv", "archive-other", "not-csv"],
            message: BilingualText(
                "ケアプランデータ連携標準仕様のファイルが1つもありません。", "There is not one file of the standard."),
            advice: BilingualText(
                "介護ソフトの標準仕様（ケアプランデータ連携）のメニューから出力したCSVファイルを送ってください。",
                "Send the CSV files that the care software's menu of the standard writes.")),
    ]
}
