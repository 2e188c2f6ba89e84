extension Rule {
    package static let cp508 = Rule(
        id: "CP508",
        slug: "equipment-code-missing",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU"],
        stage: .content,
        who: .both,
        clause: "別紙 第6表 No.16 17",
        title: BilingualText(
            ja: "福祉用具貸与にTAISコードも届出コードもない",
            en: "Rental row without equipment code"
        ),
        why: BilingualText(
            ja: """
                福祉用具貸与の行は、TAISコードか福祉用具届出コードで用具を見分けます。\
                どちらもないと、受信側で用具が決まりません。\
                緊急のときの最初の連携では、ないこともあります。
                """,
            en: """
                Rental rows name the equipment by TAISコード or 福祉用具届出コード. \
                Without either the receiver cannot tell which piece it is. \
                A first exchange in an emergency may go without.
                """
        ),
        mend: BilingualText(
            ja: """
                事業所は、介護ソフトで福祉用具にTAISコードか福祉用具届出コードを登録し、\
                もう一度出力してください。\
                登録してあるのに出ない場合は、ベンダが出力を直してください。
                """,
            en: """
                The office registers a TAISコード or 福祉用具届出コード for the equipment and exports again. \
                If one is registered, the vendor corrects the export.
                """
        ),
        bad: "サービスコード: 171003, TAISコード: (empty), 福祉用具届出コード: (empty)",
        good: "サービスコード: 171003, TAISコード: 00123-000045, 福祉用具届出コード: (empty)",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "福祉用具貸与の行に、TAISコードも福祉用具届出コードもありません。",
                    en: "A rental row has neither TAISコード nor 福祉用具届出コード."
                )
            )
        ]
    )
}
