extension Rule {
    package static let cp521 = Rule(
        id: "CP521",
        slug: "conditional-text-missing",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UP1KYO", "UPKIHON"],
        stage: .content,
        who: .office,
        clause: "別紙 その他の内容",
        title: BilingualText(
            ja: "「その他」などの内容が空",
            en: "Text for 'other' is missing"
        ),
        why: BilingualText(
            ja: """
                「その他」などを選んだときは、その内容を次の項目に書きます。\
                空だと、受信側で理由や状況が分かりません。
                """,
            en: """
                Whoever chooses 'other' or the like says in the next field what is meant. \
                Left empty, the receiver cannot know.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトで内容を入力し、もう一度出力してください。\
                対象は、UP1KYOのNo.26、UPKIHONのNo.9とNo.13です。
                """,
            en: """
                The office enters the text in its care software and exports again. \
                Meant are No.26 of UP1KYO and No.9 and No.13 of UPKIHON.
                """
        ),
        bad: #"生活援助中心型の算定理由: 3, その他理由: """#,
        good: #"生活援助中心型の算定理由: 3, その他理由: "通院のため""#,
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "「その他」など内容の要る区分を選んでいますが、その内容が空です。",
                    en: "A choice that asks for an explanation was made, but the explanation is empty."
                )
            )
        ]
    )
}
