extension Rule {
    package static let cp602 = Rule(
        id: "CP602",
        slug: "main-without-dependent",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UP1KYO", "UPPLAN"],
        stage: .import,
        who: .vendor,
        clause: "4.1版 2.3 2.4",
        title: BilingualText(
            ja: "従属ファイルに対応するレコードがない",
            en: "Main record without its dependents"
        ),
        why: BilingualText(
            ja: """
                利用者補足情報（UPHOSOKU）には、利用者の氏名や認定の情報があります。\
                親のレコードだけでは、帳票が完成しません。
                """,
            en: """
                The supplement (UPHOSOKU) holds the person's name and certification. \
                The main record alone does not make the form.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、親のレコードと同じキーのレコードを、送信単位のほかのファイルにも出力してください。",
            en: "The vendor writes records of the same key into the other files of the unit too."
        ),
        bad: "UP1KYO: 139907,0000012345,20250401 / UPHOSOKU: (none)",
        good: "UP1KYO: 139907,0000012345,20250401 / UPHOSOKU: 139907,0000012345,20250401",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{missing}に、対応するレコードがありません。",
                    en: "{missing} has no record for this one."
                )
            ),
            Message(
                "warning",
                BilingualText(
                    ja: "{missing}に、対応する明細のレコードが1件もありません。",
                    en: "{missing} has no detail record for this one."
                ),
                hint: BilingualText(
                    ja: """
                        明細がなければ、そのままで差し支えありません。\
                        明細がある利用者なら、ベンダがその明細も出力するように直してください。
                        """,
                    en: """
                        If there are no details, nothing has to be done. \
                        If there are, the vendor makes the software export them.
                        """
                )
            ),
        ]
    )
}
