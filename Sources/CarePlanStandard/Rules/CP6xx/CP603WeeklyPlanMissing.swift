extension Rule {
    package static let cp603 = Rule(
        id: "CP603",
        slug: "weekly-plan-missing",
        severity: .info,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["UP1KYO"],
        stage: .content,
        who: .vendor,
        clause: "4.1版 2.3",
        title: BilingualText(
            ja: "第3表のレコードがない利用者がいる",
            en: "Person without table 3"
        ),
        why: BilingualText(
            ja: """
                V4では、第3表（週間サービス計画表）も送ります。\
                レコードのない利用者は、受信側の第3表が空になります。
                """,
            en: """
                V4 also carries table 3, the weekly plan. \
                For a person without records the receiver's table 3 stays empty.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、第3表がある利用者のレコードを出力しているか確かめてください。\
                第3表がない利用者なら、直すところはありません。
                """,
            en: """
                The vendor checks that table 3 is exported where there is one. \
                If the person has none, nothing has to be corrected.
                """
        ),
        bad: "UP1KYO: 0000012345 / UP3KYO: (none)",
        good: "UP1KYO: 0000012345 / UP3KYO: 0000012345",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "第3表のレコードがない利用者がいます。",
                    en: "A person has no record of table 3."
                )
            )
        ]
    )
}
