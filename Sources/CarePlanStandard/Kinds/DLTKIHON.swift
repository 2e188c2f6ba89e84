extension FileKind {
    /// 利用者基本情報_削除: takes a basic sheet away again, its annexes and picture with it.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 利用者基本情報_削除
    package static let dltkihon: FileKind = FileKind(
        "DLTKIHON", "利用者基本情報_削除", side: .plan, editions: ["V4"],
        uniqueKey: [.insurer, .insured, .consultationDate],
        deletes: Deletion(of: "UPKIHON", key: [.insurer, .insured, .consultationDate]),
        columns: dltkihonColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let dltkihonColumns: [Column] = [
        /* 1 */ Column("CSVバージョン",  6, .csvVersion, required: true, needed: true, role: .csvVersion),
        /* 2 */ Column("保険者番号",     6, .insurer,    required: true, needed: true, role: .insurer),
        /* 3 */ Column("被保険者番号",  10, .insured,    required: true, needed: true, role: .insured),
        /* 4 */ Column("相談日",         8, .date,       required: true, needed: true, role: .consultationDate),
    ]
}
