extension Rule {
    package static let cp426 = Rule(
        id: "CP426",
        slug: "older-edition",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "4.1版 更新履歴",
        title: BilingualText(
            ja: "旧版(第2版以前)のデータ",
            en: "Data of edition 2 or older"
        ),
        why: BilingualText(
            ja: "第2版以前のデータは、連携システムでは送れますが、受信側のソフトが読めないことがあります。",
            en: """
                The exchange still carries data of edition 2 and \
                older, but the receiver's software may not read them.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、受信側のソフトが読める新しい版で出力してください。V3のCSVバージョンは202208です。",
            en: """
                The vendor exports a newer edition that the receiver's \
                software reads; CSVバージョン of V3 is 202208.
                """
        ),
        bad: "202003,139907,0000012345,…",
        good: "202208,139907,0000012345,…",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "CSVバージョン{value}は、第2版以前のものです。",
                    en: "CSVバージョン {value} is of edition 2 or older."
                )
            )
        ]
    )
}
