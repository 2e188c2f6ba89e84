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
                展開したフォルダーを検査することもできます。
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
                    ja: "ZIPが壊れていて開けません。",
                    en: "The ZIP is damaged and cannot be opened."
                ),
                hint: BilingualText(
                    ja: """
                        事業所は、ZIPを受け取り直すか、作り直してください。\
                        展開できるのであれば、展開したフォルダーを検査することもできます。
                        """,
                    en: """
                        The office fetches the ZIP again or makes it anew. \
                        If it can still be unpacked, the unpacked folder can be checked.
                        """
                )
            ),
            Message(
                "encrypted",
                BilingualText(
                    ja: "パスワードで保護されていて開けません。",
                    en: "It is protected by a password and cannot be opened."
                ),
                hint: BilingualText(
                    ja: "事業所は、パスワードを付けずにZIPを作り直すか、展開したフォルダーを検査してください。",
                    en: "The office makes the ZIP anew without a password, or has the unpacked folder checked."
                )
            ),
            Message(
                "method",
                BilingualText(
                    ja: "対応していない圧縮方式のため開けません（開けるのは無圧縮とDeflate）。",
                    en: "It is packed by a method that cannot be opened (stored and deflate can)."
                ),
                hint: BilingualText(
                    ja: "事業所は、OSの標準の機能でZIPを作り直すか、展開したフォルダーを検査してください。",
                    en: """
                        The office makes the ZIP anew by the means of its operating system, \
                        or has the unpacked folder checked.
                        """
                )
            ),
            Message(
                "differs",
                BilingualText(
                    ja: "ZIPに記録された大きさやチェックサムが、実際の中身と合いません。",
                    en: "The size or checksum that the ZIP declares is not that of the content."
                ),
                hint: BilingualText(
                    ja: """
                        途中で壊れたか、作り替えられたものです。\
                        事業所は、ZIPを受け取り直すか、介護ソフトから出力し直して作り直してください。
                        """,
                    en: """
                        It was damaged on its way, or altered. \
                        The office fetches the ZIP again, or exports again and makes it anew.
                        """
                )
            ),
            Message(
                "overlapping",
                BilingualText(
                    ja: "ZIPの中で、ほかのファイルと場所が重なっています。",
                    en: "In the ZIP it overlaps another file."
                ),
                hint: BilingualText(
                    ja: """
                        普通のZIPでは起こらないことで、悪意のあるZIPかもしれません。\
                        事業所は、ZIPをどこから受け取ったかを確かめ、介護ソフトから出力し直して作り直してください。
                        """,
                    en: """
                        No ordinary ZIP is like that; it may be a hostile one. The office finds out where the ZIP \
                        came from, exports again and makes it anew.
                        """
                )
            ),
        ]
    )
}
