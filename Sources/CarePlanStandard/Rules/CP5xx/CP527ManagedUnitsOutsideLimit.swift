extension Rule {
    package static let cp527 = Rule(
        id: "CP527",
        slug: "managed-units-outside-limit",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 第7表 給付管理単位数",
        title: BilingualText(
            ja: "区分支給限度外の行に給付管理単位数がある",
            en: "給付管理単位数 on a row outside the limit"
        ),
        why: BilingualText(
            ja: """
                給付管理単位数は、区分支給限度の対象の単位数です。\
                対象外の小計の行（種類とEEEE）に入れると、給付管理が合わなくなります。
                """,
            en: """
                給付管理単位数 counts units within the limit. \
                On a subtotal row outside it (type and EEEE) it upsets the management of the limit.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、EEEEの行の給付管理単位数を空にして出力してください。",
            en: "The vendor leaves 給付管理単位数 empty on EEEE rows."
        ),
        bad: "サービスコード: 11EEEE, 給付管理単位数: 500",
        good: "サービスコード: 11EEEE, 給付管理単位数: (empty)",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "区分支給限度外の小計の行（EEEE）に、給付管理単位数が入っています。",
                    en: "A subtotal row outside the limit (EEEE) has 給付管理単位数 filled."
                )
            )
        ]
    )
}
