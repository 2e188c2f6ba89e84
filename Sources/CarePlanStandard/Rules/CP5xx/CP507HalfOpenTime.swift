extension Rule {
    package static let cp507 = Rule(
        id: "CP507",
        slug: "half-open-time",
        severity: .warning,
        vendorTest: .warning,
        editions: ["V3", "V4"],
        files: ["UPPLAN", "UPJSK"],
        stage: .content,
        who: .vendor,
        clause: "別紙 第6表 サービス開始時刻",
        title: BilingualText(
            ja: "開始と終了の一方だけが9999",
            en: "Only one of start and end is 9999"
        ),
        why: BilingualText(
            ja: "9999は、時刻のないサービスを表します。開始と終了は、どちらも時刻か、どちらも9999です。",
            en: "9999 stands for a service without times. Start and end are both times or both 9999."
        ),
        mend: BilingualText(
            ja: "ベンダは、時刻のないサービスでは、開始と終了の両方を9999にして出力してください。",
            en: "The vendor writes 9999 for both start and end where the service has no times."
        ),
        bad: "サービス開始時刻: 0900, サービス終了時刻: 9999",
        good: "サービス開始時刻: 9999, サービス終了時刻: 9999",
        messages: [
            Message(
                "",
                BilingualText(
                    ja: "サービス開始時刻とサービス終了時刻の、一方だけが9999です。",
                    en: "Only one of サービス開始時刻 and サービス終了時刻 is 9999."
                )
            )
        ]
    )
}
