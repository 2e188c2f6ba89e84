extension FileKind {
    /// 第6表 実績情報_削除: takes the results of a month away again, by office and service type.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 第6表 実績情報_削除
    package static let dltjsk: FileKind = FileKind(
        "DLTJSK", "第6表 実績情報_削除", side: .result, editions: ["V3", "V4"], nameMonth: .month,
        uniqueKey: [.insurer, .insured, .targetMonth, .office, .serviceType],
        deletes: Deletion(of: "UPJSK", key: [.insurer, .insured, .targetMonth, .office, .serviceType]),
        toleratedCounts: ["V3": 5],
        inferredFrom: ["V3": 1], remark: Remark.sixColumnsInferredInV3,
        columns: dltjskColumns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let dltjskColumns: [Column] = [
        /* 1 */ Column("CSVバージョン",         6, .csvVersion,  required: true, role: .csvVersion),
        /* 2 */ Column("保険者番号",            6, .insurer,     required: true, role: .insurer),
        /* 3 */ Column("被保険者番号",         10, .insured,     required: true, role: .insured),
        /* 4 */ Column("削除対象年月",          6, .month,       required: true, role: .targetMonth),
        /* 5 */ Column("サービス事業者コード", 10, .office,      required: true, role: .office),
        /* 6 */ Column("サービス種類コード",    2, .serviceType, required: true, role: .serviceType),
    ]
}
