extension Rule {
    package static let cp202 = Rule(
        id: "CP202",
        slug: "forbidden-combination",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .office,
        clause: "4.1版 2.4 3.4",
        title: BilingualText(
            ja: "送信単位に組み合わせられないファイルが一緒にある",
            en: "Files that do not form a send unit together"
        ),
        why: BilingualText(
            ja: """
                一緒に送れるファイルの組み合わせは、送信単位として決まっています。\
                それ以外の組み合わせは、送信エラーになります。
                """,
            en: "The standard fixes which files travel together. Any other combination fails on sending."
        ),
        mend: BilingualText(
            ja: """
                事業所は、出力先のフォルダーを空にし、送るものを1つの送信単位ずつ選んで、\
                もう一度出力してください。
                """,
            en: "The office empties the output folder, chooses one send unit at a time and exports again."
        ),
        bad: "UP1KYO + UPJSK",
        good: "UP1KYO + UP2KYO + UP3KYO + UPHOSOKU",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "一緒に送れない組み合わせのファイルが、同じファイル連番を持っています（{present}）。",
                    en: "Files that cannot travel together share one ファイル連番 ({present})."
                )
            )
        ]
    )
}
