extension Rule {
    package static let cp314 = Rule(
        id: "CP314",
        slug: "end-of-file-character",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "別紙 ファイル形式",
        title: BilingualText(
            ja: "EOF文字(0x1A)がある",
            en: "End-of-file character (0x1A)"
        ),
        why: BilingualText(
            ja: "最後のEOF文字（0x1A）は、1件のレコードとして読まれることがあります。",
            en: "A final 0x1A may be read as one more record."
        ),
        mend: BilingualText(
            ja: "ベンダは、EOF文字を付けずに出力してください。",
            en: "The vendor writes no end-of-file character."
        ),
        bad: "…,202504[CR][LF][1A]",
        good: "…,202504[CR][LF]",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "ファイルの最後に、EOF文字（0x1A）があります。",
                    en: "The file ends in an end-of-file character (0x1A)."
                )
            )
        ]
    )
}
