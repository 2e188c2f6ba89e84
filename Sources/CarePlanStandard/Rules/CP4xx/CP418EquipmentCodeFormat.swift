extension Rule {
    package static let cp418 = Rule(
        id: "CP418",
        slug: "equipment-code-format",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V4"],
        files: ["UPPLAN", "UPJSK", "UPSIKYU"],
        stage: .content,
        who: .vendor,
        clause: "別紙 TAISコード 福祉用具届出コード",
        title: BilingualText(
            ja: "TAISコード・福祉用具届出コードの形が違う",
            en: "Malformed TAISコード or 福祉用具届出コード"
        ),
        why: BilingualText(
            ja: """
                TAISコードと福祉用具届出コードは、5桁、ハイフン、6桁の12桁です。\
                形が違うと、福祉用具を見分けられません。
                """,
            en: """
                Both codes have five characters, a hyphen and six. \
                A malformed one does not identify the equipment.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、半角のハイフンを入れて12桁で出力してください。先頭の0も省けません。",
            en: "The vendor writes 12 characters with a half-width hyphen, leading zeros included."
        ),
        bad: "TAISコード: 00123-45",
        good: "TAISコード: 00123-000045",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、5桁、ハイフン、6桁の形ではありません（{shape}）。",
                    en: "{column} is not five characters, a hyphen and six ({shape})."
                )
            ),
            Message(
                "full-width-hyphen",
                BilingualText(
                    ja: "{column}のハイフンが全角です。",
                    en: "The hyphen in {column} is full-width."
                ),
                hint: BilingualText(
                    ja: """
                        通知の例は全角のハイフンで印刷されていますが、実際のデータは半角です。\
                        ベンダは、半角のハイフンで出力してください。
                        """,
                    en: """
                        The notice prints its example with a full-width \
                        hyphen, but data use the half-width one. \
                        So does the vendor.
                        """
                )
            ),
        ]
    )
}
