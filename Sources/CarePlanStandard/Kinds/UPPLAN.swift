extension FileKind {
    /// 第6表(サービス利用票)計画: the planned services of a month; one record a visit or an item.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 第6表(サービス利用票)計画
    package static let upplan: FileKind = FileKind(
        "UPPLAN", "第6表(サービス利用票)計画", side: .plan, editions: ["V3", "V4"], nameMonth: .month,
        inferredFrom: ["V3": 1], remark: Remark.inferredInV3,
        columns: upplanColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let upplanColumns: [Column] = [
        /*  1 */ Column("CSVバージョン",                6, .csvVersion,      required: true, role: .csvVersion),
        /*  2 */ Column("保険者番号",                   6, .insurer,         required: true, role: .insurer),
        /*  3 */ Column("被保険者番号",                10, .insured,         required: true, role: .insured),
        /*  4 */ Column("作成年月日",                   8, .date,            required: true, role: .createdDate),
        /*  5 */ Column("対象年月",                     6, .month,           required: true, role: .targetMonth),
        /*  6 */ Column("プラン担当業者コード",        10, .office,          required: true, role: .planOffice, remark: Remark.requiredByOrder),
        /*  7 */ Column("プラン担当者名",             nil, .text,            role: .name),
        /*  8 */ Column("単位数",                       6, .signedInt,       required: true, role: .units, remark: Remark.requiredByOrder),
        /*  9 */ Column("前月までの短期入所利用日数",   5, .int),
        /* 10 */ Column("サービス利用日",               8, .date,            required: true, role: .serviceDate),
        /* 11 */ Column("日割対象日",                  31, .dayMask,         role: .proRataDays),
        /* 12 */ Column("サービス開始時刻",             4, .timeOr9999,      required: true, role: .startTime),
        /* 13 */ Column("サービス終了時刻",             4, .timeOr9999,      required: true, role: .endTime),
        /* 14 */ Column("サービス回数",                 2, .int,             required: true, role: .count),
        /* 15 */ Column("サービスコード",               6, .serviceCode,     required: true, role: .serviceCode),
        /* 16 */ Column("TAISコード",                  12, .tais,            only: ["V4"], role: .taisCode),
        /* 17 */ Column("福祉用具届出コード",          12, .equipmentNotice, only: ["V4"], role: .equipmentNoticeCode),
        /* 18 */ Column("用具名称（機種名）",         nil, .text,            only: ["V4"], role: .equipmentName),
        /* 19 */ Column("明細判別コード",             nil, .detailNumber,    role: .detailNumber, remark: Remark.noLegibleLength),
        /* 20 */ Column("サービス事業者コード",        10, .office,          required: true, role: .office),
        /* 21 */ Column("サービス事業所名",           nil, .text,            role: .name),
        /* 22 */ Column("サテライト枝番",               2, .satellite,       role: .satellite),
        /* 23 */ Column("３０日超区分",                 1, .code("flag01"),  required: true, role: .over30),
        /* 24 */ Column("更新業者コード",              10, .office,          role: .updater),
        /* 25 */ Column("識別子",                       1, .unused),
    ]
}
