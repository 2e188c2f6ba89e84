import CarePlanStandard

/// What transfers and small tools do to lines and ends of files.
extension DiagnosisDefinition {
    private static let sendAsIs = BilingualText(
        "介護ソフトからもう一度出力し、転送や変換の道具を通さずに、できたファイルをそのまま送ってください。出力したままでも同じときは、ソフトの会社に知らせてください。",
        """
        Export again from the care software and send the files as they are, not through tools that convert or transfer as text. \
        If untouched files are the same, tell the software's maker.
        """)

    static let lines = [
        DiagnosisDefinition(
            id: "empty-file", who: .office,
            condition: .rule("CP307"), unless: ["workbook-instead-of-csv", "not-csv"],
            message: BilingualText(
                "データのないファイルです。出力する対象がなかったか、保存や転送に失敗しています。",
                "The file holds no data: there was nothing to export, or saving or transferring it failed."),
            advice: BilingualText(
                "介護ソフトで対象の利用者と年月を確かめ、もう一度出力してください。ディスクの空き容量も確かめてください。",
                "Check the people and month chosen in the care software and export again. Check the space left on the disk, too."
            )),
        DiagnosisDefinition(
            id: "line-ends-doubled", who: .office,
            condition: .trace(.doubledLineEnds), unless: ["not-csv"],
            message: BilingualText(
                "改行が二重になっています（CR CR LF）。テキストとして転送や保存をしたとき、CRLFにもう一つCRが付いています。",
                "Line ends are doubled (CR CR LF): a transfer as text added a CR to CRLF."),
            advice: sendAsIs),
        DiagnosisDefinition(
            id: "line-ends-changed", who: .both,
            condition: .any([.trace(.lineFeeds), .trace(.carriageReturns), .trace(.mixedLineEnds)]),
            unless: [
                "spreadsheet-saved", "encoding-utf8", "encoding-utf16", "encoding-iso-2022-jp", "encoding-euc-jp",
                "not-csv",
                "line-ends-doubled", "workbook-instead-of-csv", "header-row-added", "characters-replaced",
                "mojibake-utf8-as-ms932", "mojibake-western",
            ],
            details: [
                Detail(.trace(.lineFeeds), "LFだけ", "LF alone"), Detail(.trace(.carriageReturns), "CRだけ", "CR alone"),
                Detail(.trace(.mixedLineEnds), "混ざっている", "mixed"),
            ],
            message: BilingualText(
                "改行がCRLFではなくなっています（{details}）。別の種類のパソコンやサーバーで保存したか、転送のときに変わっています。",
                "Line ends are not CRLF ({details}): saved on another kind of system, or changed by a transfer."),
            advice: sendAsIs),
        DiagnosisDefinition(
            id: "end-of-file-character", who: .office,
            condition: .rule("CP314"),
            message: BilingualText(
                "ファイルの終わりにEOF文字（0x1A）が付いています。コマンドプロンプトのcopy（/a や +）で、テキストとしてコピーか連結をしています。",
                "An end-of-file character (0x1A) stands at the end: copied or joined as text by the copy command (/a or +)."
            ),
            advice: BilingualText(
                "介護ソフトから出力したファイルを、コマンドでつないだりコピーしたりせずに、そのまま送ってください。",
                "Send the files as the care software wrote them, neither joined nor copied by a command.")),
        DiagnosisDefinition(
            id: "quotes-removed", who: .both,
            condition: .all([.rule("CP312"), .trace(.noQuotes)]),
            unless: [
                "spreadsheet-saved", "other-layout", "not-csv", "characters-replaced", "mojibake-western",
                "workbook-instead-of-csv",
            ],
            message: BilingualText(
                "自由記述を囲む引用符が1つもありません。ほかのプログラムで書き直したか、ソフトが引用符を付けずに出力しています。",
                "There is no quote round free text at all: rewritten by another program, or the software writes none."),
            advice: BilingualText(
                "介護ソフトからもう一度出力し、開かずに送ってください。出力したままでも引用符がないときは、ソフトの会社に知らせてください。",
                "Export again and send the files unopened. If untouched files have no quotes, tell the software's maker."
            )),
    ]

    static let brokenLines = DiagnosisDefinition(
        id: "lines-broken", who: .office,
        condition: .any([.rule("CP310"), .all([.rule("CP401"), .rule("CP311")])]),
        unless: [
            "spreadsheet-saved", "truncated", "not-csv", "workbook-instead-of-csv", "mojibake-utf8-as-ms932",
            "mojibake-western", "characters-replaced",
        ],
        message: BilingualText(
            "引用符の対応がくずれ、レコードの区切りがわからなくなっています。自由記述の中の引用符や改行の扱いが正しくないか、行の並べ替えや編集をしています。",
            """
            Quotes do not match, so that records cannot be told apart: quotes or line breaks in free text were written \
            wrongly, or lines were sorted or edited.
            """),
        advice: sendAsIs)

    static let truncated = DiagnosisDefinition(
        id: "truncated", who: .office,
        condition: .trace(.cutShort), unless: ["spreadsheet-saved"],
        message: BilingualText(
            "ファイルが最後のレコードの途中で切れています。コピーや転送が終わる前に止まっています。",
            "The file ends inside its last record: a copy or transfer stopped before its end."),
        advice: BilingualText(
            "もう一度出力（または転送）し直してください。空き容量と、転送が最後まで終わったことを確かめてください。",
            "Export or transfer it again. See that there is space left and that the transfer ends."))
}
