import CarePlanStandard

/// What conversions do to characters.
extension DiagnosisDefinition {
    private static let exportAgain = BilingualText(
        "介護ソフトからもう一度出力し、できたファイルは開かず、変換もせずに、そのまま送ってください。",
        "Export again from the care software and send the files as they are, neither opened nor converted.")

    private static func exportAgain(_ ja: String, _ en: String) -> BilingualText {
        BilingualText(exportAgain.ja + ja, exportAgain.en + " " + en)
    }

    /// Texts that cannot be read any more.
    static let garbled = [
        DiagnosisDefinition(
            id: "characters-replaced", who: .office,
            condition: .any([.trace(.replacementCharacters), .trace(.namesGone)]),
            details: [
                Detail(
                    .trace(.replacementCharacters),
                    "Shift-JISのファイルをUTF-8として開き、UTF-8で保存した", "MS932 was opened as UTF-8 and saved as UTF-8"),
                Detail(
                    .all([.trace(.namesGone), .not(.trace(.replacementCharacters))]),
                    "別の文字コードとして開き、表せない字を「?」にして保存した",
                    "it was opened in another encoding and saved with question marks"),
            ],
            message: BilingualText(
                "文字コードを取り違えて保存したため、日本語が「�」や「?」に置き換わっています（{details}）。元の文字には戻せません。",
                "Saved in a mistaken encoding: Japanese became U+FFFD or question marks ({details}). It cannot be restored."
            ),
            advice: exportAgain),
        DiagnosisDefinition(
            id: "mojibake-utf8-as-ms932", who: .both,
            condition: .any([.rule("CP804"), .trace(.utf8Inside)]),
            unless: ["characters-replaced"],
            details: [
                Detail(.trace(.utf8), "その後UTF-8で保存した", "and then saved as UTF-8"),
                Detail(.not(.trace(.utf8)), "その後Shift-JISで保存した", "and then saved as MS932"),
            ],
            message: BilingualText(
                "UTF-8の文章をShift-JISとして読んだため、「縺」「繧」などに文字化けしています（{details}）。",
                "Text in UTF-8 was read as MS932 and is garbled ({details})."),
            advice: exportAgain(
                "それでも化けているときは、介護ソフトの画面で文章を確かめ、ソフトの会社に知らせてください。",
                "If texts are still garbled, look at them in the care software and tell its maker.")),
        DiagnosisDefinition(
            id: "mojibake-western", who: .office,
            condition: .any([.trace(.utf8ReadAsLatin), .trace(.ms932ReadAsLatin)]),
            unless: ["characters-replaced"],
            details: [
                Detail(.trace(.ms932ReadAsLatin), "元はShift-JIS", "it was MS932"),
                Detail(.trace(.utf8ReadAsLatin), "元はUTF-8", "it was UTF-8"),
            ],
            message: BilingualText(
                "西欧の文字コード（Windows-1252など）として開き、UTF-8で保存したため、文字化けしています（{details}）。",
                "Opened in a western encoding (Windows-1252) and saved as UTF-8: texts are garbled ({details})."),
            advice: exportAgain),
    ]

    /// The whole file in another encoding, and characters that have no place in MS932.
    static let encodings = [
        encoding(
            "encoding-utf8", .any([.trace(.utf8), .trace(.utf8Mark)]),
            details: [
                Detail(.trace(.utf8Mark), "BOM付き。メモ帳などで「UTF-8（BOM付き）」を選ぶとこうなります", "with a BOM, as an editor saves it"),
                Detail(
                    .not(.trace(.utf8Mark)), "テキストエディタで保存したか、変換ツールを通したか、ソフトがUTF-8で出力しています",
                    "an editor saved it, a tool converted it, or the software writes UTF-8"),
            ],
            "ファイルの文字コードが、Shift-JISではなくUTF-8になっています（{details}）。",
            "The files are in UTF-8, not in MS932 ({details})."),
        encoding(
            "encoding-utf16", .trace(.utf16),
            "ファイルの文字コードが、Shift-JISではなくUTF-16になっています（メモ帳などで「Unicode」を選ぶとこうなります）。",
            "The files are in UTF-16, not in MS932, as an editor's 'Unicode' saves them."),
        encoding(
            "encoding-iso-2022-jp", .trace(.iso2022JP),
            "ファイルの文字コードが、Shift-JISではなくJIS（ISO-2022-JP）になっています（メールソフトや変換ツールを通るとこうなります）。",
            "The files are in ISO-2022-JP, not in MS932: a mail program or a tool converted them."),
        encoding(
            "encoding-euc-jp", .trace(.eucJP),
            "ファイルの文字コードが、Shift-JISではなくEUC-JPになっています（UNIX系のサーバーや変換ツールを通るとこうなります）。",
            "The files are in EUC-JP, not in MS932: a UNIX server or a tool converted them."),
        DiagnosisDefinition(
            id: "characters-beyond-ms932", who: .both,
            condition: .trace(.lackingCharacters),
            unless: ["characters-replaced", "mojibake-utf8-as-ms932", "mojibake-western"],
            message: BilingualText(
                "Shift-JIS（MS932）にない文字が使われています（{characters}）。",
                "There are characters that MS932 lacks ({characters})."),
            advice: BilingualText(
                """
                この文字はShift-JISでは送れません。介護ソフトの画面で、使える文字（「→」の右）に直して、もう一度出力してください。\
                ソフトの会社には、出力のときに置き換えるよう頼んでください。
                """,
                """
                These characters cannot be sent. Replace them in the care software by ones that MS932 has (right of the \
                arrow) and export again. Ask the software's maker to replace them on export.
                """)),
        DiagnosisDefinition(
            id: "characters-lost", who: .vendor,
            condition: .rule("CP805"), unless: ["characters-replaced"],
            message: BilingualText(
                "氏名や事業所名の中のShift-JISにない文字が、出力や変換のときに「?」「〓」「□」に置き換わっています。",
                "Characters of names that MS932 lacks became '?', a geta mark or a square when they were written."),
            advice: BilingualText(
                """
                介護ソフトの画面で、その氏名や事業所名をShift-JISにある文字（例: 𠮷は吉）に直して、もう一度出力してください。\
                直っているのに変わるときは、ソフトの会社に知らせてください。
                """,
                """
                Replace the character in the care software by one that MS932 has (U+20BB7 by U+5409, for instance) and \
                export again. If it still changes, tell the software's maker.
                """)),
    ]

    private static func encoding(
        _ id: String, _ condition: DiagnosisCondition, details: [Detail] = [], _ ja: String, _ en: String
    ) -> DiagnosisDefinition {
        DiagnosisDefinition(
            id: id, who: .both, condition: condition,
            unless: [
                "spreadsheet-saved", "characters-replaced", "mojibake-utf8-as-ms932", "mojibake-western", "not-csv",
            ],
            details: details, message: BilingualText(ja, en),
            advice: exportAgain(
                "出力したままのファイルでも同じになるときは、Shift-JIS（MS932）で出力するよう、ソフトの会社に頼んでください。",
                "If untouched files are the same, ask the software's maker to write MS932."))
    }
}
