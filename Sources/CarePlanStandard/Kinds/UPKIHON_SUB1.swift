extension FileKind {
    /// 利用者基本情報(別表1)1日の生活・すごし方: annex 1, the day of the person; one record an hour or activity.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 利用者基本情報(別表1)1日の生活・すごし方
    package static let upkihonSub1: FileKind = FileKind(
        "UPKIHON_SUB1", "利用者基本情報(別表1)1日の生活・すごし方", side: .plan, editions: ["V4"],
        columns: upkihonSub1Columns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let upkihonSub1Columns: [Column] = [
        /* 1 */ Column("CSVバージョン",            6, .csvVersion, required: true, needed: true, role: .csvVersion),
        /* 2 */ Column("保険者番号",               6, .insurer,    required: true, needed: true, role: .insurer),
        /* 3 */ Column("被保険者番号",            10, .insured,    required: true, needed: true, role: .insured),
        /* 4 */ Column("相談日",                   8, .date,       required: true, needed: true, role: .consultationDate),
        /* 5 */ Column("時間",                   nil, .text),
        /* 6 */ Column("本人の生活状況",         nil, .text),
        /* 7 */ Column("介護者・家族の生活状況", nil, .text),
    ]
}
