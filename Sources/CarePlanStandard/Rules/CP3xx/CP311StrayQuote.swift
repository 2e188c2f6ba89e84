extension Rule {
    package static let cp311 = Rule(
        id: "CP311",
        slug: "stray-quote",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 フリーテキスト注記",
        title: BilingualText(
            ja: "引用符の使い方が誤り",
            en: "Quote in the wrong place"
        ),
        why: BilingualText(
            ja: "引用符は項目の始まりと終わりを示します。余分な引用符があると、受信側で項目がずれます。",
            en: "Quotes mark where a field starts and ends. A stray one makes fields shift at the receiver's."
        ),
        mend: BilingualText(
            ja: "ベンダは、フリーテキストの全体を引用符で囲み、文の中の引用符は2つ重ねて出力してください。",
            en: "The vendor puts the whole of a free text between quotes and doubles every quote inside."
        ),
        bad: #""自分で"歩きたい"と話す""#,
        good: #""自分で""歩きたい""と話す""#,
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "引用符で囲まれていない項目の中に、引用符があります。",
                    en: "A field without quotes round it has a quote inside."
                )
            ),
            Message(
                "after-quote",
                BilingualText(
                    ja: "閉じた引用符の後に、文字が続いています。",
                    en: "Text follows a closing quote."
                )
            ),
        ]
    )
}
