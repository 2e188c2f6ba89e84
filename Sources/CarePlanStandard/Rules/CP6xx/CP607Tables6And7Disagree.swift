extension Rule {
    package static let cp607 = Rule(
        id: "CP607",
        slug: "tables-6-and-7-disagree",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPSIKYU"],
        stage: .content,
        who: .both,
        clause: "4.1版 2.3",
        title: BilingualText(
            ja: "第6表と第7表のサービスが合わない",
            en: "Tables 6 and 7 list different services"
        ),
        why: BilingualText(
            ja: """
                第7表は、第6表のサービスを事業所とサービスコードごとにまとめた表です。\
                一方だけにあるサービスは、入力や出力の漏れかもしれません。
                """,
            en: """
                Table 7 sums up the services of table 6 by office and code. \
                A service in one of them only may have been left out of the other.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトで第6表と第7表を見比べ、第7表を計算し直してから、\
                もう一度出力してください。\
                帳票が合っているのに違う場合は、ベンダが出力を直してください。
                """,
            en: """
                The office compares tables 6 and 7, has table 7 computed again and exports again. \
                If the forms agree, the vendor corrects the export.
                """
        ),
        bad: "UPPLAN: 1399900011 111111 / UPSIKYU: 1399900011 151111",
        good: "UPPLAN: 1399900011 111111 / UPSIKYU: 1399900011 111111",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "第6表と第7表の一方だけにある、サービスか福祉用具があります。",
                    en: "A service or a piece of equipment stands in only one of tables 6 and 7."
                )
            ),
            Message(
                "code",
                BilingualText(
                    ja: "事業所とサービス種類は両方にあるのに、第6表と第7表の一方だけにあるサービスコードがあります。",
                    en: "A service code stands in only one of tables 6 and 7, its office and type in both."
                )
            ),
        ]
    )
}
