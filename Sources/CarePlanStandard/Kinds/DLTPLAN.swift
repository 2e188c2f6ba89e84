extension FileKind {
    /// 第6表(サービス利用票)計画_削除: takes the slip of a month away again, table 7 with it.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 第6表(サービス利用票)計画_削除
    package static let dltplan: FileKind = FileKind(
        "DLTPLAN", "第6表(サービス利用票)計画_削除", side: .plan, editions: ["V3", "V4"], nameMonth: .month,
        uniqueKey: [.insurer, .insured, .targetMonth],
        deletes: Deletion(of: "UPPLAN", key: [.insurer, .insured, .targetMonth]),
        inferredFrom: ["V3": 1], remark: Remark.inferredInV3,
        columns: dltplanColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let dltplanColumns: [Column] = [
        /* 1 */ Column("CSVバージョン",  6, .csvVersion, required: true, role: .csvVersion),
        /* 2 */ Column("保険者番号",     6, .insurer,    required: true, role: .insurer),
        /* 3 */ Column("被保険者番号",  10, .insured,    required: true, role: .insured),
        /* 4 */ Column("削除対象年月",   6, .month,      required: true, role: .targetMonth),
    ]
}
