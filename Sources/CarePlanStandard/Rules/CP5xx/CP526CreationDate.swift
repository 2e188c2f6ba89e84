extension Rule {
    package static let cp526 = Rule(
        id: "CP526",
        slug: "creation-date",
        severity: .info,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU", "UP1KYO"],
        stage: .content,
        who: .vendor,
        clause: "別紙 作成年月日",
        title: BilingualText(
            ja: "作成年月日がファイルの作成日時より後",
            en: "作成年月日 after the file was made"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                帳票を作った日がファイルより後なのは、日付の設定の誤りと思われます。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                A form made later than its file points to a wrong date setting.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、作成年月日に帳票を作った日を出力してください。\
                事業所は、パソコンの日付も確かめてください。
                """,
            en: """
                The vendor writes the day on which the form was made. \
                The office also checks the date of its computer.
                """
        ),
        bad: "UPPLAN_202504_…_20250425200201.CSV: 作成年月日 20250501",
        good: "UPPLAN_202504_…_20250425200201.CSV: 作成年月日 20250425",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "作成年月日が、ファイルの作成日時より後です。",
                    en: "作成年月日 is after the file was made."
                )
            )
        ]
    )
}
