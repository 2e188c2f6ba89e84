extension SendUnit {
    private static let basicAnnexes: [String] = ["UPKIHON_SUB1", "UPKIHON_SUB2", "UPKIHON_IMAGE"]

    /// The legal send units.
    ///
    /// - Standard: 4.1版 2.4, 3.4; 3.2版 2.4
    package static let all: [SendUnit] = [
        SendUnit(
            "care-plan", "居宅サービス計画書", editions: ["V3", "V4"],
            required: [
                RequiredFile("UP1KYO"), RequiredFile("UP2KYO"), RequiredFile("UP3KYO", only: ["V4"]),
                RequiredFile("UPHOSOKU", zeroMonth: true),
            ],
            clause: "4.1版 2.4(1)①", clauseIn: ["V3": "3.2版 2.4"], keyGroups: ["care-plan"]),
        SendUnit(
            "service-slip", "サービス利用票(提供票)【予定】", editions: ["V3", "V4"],
            required: [RequiredFile("UPPLAN"), RequiredFile("UPSIKYU"), RequiredFile("UPHOSOKU")],
            clause: "4.1版 2.4(1)② 3.4(4)", keyGroups: ["service-slip"]),
        SendUnit(
            "care-plan-deletion", "計画書第1表_削除", editions: ["V3", "V4"],
            required: [RequiredFile("DLT1KYO")], clause: "4.1版 2.4(1)③"),
        SendUnit(
            "service-slip-deletion", "第6表(サービス利用票)_削除", editions: ["V3", "V4"],
            required: [RequiredFile("DLTPLAN")], clause: "4.1版 2.4(1)④ 3.4(7)"),
        SendUnit(
            "actuals", "サービス利用票(提供票)【実績】", editions: ["V3", "V4"],
            required: [RequiredFile("UPJSK")], clause: "4.1版 2.4(2)① 3.4(8)"),
        SendUnit(
            "actuals-deletion", "実績情報_削除", editions: ["V3", "V4"],
            required: [RequiredFile("DLTJSK")], clause: "4.1版 2.4(2)② 3.4(9)"),
        SendUnit(
            "basic-information", "利用者基本情報", editions: ["V4"],
            required: [RequiredFile("UPKIHON")], optional: basicAnnexes,
            clause: "4.1版 3.4(1)", keyGroups: ["basic-information"]),
        SendUnit(
            "prevention-plan", "介護予防サービス・支援計画書", editions: ["V4"],
            required: [RequiredFile("UPYOBO")], optional: ["UPYOBO_SUB"],
            clause: "4.1版 3.4(3)", keyGroups: ["prevention-plan"]),
        SendUnit(
            "prevention-plan-and-basic-information", "介護予防サービス・支援計画書＋利用者基本情報", editions: ["V4"],
            required: [RequiredFile("UPYOBO"), RequiredFile("UPKIHON")], optional: ["UPYOBO_SUB"] + basicAnnexes,
            clause: "4.1版 3.4(2)", keyGroups: ["prevention-plan", "basic-information"]),
        SendUnit(
            "basic-information-deletion", "利用者基本情報_削除", editions: ["V4"],
            required: [RequiredFile("DLTKIHON")], clause: "4.1版 3.4(5)"),
        SendUnit(
            "prevention-plan-deletion", "介護予防サービス・支援計画書_削除", editions: ["V4"],
            required: [RequiredFile("DLTYOBO")], clause: "4.1版 3.4(6)"),
    ]
}

extension KeyGroup {
    /// The keys that tie the files of a unit together.
    ///
    /// A key never uses 対象年月 in a care plan, nor 計画作成（変更）日 in a service slip.
    /// - Standard: 4.1版 2.3, 3.3
    package static let all: [KeyGroup] = [
        KeyGroup(
            "care-plan", main: "UP1KYO", key: [.insurer, .insured, .planDate],
            dependents: [
                Dependent(
                    "UPHOSOKU", absence: .error, agrees: [.careLevel, .certificationDate, .certificationStatus]),
                Dependent("UP2KYO", absence: .warning),
                Dependent("UP3KYO", absence: .weeklyPlan),
            ]),
        KeyGroup(
            "service-slip", main: "UPPLAN", key: [.insurer, .insured, .targetMonth],
            dependents: [Dependent("UPSIKYU", absence: .warning), Dependent("UPHOSOKU", absence: .error)]),
        KeyGroup(
            "basic-information", main: "UPKIHON", key: [.insurer, .insured, .consultationDate],
            dependents: [Dependent("UPKIHON_SUB1", absence: .silent), Dependent("UPKIHON_SUB2", absence: .silent)]),
        KeyGroup(
            "prevention-plan", main: "UPYOBO", key: [.insurer, .insured, .planDate],
            dependents: [Dependent("UPYOBO_SUB", absence: .silent)]),
    ]
}
