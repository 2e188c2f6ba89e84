extension Rule {
    package static let cp904 = Rule(
        id: "CP904",
        slug: "unsafe-path",
        severity: .error,
        vendorTest: nil,
        editions: [],
        files: ["any"],
        stage: .read,
        who: .office,
        clause: "-",
        title: BilingualText(
            ja: "安全でないパス",
            en: "Unsafe path"
        ),
        why: BilingualText(
            ja: """
                指定された場所の外を指すパスをたどると、関係のないファイルを読み書きするおそれがあります。\
                そのため、たどりません。
                """,
            en: """
                Following a path that leaves the given place might \
                touch files that have nothing to do with it. \
                So it is not followed.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトからもう一度出力してください。\
                ZIPやリンクをどこから受け取ったかも確かめてください。
                """,
            en: """
                The office exports again from its care software, \
                and finds out where the ZIP or link came from.
                """
        ),
        bad: "careplan.zip: ../../UPPLAN_….CSV",
        good: "careplan.zip: UPPLAN_….CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ZIPの中のファイルのパスが、展開先の外を指しています。",
                    en: "The path of a file in the ZIP leads out of the folder it is unpacked to."
                )
            ),
            Message(
                "link",
                BilingualText(
                    ja: "指定された場所の外を指すリンクです。",
                    en: "The link points out of the given place."
                ),
                hint: BilingualText(
                    ja: "事業所は、リンクではなく元のファイルを、検査するフォルダーに入れてください。",
                    en: "The office puts the file itself, not a link, into the folder to be checked."
                )
            ),
        ]
    )
}
