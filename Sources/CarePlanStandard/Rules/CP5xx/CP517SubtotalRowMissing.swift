extension Rule {
    package static let cp517 = Rule(
        id: "CP517",
        slug: "subtotal-row-missing",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 第7表 サービスコード",
        title: BilingualText(
            ja: "区分支給対象の種類別小計の行がない",
            en: "Subtotal row within the limit is missing"
        ),
        why: BilingualText(
            ja: """
                同じ事業所の同じサービス種類に、区分支給限度の対象のサービスコードが2つ以上あるときは、\
                種類別の小計の行（種類とAAAA）を出力します。
                """,
            en: """
                Where an office has several service codes of one type within \
                the limit, table 7 has a subtotal row (type and AAAA).
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、区分支給対象の種類別小計の行を出力してください。",
            en: "The vendor writes the subtotal row within the limit."
        ),
        bad: "サービスコード: 111111 / 112111 / 999999",
        good: "サービスコード: 111111 / 112111 / 11AAAA / 999999",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "サービス種類{type}の、区分支給対象の小計の行（{type}AAAA）がありません。",
                    en: "Service type {type} has no subtotal row within the limit ({type}AAAA)."
                )
            )
        ]
    )
}
