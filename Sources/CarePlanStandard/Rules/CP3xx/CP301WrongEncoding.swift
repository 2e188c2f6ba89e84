extension Rule {
    package static let cp301 = Rule(
        id: "CP301",
        slug: "wrong-encoding",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 文字コード",
        title: BilingualText(
            ja: "文字コードがShift-JIS(MS932)でない",
            en: "Encoding is not Shift-JIS (MS932)"
        ),
        why: BilingualText(
            ja: """
                標準仕様の文字コードはShift-JIS（MS932）です。\
                ほかの文字コードのファイルは、文字化けするか取込エラーになります。
                """,
            en: """
                The standard asks for Shift-JIS (MS932). \
                Files in another encoding turn to garbage or fail on import.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、Shift-JIS（MS932）で出力してください。\
                事業所でファイルを開いて保存した場合は、介護ソフトからもう一度出力してください。
                """,
            en: """
                The vendor exports in Shift-JIS (MS932). \
                If the office opened and saved the file, it exports again from its care software.
                """
        ),
        bad: "E4 BB 8B E8 AD B7 (UTF-8)",
        good: "89 EE 8C EC (Shift-JIS)",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "文字コードが、Shift-JIS（MS932）ではなく{encoding}です。",
                    en: "The encoding is {encoding}, not Shift-JIS (MS932)."
                )
            ),
            Message(
                "unencodable",
                BilingualText(
                    ja: "文字コードが{encoding}で、Shift-JIS（MS932）にない文字も{characters}字あります（{list}）。",
                    en: """
                        The encoding is {encoding}, and {characters} \
                        characters have no place in Shift-JIS (MS932) ({list}).
                        """
                ),
                hint: BilingualText(
                    ja: """
                        ベンダは、Shift-JIS（MS932）で出力し、\
                        MS932にない文字は使える文字（「→」の右）に置き換えてください（例: 𠮷は吉に）。
                        """,
                    en: """
                        The vendor exports in Shift-JIS (MS932) and replaces characters \
                        it lacks by ones it has (U+20BB7, for instance, by U+5409).
                        """
                )
            ),
        ]
    )
}
