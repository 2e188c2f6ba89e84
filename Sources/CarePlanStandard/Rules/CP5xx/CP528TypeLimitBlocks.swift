extension Rule {
    package static let cp528 = Rule(
        id: "CP528",
        slug: "type-limit-blocks",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPHOSOKU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 利用者補足情報 No.20-55",
        title: BilingualText(
            ja: "種類別支給限度の枠の使い方が違う",
            en: "Blocks of the limit by service type"
        ),
        why: BilingualText(
            ja: """
                UPHOSOKUのNo.20からNo.55は、種類別支給限度の9つの枠です。\
                1つ目の枠から順に、1つのサービス種類を1つの枠に入れます。
                """,
            en: """
                No.20 to No.55 of UPHOSOKU are nine blocks of limits by \
                service type, filled from the first on, one type a block.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、1つ目の枠から詰めて、サービス種類ごとに1つの枠だけを使って出力してください。\
                短期入所療養介護は22にまとめます。
                """,
            en: """
                The vendor fills blocks from the first on, one for each type. \
                Short-stay medical care (短期入所療養介護) is always 22.
                """
        ),
        bad: "１サービス種類コード: (empty), ２サービス種類コード: 15",
        good: "１サービス種類コード: 15, ２サービス種類コード: (empty)",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "短期入所療養介護の種類別支給限度が、22ではなく{type}で入っています。",
                    en: "The limit of short-stay medical care is entered as {type} instead of 22."
                ),
                hint: BilingualText(
                    ja: "ベンダは、短期入所療養介護の種類別支給限度を、施設の種類によらず22で出力してください。",
                    en: "The vendor writes 22 for short-stay medical care, whatever the facility."
                )
            ),
            Message(
                "gap",
                BilingualText(
                    ja: "空の枠より後の枠に、種類別支給限度が入っています。",
                    en: "A block behind an empty one is filled."
                ),
                hint: BilingualText(
                    ja: "ベンダは、種類別支給限度を1つ目の枠から詰めて出力してください。",
                    en: "The vendor fills the blocks from the first on, without gaps."
                )
            ),
            Message(
                "twice",
                BilingualText(
                    ja: "同じサービス種類の種類別支給限度が、2つ以上の枠に入っています。",
                    en: "Two or more blocks carry the same service type."
                ),
                hint: BilingualText(
                    ja: "ベンダは、1つのサービス種類の種類別支給限度を1つの枠に出力してください。",
                    en: "The vendor writes one block for each service type."
                )
            ),
        ]
    )
}
