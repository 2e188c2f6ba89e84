extension FileKind {
    /// 居宅サービス計画3表: the weekly sheet. A record holds a service, a daily activity, or what is not weekly.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 居宅サービス計画3表
    package static let up3kyo: FileKind = FileKind(
        "UP3KYO", "居宅サービス計画3表", side: .plan, editions: ["V4"],
        columns: up3kyoColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let up3kyoColumns: [Column] = [
        /*  1 */ Column("CSVバージョン",                    6, .csvVersion, required: true, needed: true, role: .csvVersion),
        /*  2 */ Column("保険者番号",                       6, .insurer,    required: true, needed: true, role: .insurer),
        /*  3 */ Column("被保険者番号",                    10, .insured,    required: true, needed: true, role: .insured),
        /*  4 */ Column("週間サービス計画表作成年月日",     8, .date,       required: true, needed: true),
        /*  5 */ Column("居宅サービス計画作成（変更）日",   8, .date,       required: true, needed: true, role: .planDate),
        /*  6 */ Column("介護サービス内容",               nil, .text),
        /*  7 */ Column("曜日",                             1, .code("weekday")),
        /*  8 */ Column("開始時間",                         4, .time),
        /*  9 */ Column("終了時間",                         4, .time),
        /* 10 */ Column("主な日常生活上の活動",           nil, .text),
        /* 11 */ Column("開始時間",                         4, .time),
        /* 12 */ Column("終了時間",                         4, .time),
        /* 13 */ Column("週単位以外のサービス",           nil, .text),
    ]
}
