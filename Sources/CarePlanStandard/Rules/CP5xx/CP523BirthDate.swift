extension Rule {
    package static let cp523 = Rule(
        id: "CP523",
        slug: "birth-date",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU", "UPKIHON"],
        stage: .content,
        who: .office,
        clause: "-",
        title: BilingualText(
            ja: "生年月日があり得ない",
            en: "Impossible birth date"
        ),
        why: BilingualText(
            ja: "通知に定めはなく、妥当性の確認です。生年月日が誤っていると、利用者の照合に失敗します。",
            en: """
                The notice has no clause for this: it is a plausibility check. \
                With a wrong birth date the person may not be matched.
                """
        ),
        mend: BilingualText(
            ja: "事業所は、介護ソフトの生年月日を介護保険被保険者証と見比べて直し、もう一度出力してください。",
            en: "The office compares the birth date with the insurance card, corrects it and exports again."
        ),
        bad: "利用者生年月日: 18350401",
        good: "利用者生年月日: 19350401",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "生年月日が、ファイルの作成日時の130年前より前です。",
                    en: "The birth date is more than 130 years before the file was made."
                )
            ),
            Message(
                "future",
                BilingualText(
                    ja: "生年月日が、ファイルの作成日時より後です。",
                    en: "The birth date is after the file was made."
                )
            ),
        ]
    )
}
