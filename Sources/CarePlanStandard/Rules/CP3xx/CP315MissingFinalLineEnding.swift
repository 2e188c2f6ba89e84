extension Rule {
    package static let cp315 = Rule(
        id: "CP315",
        slug: "missing-final-line-ending",
        severity: .info,
        vendorTest: .info,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "別紙 ファイル形式",
        title: BilingualText(
            ja: "最後のレコードの後に改行がない",
            en: "No line ending after the last record"
        ),
        why: BilingualText(
            ja: "最後の改行がなくても適合です。ただし、最後のレコードを読み落とすソフトがあります。",
            en: "A missing final line ending is conforming, but some software misses the last record then."
        ),
        mend: BilingualText(
            ja: "ベンダは、最後のレコードの後にもCRLFを付けると確実です。",
            en: "To be sure, the vendor writes CRLF after the last record too."
        ),
        bad: "…,202504",
        good: "…,202504[CR][LF]",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "最後のレコードの後に、改行がありません。",
                    en: "There is no line ending after the last record."
                )
            )
        ]
    )
}
