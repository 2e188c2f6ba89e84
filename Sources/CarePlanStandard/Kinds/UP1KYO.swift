extension FileKind {
    /// 居宅サービス計画1表: the first sheet of a care plan; one record a plan.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 居宅サービス計画1表
    package static let up1kyo: FileKind = FileKind(
        "UP1KYO", "居宅サービス計画1表", side: .plan, editions: ["V3", "V4"],
        uniqueKey: [.insurer, .insured, .planDate],
        inferredFrom: ["V3": 15], remark: Remark.partlySeenInV3,
        columns: up1kyoColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let up1kyoColumns: [Column] = [
        /*  1 */ Column("CSVバージョン",                            6, .csvVersion,          required: true, role: .csvVersion),
        /*  2 */ Column("保険者番号",                               6, .insurer,             required: true, role: .insurer),
        /*  3 */ Column("被保険者番号",                            10, .insured,             required: true, role: .insured),
        /*  4 */ Column("作成年月日",                               8, .date,                required: true, role: .createdDate),
        /*  5 */ Column("利用者郵便番号",                           8, .postalCode),
        /*  6 */ Column("利用者住所１",                           nil, .text),
        /*  7 */ Column("利用者住所２",                           nil, .text),
        /*  8 */ Column("居宅サービス計画作成者氏名",             nil, .text,                required: true, role: .name),
        /*  9 */ Column("介護支援事業者名",                       nil, .text,                required: true, role: .name),
        /* 10 */ Column("介護支援事業者郵便番号",                   8, .postalCode),
        /* 11 */ Column("介護支援事業者住所１",                   nil, .text),
        /* 12 */ Column("介護支援事業者住所２",                   nil, .text),
        /* 13 */ Column("介護支援事業者コード",                    10, .office,              required: true, role: .planOffice),
        /* 14 */ Column("居宅サービス計画作成（変更）日",           8, .date,                required: true, role: .planDate),
        /* 15 */ Column("初回居宅サービス計画作成日",               8, .date,                required: true),
        /* 16 */ Column("計画書区分",                               2, .code("plan_kind")),
        /* 17 */ Column("認定状況区分",                             1, .code("certification_status"), role: .certificationStatus),
        /* 18 */ Column("認定日",                                   8, .date,                role: .certificationDate),
        /* 19 */ Column("認定有効期間開始日",                       8, .date,                role: .periodStart),
        /* 20 */ Column("認定有効期間終了日",                       8, .date,                role: .periodEnd),
        /* 21 */ Column("要介護状態区分",                           2, .code("care_level"),  role: .careLevel),
        /* 22 */ Column("利用者及び家族の生活に対する意向を踏まえた課題分析の結果", nil, .text),
        /* 23 */ Column("介護認定審査会の意見及びサービスの種類の指定", nil, .text),
        /* 24 */ Column("総合的な援助の方針",                     nil, .text),
        /* 25 */ Column("生活援助中心型の算定理由",                 1, .code("home_help_reason"), asksForNextWhen: "3"),
        /* 26 */ Column("その他理由",                             nil, .text),
        /* 27 */ Column("更新業者コード",                          10, .office,              role: .updater),
        /* 28 */ Column("識別子",                                   1, .unused),
    ]
}
