extension Rule {
    package static let cp316 = Rule(
        id: "CP316",
        slug: "quoted-code",
        severity: .info,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "別紙 フリーテキスト注記",
        title: BilingualText(
            ja: "フリーテキストでない項目が引用符で囲まれている",
            en: "Quotes round a field that is not free text"
        ),
        why: BilingualText(
            ja: """
                レイアウトが引用符を求めるのは、フリーテキストだけです。\
                ほかの項目を囲むことは通知に定めがなく、引用符ごと値として読むソフトがあります。
                """,
            en: """
                The layout asks for quotes round free text only. \
                It says nothing of other fields, and some software takes the quotes for part of the value.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、フリーテキストでない項目の引用符を付けずに出力すると確実です。",
            en: "To be sure, the vendor writes fields that are not free text without quotes."
        ),
        bad: #""202407","139907","0000012345","202504""#,
        good: "202407,139907,0000012345,202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "フリーテキストでない項目が、引用符で囲まれています（{columns}）。",
                    en: "Fields that are not free text stand in quotes ({columns})."
                )
            )
        ]
    )
}
