extension Rule {
    package static let cp525 = Rule(
        id: "CP525",
        slug: "future-result",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPJSK"],
        stage: .content,
        who: .office,
        clause: "-",
        title: BilingualText(
            ja: "作成日時より後のサービス利用日の実績",
            en: "Result of a day after the file was made"
        ),
        why: BilingualText(
            ja: """
                通知に定めはなく、妥当性の確認です。\
                まだ来ていない日の実績は、予定をそのまま出力した疑いがあります。
                """,
            en: """
                The notice has no clause for this: it is a plausibility check. \
                A result of a day still to come suggests that planned services were exported as results.
                """
        ),
        mend: BilingualText(
            ja: "事業所は、実績を確定してから、もう一度出力してください。",
            en: "The office confirms the results and exports again."
        ),
        bad: "UPJSK_202506_…_20250620100000.CSV: サービス利用日 20250628",
        good: "UPJSK_202506_…_20250703101530.CSV: サービス利用日 20250628",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "サービス利用日がファイルの作成日時より後の実績が入っています。",
                    en: "The file holds a result of a day after the file was made."
                )
            )
        ]
    )
}
