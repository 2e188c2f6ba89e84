extension Rule {
    package static let cp903 = Rule(
        id: "CP903",
        slug: "broken-archive",
        severity: .error,
        vendorTest: nil,
        editions: [],
        files: ["zip"],
        stage: .read,
        who: .office,
        clause: "-",
        title: BilingualText(
            ja: "ZIPが壊れている、または開けない",
            en: "ZIP is damaged or cannot be opened"
        ),
        why: BilingualText(
            ja: "開けないZIPの中身は検査できないので、適合しているかどうかを判定できません。",
            en: "A ZIP that cannot be opened cannot be checked, and nothing can be said of its content."
        ),
        mend: BilingualText(
            ja: """
                事業所は、ZIPを受け取り直すか、パスワードを付けずに作り直してください。\
                展開したフォルダを検査することもできます。
                """,
            en: """
                The office fetches the ZIP again or makes it anew without a password. \
                The unpacked folder can be checked as well.
                """
        ),
        bad: "careplan.zip: encrypted",
        good: "careplan.zip: deflate",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ZIPが壊れているか、暗号化などのために開けません。",
                    en: "The ZIP is damaged, or encrypted or packed in a way that cannot be opened."
                )
            )
        ]
    )
}
