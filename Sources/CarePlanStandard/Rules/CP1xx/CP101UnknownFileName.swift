extension Rule {
    package static let cp101 = Rule(
        id: "CP101",
        slug: "unknown-file-name",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "ファイル名の先頭が標準仕様のどのファイルにも当たらない",
            en: "File name starts with no prefix of the standard"
        ),
        why: BilingualText(
            ja: """
                連携システムは、ファイル名の先頭（UPPLANなど）でファイルの種類を見分けます。\
                標準仕様にない名前のCSVは、送信でも取込でも扱われません。
                """,
            en: """
                The exchange tells what a file is by the start of its name (UPPLAN and so on). \
                A CSV file with any other name is neither sent nor imported.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、ファイル名の先頭を標準仕様の名前にしてください。\
                事業所で名前を変えた場合は、介護ソフトからもう一度出力してください。
                """,
            en: """
                The vendor gives the file the prefix the standard names. \
                If the office renamed the file, it exports again from its care software.
                """
        ),
        bad: "UPKHON_1399900029_43_1399900011_46_20250703101530.CSV",
        good: "UPKIHON_1399900029_43_1399900011_46_20250703101530.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名の先頭が、標準仕様のどのファイルにも当たりません。",
                    en: "The file name starts with no prefix of the standard."
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、ファイル名の先頭を標準仕様の名前にしてください。\
                        DLTで始まっていても、\
                        標準仕様にない名前（DLTBETなど）は削除のファイルとして扱われません。
                        """,
                    en: """
                        The vendor gives the file a prefix of the standard. \
                        A name that merely starts with DLT (DLTBET, \
                        for instance) is never taken for a deletion.
                        """
                )
            ),
            Message(
                "near",
                BilingualText(
                    ja: "ファイル名の先頭が標準仕様にない名前で、{suggestion}の誤りと思われます。",
                    en: "The file name starts with no prefix of the standard; {suggestion} was probably meant."
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、ファイル名の先頭を{suggestion}に直してください。\
                        事業所で名前を変えた場合は、介護ソフトからもう一度出力してください。
                        """,
                    en: """
                        The vendor corrects the prefix to {suggestion}. \
                        If the office renamed the file, it exports again from its care software.
                        """
                )
            ),
        ]
    )
}
