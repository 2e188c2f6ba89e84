extension Rule {
    package static let cp408 = Rule(
        id: "CP408",
        slug: "time-format",
        severity: .error,
        vendorTest: .error,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK", "UP3KYO"],
        stage: .import,
        who: .vendor,
        clause: "別紙 書式 HHMM",
        title: BilingualText(
            ja: "時刻がHHMMでない",
            en: "Not a time HHMM"
        ),
        why: BilingualText(
            ja: """
                時刻は、数字4桁（HHMM）の0000から2400で書きます。\
                時刻のないサービスは、決められた項目だけ9999にします。
                """,
            en: """
                Times are four digits, HHMM, from 0000 to 2400. \
                Services without times carry 9999 where the layout allows it.
                """
        ),
        mend: BilingualText(
            ja: "ベンダは、時刻をHHMMの4桁で出力してください。9時は0900です。",
            en: "The vendor writes times as HHMM; nine o'clock is 0900."
        ),
        bad: "サービス開始時刻: 0960",
        good: "サービス開始時刻: 0930",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "{column}が、HHMMの時刻ではありません（{shape}）。",
                    en: "{column} is not a time of the form HHMM ({shape})."
                )
            ),
            Message(
                "past-midnight",
                BilingualText(
                    ja: "{column}が、2430のように24時を過ぎた時刻です。",
                    en: "{column} is a time past midnight such as 2430."
                ),
                hint: BilingualText(
                    ja: """
                        時刻は0000から2400で書きます。\
                        ベンダは、24時を過ぎた時刻から24時間を引いて出力してください（2430は0030）。
                        """,
                    en: """
                        Times run from 0000 to 2400. \
                        The vendor takes 24 hours off a time past midnight (2430 becomes 0030).
                        """
                )
            ),
        ]
    )
}
