extension FileKind {
    /// 第7表(サービス利用票別表): units and money of a month: detail rows, subtotals by type, one grand total a person.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 第7表(サービス利用票別表)
    package static let upsikyu: FileKind = FileKind(
        "UPSIKYU", "第7表(サービス利用票別表)", side: .plan, editions: ["V3", "V4"], nameMonth: .month,
        inferredFrom: ["V3": 1], remark: Remark.inferredInV3,
        columns: upsikyuColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let upsikyuColumns: [Column] = [
        /*  1 */ Column("CSVバージョン",                6, .csvVersion,          required: true, role: .csvVersion),
        /*  2 */ Column("保険者番号",                   6, .insurer,             required: true, role: .insurer),
        /*  3 */ Column("被保険者番号",                10, .insured,             required: true, role: .insured),
        /*  4 */ Column("作成年月日",                   8, .date,                required: true, role: .createdDate),
        /*  5 */ Column("対象年月",                     6, .month,               required: true, role: .targetMonth),
        /*  6 */ Column("サービス事業所名",           nil, .text,                role: .name),
        /*  7 */ Column("サービス事業所コード",        10, .officeOrAllNine,     required: true, role: .office),
        /*  8 */ Column("サテライト枝番",               2, .satellite,           role: .satellite),
        /*  9 */ Column("サービスコード",               6, .serviceCodeOrTotal,  required: true, role: .serviceCode),
        /* 10 */ Column("TAISコード",                  12, .tais,                only: ["V4"], role: .taisCode),
        /* 11 */ Column("福祉用具届出コード",          12, .equipmentNotice,     only: ["V4"], role: .equipmentNoticeCode),
        /* 12 */ Column("用具名称（機種名）",         nil, .text,                only: ["V4"], role: .equipmentName),
        /* 13 */ Column("単位数",                       6, .signedInt,           required: true, role: .units),
        /* 14 */ Column("割引後率",                     5, .int,                 role: .discountRate),
        /* 15 */ Column("割引後単位数",                 6, .signedInt,           role: .discountedUnits),
        /* 16 */ Column("回数／日数",                   3, .int,                 required: true, lengthIn: ["V3": 2], role: .count, remark: Remark.countOnTotals),
        /* 17 */ Column("サービス単位金額",             5, .signedInt,           role: .serviceUnits),
        /* 18 */ Column("給付管理単位数",               6, .signedInt,           role: .managedUnits),
        /* 19 */ Column("種類支給限度基準超単位数",     6, .signedInt,           role: .typeLimitOver),
        /* 20 */ Column("種類支給限度基準内単位数",     6, .signedInt,           role: .typeLimitInside),
        /* 21 */ Column("区分支給限度基準超単位数",     6, .signedInt,           role: .categoryLimitOver),
        /* 22 */ Column("区分支給限度基準内単位数",     6, .signedInt,           role: .categoryLimitInside),
        /* 23 */ Column("単位数単価",                   6, .unitPrice,           role: .unitPrice),
        /* 24 */ Column("費用総額保険／事業対象分",     6, .signedInt,           role: .totalCost),
        /* 25 */ Column("給付率",                       6, .int,                 role: .benefitRate),
        /* 26 */ Column("保険／事業費請求額",           6, .signedInt,           role: .claimAmount),
        /* 27 */ Column("定額利用者負担単価金額",       6, .int,                 role: .fixedCopaymentUnit),
        /* 28 */ Column("利用者負担保険／事業対象分",   6, .signedInt,           role: .copayment),
        /* 29 */ Column("利用者負担（全額負担分）",     6, .signedInt,           role: .fullCopayment),
        /* 30 */ Column("前月までの利用日数",           5, .int,                 remark: Remark.lengthPrintedAsTwo),
        /* 31 */ Column("当月の計画利用日数",           2, .int),
        /* 32 */ Column("累積利用日数",                 5, .int),
        /* 33 */ Column("３０日超区分",                 1, .code("flag01"),      required: true, role: .over30, remark: Remark.requiredOnEveryRow),
        /* 34 */ Column("事業所コード",                10, .fixed("9999999999"), remark: Remark.byOrderOfEntries),
        /* 35 */ Column("入力者コード",                10, .any,                 remark: Remark.byOrderOfEntries),
        /* 36 */ Column("更新業者コード",              10, .office,              role: .updater, remark: Remark.byOrderOfEntries),
        /* 37 */ Column("識別子",                       1, .unused),
    ]
}
