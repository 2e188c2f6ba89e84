extension FileKind {
    /// 介護予防サービス・支援計画書(別表)支援計画: the lines of a prevention plan: needs, support, services used.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 介護予防サービス・支援計画書(別表)支援計画
    package static let upyoboSub: FileKind = FileKind(
        "UPYOBO_SUB", "介護予防サービス・支援計画書(別表)支援計画", side: .plan, editions: ["V4"],
        columns: upyoboSubColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let upyoboSubColumns: [Column] = [
        /*  1 */ Column("CSVバージョン",                            6, .csvVersion, required: true, needed: true, role: .csvVersion),
        /*  2 */ Column("保険者番号",                               6, .insurer,    required: true, needed: true, role: .insurer),
        /*  3 */ Column("被保険者番号",                            10, .insured,    required: true, needed: true, role: .insured),
        /*  4 */ Column("計画作成(変更)日",                         8, .date,       required: true, needed: true, role: .planDate),
        /*  5 */ Column("課題ＮＯ",                                 2, .sequence,   role: .needNumber, lenient: true, remark: Remark.freeTextNumber),
        /*  6 */ Column("総合的課題",                             nil, .text),
        /*  7 */ Column("課題に対する目標と具体策の提案",         nil, .text),
        /*  8 */ Column("具体策についての意向本人・家族",         nil, .text),
        /*  9 */ Column("目標",                                   nil, .text),
        /* 10 */ Column("支援計画ＮＯ",                             2, .sequence,   role: .secondNumber, lenient: true, remark: Remark.freeTextNumber),
        /* 11 */ Column("【支援計画】目標についての支援のポイント", nil, .text),
        /* 12 */ Column("【支援計画】本人等のセルフケアや家族の支援、インフォーマルサービス（民間サービス）", nil, .text),
        /* 13 */ Column("【支援計画】介護保険サービス又は地域支援事業（総合事業のサービス）", nil, .text),
        /* 14 */ Column("利用サービスＮＯ",                         2, .sequence,   role: .thirdNumber, lenient: true, remark: Remark.freeTextNumber),
        /* 15 */ Column("【利用サービス】サービス種別",           nil, .text),
        /* 16 */ Column("【利用サービス】事業所(利用先)",         nil, .text),
        /* 17 */ Column("【利用サービス】期間",                   nil, .text),
    ]
}
