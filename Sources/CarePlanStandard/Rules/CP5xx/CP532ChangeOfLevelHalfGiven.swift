extension Rule {
    package static let cp532 = Rule(
        id: "CP532",
        slug: "change-of-level-half-given",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 利用者補足情報 No.17 59",
        title: BilingualText(
            ja: "区分変更の項目が片方だけ",
            en: "Change of care level half given"
        ),
        why: BilingualText(
            ja: """
                要介護状態変更日と前回要介護状態区分は、月の途中の区分変更を2つ組で表します。\
                一方だけでは、いつ何から変わったか分かりません。
                """,
            en: """
                要介護状態変更日 and 前回要介護状態区分 together describe a change within the month. \
                One alone does not tell when it changed from what.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、2つの項目を両方入れるか、両方空にして出力してください。",
            en: "The vendor fills both or leaves both empty."
        ),
        bad: "要介護状態変更日: 20250416, 前回要介護状態区分: (empty)",
        good: "要介護状態変更日: 20250416, 前回要介護状態区分: 21",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "要介護状態変更日と前回要介護状態区分の、一方だけに値があります。",
                    en: "Only one of 要介護状態変更日 and 前回要介護状態区分 is filled."
                )
            )
        ]
    )
}
