extension Rule {
    package static let cp610 = Rule(
        id: "CP610",
        slug: "person-facts-differ",
        severity: .info,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU", "UP1KYO"],
        stage: .content,
        who: .vendor,
        clause: "4.1版 2.3",
        title: BilingualText(
            ja: "同じ利用者の認定情報がファイル間で違う",
            en: "Certification differs between UPHOSOKU and UP1KYO"
        ),
        why: BilingualText(
            ja: """
                要介護状態区分、認定日、認定状況区分は、UPHOSOKUとUP1KYOの両方にあります。\
                違うと、どちらが正しいか受信側では決められません。
                """,
            en: """
                要介護状態区分, 認定日 and 認定状況区分 stand in both UPHOSOKU and UP1KYO. \
                If they differ, the receiver cannot tell which is right.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、同じ計画の認定情報を、2つのファイルに同じ値で出力してください。",
            en: "The vendor writes the certification of a plan alike in both files."
        ),
        bad: "UPHOSOKU 要介護状態区分: 22 / UP1KYO 要介護状態区分: 21",
        good: "UPHOSOKU 要介護状態区分: 22 / UP1KYO 要介護状態区分: 22",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "同じ利用者の認定情報が、UPHOSOKUとUP1KYOで違います。",
                    en: "The certification of a person differs between UPHOSOKU and UP1KYO."
                )
            )
        ]
    )
}
