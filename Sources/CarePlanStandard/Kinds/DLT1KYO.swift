extension FileKind {
    /// 居宅サービス計画1表_削除: takes a plan away again, its second and third sheets with it.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 居宅サービス計画1表_削除
    package static let dlt1kyo: FileKind = FileKind(
        "DLT1KYO", "居宅サービス計画1表_削除", side: .plan, editions: ["V3", "V4"],
        uniqueKey: [.insurer, .insured, .planDate],
        deletes: Deletion(of: "UP1KYO", key: [.insurer, .insured, .planDate]),
        inferredFrom: ["V3": 1], remark: Remark.inferredInV3,
        columns: dlt1kyoColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let dlt1kyoColumns: [Column] = [
        /* 1 */ Column("CSVバージョン",                   6, .csvVersion, required: true, role: .csvVersion),
        /* 2 */ Column("保険者番号",                      6, .insurer,    required: true, role: .insurer),
        /* 3 */ Column("被保険者番号",                   10, .insured,    required: true, role: .insured),
        /* 4 */ Column("居宅サービス計画作成（変更）日",  8, .date,       required: true, role: .planDate),
    ]
}
