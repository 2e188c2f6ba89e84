extension Rule {
    package static let cp902 = Rule(
        id: "CP902",
        slug: "size-limit",
        severity: .error,
        vendorTest: nil,
        editions: [],
        files: ["any"],
        stage: .read,
        who: .office,
        clause: "-",
        title: BilingualText(
            ja: "大きさの上限を超える",
            en: "Over the size limit"
        ),
        why: BilingualText(
            ja: """
                壊れたファイルや悪意のあるファイルで止まらないように、大きさに上限を置いています。\
                上限を超えた部分は検査していません。
                """,
            en: """
                Limits keep damaged or hostile files from stopping the check. \
                What lies beyond them was not checked.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、出力したファイルに間違いないか確かめてください。\
                正しいファイルなら、検査する人がオプション（--max-file、ZIPなら--max-memberなど）で上限を上げて検査し直します。
                """,
            en: """
                The office makes sure that this is the exported file. \
                If so, whoever runs the check raises the limit by an option (--max-file, or --max-member and the like for a ZIP).
                """
        ),
        bad: "UPPLAN_….CSV: 9 GB",
        good: "UPPLAN_….CSV: 90 kB",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{what}が、上限の{limit}を超えています。",
                    en: "The {what} exceeds the limit of {limit}."
                )
            )
        ]
    )
}
