extension Rule {
    package static let cp310 = Rule(
        id: "CP310",
        slug: "unclosed-quote",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 フリーテキスト注記",
        title: BilingualText(
            ja: "引用符が閉じていない",
            en: "Quote that is never closed"
        ),
        why: BilingualText(
            ja: "引用符が閉じていないと、その後のレコードがすべて1つの項目として読まれます。",
            en: "Without the closing quote all that follows is read as one field."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、フリーテキストの前後を引用符で囲み、中の引用符は2つ重ねてください。\
                ファイルが途中で切れている場合は、事業所がもう一度出力します。
                """,
            en: """
                The vendor puts free text between quotes and doubles a quote inside. \
                If the file was cut short, the office exports again.
                """
        ),
        bad: #""週2回、自宅で入浴する,"#,
        good: #""週2回、自宅で入浴する","#,
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "引用符で始まった項目が、ファイルの終わりまで閉じていません。",
                    en: "A field that starts with a quote is not closed before the end of the file."
                )
            )
        ]
    )
}
