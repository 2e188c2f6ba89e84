extension Rule {
    package static let cp509 = Rule(
        id: "CP509",
        slug: "equipment-code-both",
        severity: .info,
        vendorTest: .info,
        editions: ["V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 第6表 No.16 17",
        title: BilingualText(
            ja: "TAISコードと届出コードの両方がある",
            en: "Both equipment codes filled"
        ),
        why: BilingualText(
            ja: """
                レイアウトでは、TAISコードと福祉用具届出コードのどちらか一方を入れます。\
                両方あると、どちらを使うかがソフトで違います。
                """,
            en: "The layout asks for one of the two codes. With both, software differs in which it takes."
        ),
        mend: BilingualText(
            ja: "ベンダは、どちらか一方だけを出力してください。",
            en: "The vendor writes only one of them."
        ),
        bad: "TAISコード: 00123-000045, 福祉用具届出コード: 00999-000001",
        good: "TAISコード: 00123-000045, 福祉用具届出コード: (empty)",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "TAISコードと福祉用具届出コードの、両方が入っています。",
                    en: "Both TAISコード and 福祉用具届出コード are filled."
                )
            )
        ]
    )
}
