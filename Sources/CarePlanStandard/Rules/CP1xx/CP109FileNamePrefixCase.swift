extension Rule {
    package static let cp109 = Rule(
        id: "CP109",
        slug: "file-name-prefix-case",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "別紙 ファイル名規約",
        title: BilingualText(
            ja: "ファイル名の英字が小文字",
            en: "File name prefix is in lower case"
        ),
        why: BilingualText(
            ja: "ファイル名規約の名前は大文字です。小文字の名前を見分けない受信側のソフトがあります。",
            en: """
                The naming rule uses capitals. \
                Some receiving software does not recognise a name in lower case.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、ファイル名の先頭を規約のとおり大文字で出力してください。",
            en: "The vendor writes the prefix in capitals, as the naming rule has it."
        ),
        bad: "upplan_202504_0300000100_43_0300000005_11_20250425200201.CSV",
        good: "UPPLAN_202504_0300000100_43_0300000005_11_20250425200201.CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイル名の先頭が、大文字の{prefix}になっていません。",
                    en: "The file name does not start with {prefix} in capitals."
                )
            )
        ]
    )
}
