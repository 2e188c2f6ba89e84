extension Rule {
    package static let cp407 = Rule(
        id: "CP407",
        slug: "month-format",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["all"],
        stage: .import,
        who: .vendor,
        clause: "別紙 書式 YYYYMM",
        title: BilingualText(
            ja: "年月がYYYYMMでない",
            en: "Not a month YYYYMM"
        ),
        why: BilingualText(
            ja: "年月は、西暦の数字6桁（YYYYMM）で書きます。対象年月は、レコードを識別する項目です。",
            en: "Months are six digits, YYYYMM. The target month is part of what identifies a record."
        ),
        mend: BilingualText(
            ja: "ベンダは、実在する年月をYYYYMMで出力してください。",
            en: "The vendor writes real months as YYYYMM."
        ),
        bad: "対象年月: 202513",
        good: "対象年月: 202504",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、YYYYMMの年月ではありません（{shape}）。",
                    en: "{column} is not a month of the form YYYYMM ({shape})."
                )
            )
        ]
    )
}
