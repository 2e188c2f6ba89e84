extension Rule {
    package static let cp514 = Rule(
        id: "CP514",
        slug: "user-unrelated-to-receiver",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN"],
        stage: .content,
        who: .both,
        clause: "4.1版 2.6",
        title: BilingualText(
            ja: "送信先の事業所のサービスがない利用者が入っている",
            en: "Person without a service of the receiver"
        ),
        why: BilingualText(
            ja: """
                サービス利用票は、サービスを行う事業所へ送ります。\
                送信先のサービスがない利用者の情報を送ると、関係のない事業所に個人情報が渡ります。
                """,
            en: """
                Service slips go to the offices that provide the services. \
                A person without a service of the receiver means personal data in the wrong hands.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、送信先の事業所を利用する人だけを選んで、もう一度出力してください。\
                選んでも入る場合は、ベンダが出力を直してください。
                """,
            en: """
                The office chooses only people who use the receiver's services and exports again. \
                If others are still included, the vendor corrects the export.
                """
        ),
        bad: "UPPLAN_202504_…_1399900011_11_….CSV: サービス事業者コード 1399900037",
        good: "UPPLAN_202504_…_1399900011_11_….CSV: サービス事業者コード 1399900011",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "送信先の事業所のサービスが1つもない利用者が入っています。",
                    en: "The file holds a person who has no service of the receiving office."
                )
            )
        ]
    )
}
