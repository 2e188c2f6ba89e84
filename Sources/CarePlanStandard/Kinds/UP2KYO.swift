extension FileKind {
    /// 居宅サービス計画2表: needs, goals and services of a plan; one record a line of the sheet.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 居宅サービス計画2表
    package static let up2kyo: FileKind = FileKind(
        "UP2KYO", "居宅サービス計画2表", side: .plan, editions: ["V3", "V4"],
        remark: Remark.namesSeenInV3,
        columns: up2kyoColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let up2kyoColumns: [Column] = [
        /*  1 */ Column("CSVバージョン",                    6, .csvVersion, required: true, role: .csvVersion),
        /*  2 */ Column("保険者番号",                       6, .insurer,    required: true, role: .insurer),
        /*  3 */ Column("被保険者番号",                    10, .insured,    required: true, role: .insured),
        /*  4 */ Column("居宅計画書作成年月日",             8, .date,       required: true),
        /*  5 */ Column("居宅サービス計画作成（変更）日",   8, .date,       required: true, role: .planDate),
        /*  6 */ Column("課題ＮＯ",                         2, .sequence,   role: .needNumber),
        /*  7 */ Column("課題",                           nil, .text),
        /*  8 */ Column("援助目標ＮＯ",                     2, .sequence,   role: .secondNumber),
        /*  9 */ Column("長期目標",                       nil, .text),
        /* 10 */ Column("短期目標",                       nil, .text),
        /* 11 */ Column("長期期間",                       nil, .text),
        /* 12 */ Column("短期期間",                       nil, .text),
        /* 13 */ Column("援助内容ＮＯ",                     2, .sequence,   role: .thirdNumber),
        /* 14 */ Column("サービス内容",                   nil, .text),
        /* 15 */ Column("保険対象区分",                     1, .code("insurance_coverage")),
        /* 16 */ Column("サービス種別",                   nil, .text),
        /* 17 */ Column("サービス事業者コード",            10, .office),
        /* 18 */ Column("サービス事業所名",               nil, .text,       role: .name),
        /* 19 */ Column("頻度",                           nil, .text),
        /* 20 */ Column("実施期間",                       nil, .text),
        /* 21 */ Column("更新業者コード",                  10, .office,     role: .updater),
        /* 22 */ Column("識別子",                           1, .unused),
    ]
}
