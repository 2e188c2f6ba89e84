extension Rule {
    package static let cp416 = Rule(
        id: "CP416",
        slug: "pro-rata-days",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK"],
        stage: .import,
        who: .vendor,
        clause: "別紙 第6表 日割対象日",
        title: BilingualText(
            ja: "日割対象日が31桁の0/1でない",
            en: "日割対象日 is not 31 characters 0 or 1"
        ),
        why: BilingualText(
            ja: "日割対象日は、1日から31日までの31桁です。桁数が違うと、どの日が対象か決まりません。",
            en: """
                日割対象日 has one character a day, 31 in all. \
                With another number nothing tells which days are meant.
                """
        ),
        mend: BilingualText(
            ja: """
                ベンダは、対象の日を1、対象でない日を0にした31桁を出力してください。\
                月末より後の日は0です。\
                日割でない行は空にします。
                """,
            en: """
                The vendor writes 31 characters, 1 for the days meant and \
                0 for the others; days after the end of the month are 0. \
                Rows that are not pro rata leave it empty.
                """
        ),
        bad: "日割対象日: 11111",
        good: "日割対象日: 1111100000000000000000000000000",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、31桁の0と1ではありません（{shape}）。",
                    en: "{column} is not 31 characters 0 or 1 ({shape})."
                )
            ),
            Message(
                "all-zero",
                BilingualText(
                    ja: "{column}が、31桁すべて0です。",
                    en: "{column} is all zeros."
                ),
                hint: BilingualText(
                    ja: "ベンダは、対象の日がないときは項目を空にしてください。",
                    en: "The vendor leaves the field empty where no day is meant."
                )
            ),
        ]
    )
}
