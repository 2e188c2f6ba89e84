extension FileKind {
    /// 介護予防サービス・支援計画書_削除: takes a prevention plan away again, its annex with it.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 介護予防サービス・支援計画書_削除
    package static let dltyobo: FileKind = FileKind(
        "DLTYOBO", "介護予防サービス・支援計画書_削除", side: .plan, editions: ["V4"],
        uniqueKey: [.insurer, .insured, .planDate],
        deletes: Deletion(of: "UPYOBO", key: [.insurer, .insured, .planDate]),
        columns: dltyoboColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let dltyoboColumns: [Column] = [
        /* 1 */ Column("CSVバージョン",     6, .csvVersion, required: true, needed: true, role: .csvVersion),
        /* 2 */ Column("保険者番号",        6, .insurer,    required: true, needed: true, role: .insurer),
        /* 3 */ Column("被保険者番号",     10, .insured,    required: true, needed: true, role: .insured),
        /* 4 */ Column("計画作成(変更)日",  8, .date,       required: true, needed: true, role: .planDate),
    ]
}
