extension Rule {
    package static let cp901 = Rule(
        id: "CP901",
        slug: "unreadable",
        severity: .error,
        vendorTest: nil,
        editions: [],
        files: ["any"],
        stage: .read,
        who: .office,
        clause: "-",
        title: BilingualText(
            ja: "読み取れない",
            en: "Cannot be read"
        ),
        why: BilingualText(
            ja: "読み取れないファイルは検査できないので、適合しているかどうかを判定できません。",
            en: "What cannot be read cannot be checked, and nothing can be said of it."
        ),
        mend: BilingualText(
            ja: "事業所は、ファイルをほかのソフトで開いていれば閉じ、場所を確かめて、もう一度検査してください。",
            en: """
                The office closes the file if it is open elsewhere, \
                checks where it lies and has it checked again.
                """
        ),
        bad: "./export/UPPLAN_….CSV: I/O error",
        good: "./export/UPPLAN_….CSV: 4,096 bytes",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "読み取りの途中でエラーが起き、読み取れません。",
                    en: "It could not be read because of an error."
                )
            ),
            Message(
                "missing",
                BilingualText(
                    ja: "指定されたパスがありません。",
                    en: "The given path does not exist."
                ),
                hint: BilingualText(
                    ja: "事業所は、フォルダーやファイルの名前と場所を確かめ、正しいパスを指定してください。",
                    en: "The office checks the name and place of the folder or file and gives the right path."
                )
            ),
            Message(
                "permission",
                BilingualText(
                    ja: "読み取る権限がありません。",
                    en: "There is no permission to read it."
                ),
                hint: BilingualText(
                    ja: """
                        事業所は、ファイルやフォルダーの読み取りの権限を確かめるか、読める場所へコピーしてから、\
                        もう一度検査してください。
                        """,
                    en: """
                        The office checks the permissions of the file or \
                        folder, or copies it to a place where it can be read.
                        """
                )
            ),
            Message(
                "dangling",
                BilingualText(
                    ja: "リンクの指す先がありません。",
                    en: "The link points to something that does not exist."
                ),
                hint: BilingualText(
                    ja: "事業所は、リンクではなく元のファイルを指定してください。",
                    en: "The office gives the file itself instead of the link."
                )
            ),
        ]
    )
}
