extension Rule {
    package static let cp601 = Rule(
        id: "CP601",
        slug: "orphan-record",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UP2KYO", "UP3KYO", "UPHOSOKU", "UPSIKYU", "UPKIHON_SUB1", "UPKIHON_SUB2", "UPYOBO_SUB"],
        stage: .import,
        who: .vendor,
        clause: "4.1版 2.3 3.3",
        title: BilingualText(
            ja: "親のファイルに対応するレコードがない",
            en: "Record without its counterpart in the main file"
        ),
        why: BilingualText(
            ja: """
                従属するファイルのレコードは、同じキーの親のレコードに付いて取り込まれます。\
                親がないと、取り込めません。
                """,
            en: """
                A dependent record is imported with the record of the same key in the main file. \
                Without it, it cannot be.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、送信単位のすべてのファイルで、保険者番号、被保険者番号と、\
                日付または対象年月をそろえて出力してください。
                """,
            en: """
                The vendor writes insurer, insured number and the \
                date or month alike in all files of the unit.
                """
        ),
        bad: "UPSIKYU: 139907,0000012345,202504 / UPPLAN: (none)",
        good: "UPSIKYU: 139907,0000012345,202504 / UPPLAN: 139907,0000012345,202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "親の{main}に、同じキーのレコードがありません。",
                    en: "{main} has no record of the same key."
                )
            )
        ]
    )
}
