extension Rule {
    package static let cp204 = Rule(
        id: "CP204",
        slug: "mixed-editions-in-unit",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .send,
        who: .vendor,
        clause: "4.1版 更新履歴",
        title: BilingualText(
            ja: "V3とV4のファイル名が混在している",
            en: "V3 and V4 names mixed in a send unit"
        ),
        why: BilingualText(
            ja: """
                V3とV4では、ファイル名の形もCSVの項目も違います。\
                1つの送信単位は、どちらか一方の版でそろえます。
                """,
            en: "V3 and V4 differ in their names and columns. A send unit is written in one edition throughout."
        ),
        mend: BilingualText(
            ja: """
                ベンダは、送信単位のすべてのファイルを同じ版で出力してください。\
                版は、受信側のソフトが読めるものを選びます。
                """,
            en: """
                The vendor exports all files of a unit in one \
                edition, the one that the receiver's software reads.
                """
        ),
        bad: "UPPLAN_202504_0300000100_43_0300000005_11_….CSV + UPSIKYU_202504_0300000100_0300000005_….CSV",
        good: "UPPLAN_202504_0300000100_43_0300000005_11_….CSV + UPSIKYU_202504_0300000100_43_0300000005_11_….CSV",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "送信単位「{unit}」に、V3形式とV4形式のファイル名が混在しています。",
                    en: "The send unit ({unit}) mixes file names of the V3 and V4 forms."
                )
            )
        ]
    )
}
