extension Rule {
    package static let cp306 = Rule(
        id: "CP306",
        slug: "line-ending",
        severity: .warning,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .content,
        who: .vendor,
        clause: "別紙 ファイル形式",
        title: BilingualText(
            ja: "改行がCRLFでない",
            en: "Line ending is not CRLF"
        ),
        why: BilingualText(
            ja: """
                通知に改行コードの定めはありませんが、実際のデータはCRLFです。\
                LFやCRだけの改行を読めないソフトがあります。
                """,
            en: """
                The notice does not name a line ending, but practice is CRLF. \
                Some software cannot read LF or CR alone.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、レコードの終わりの改行をCRLFで出力してください。\
                引用符の中の改行は、この規則の対象外です。
                """,
            en: "The vendor ends records with CRLF. Line breaks inside quotes are not meant."
        ),
        bad: "…,2 [LF]",
        good: "…,2 [CR][LF]",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "レコードの終わりの改行が、CRLFではありません（{ending}）。",
                    en: "Records do not end in CRLF ({ending})."
                )
            )
        ]
    )
}
