extension FileKind {
    /// 利用者基本情報(別表2)現病歴・既往歴: annex 2, illnesses past and present; one record an illness.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 利用者基本情報(別表2)現病歴・既往歴
    package static let upkihonSub2: FileKind = FileKind(
        "UPKIHON_SUB2", "利用者基本情報(別表2)現病歴・既往歴", side: .plan, editions: ["V4"],
        columns: upkihonSub2Columns
    )

    // Aligned, to be laid beside a page of the layout.
    // swift-format-ignore
    private static let upkihonSub2Columns: [Column] = [
        /*  1 */ Column("CSVバージョン",              6, .csvVersion, required: true, needed: true, role: .csvVersion),
        /*  2 */ Column("保険者番号",                 6, .insurer,    required: true, needed: true, role: .insurer),
        /*  3 */ Column("被保険者番号",              10, .insured,    required: true, needed: true, role: .insured),
        /*  4 */ Column("相談日",                     8, .date,       required: true, needed: true, role: .consultationDate),
        /*  5 */ Column("年月日",                   nil, .text),
        /*  6 */ Column("病名",                     nil, .text),
        /*  7 */ Column("医療機関・医師名",         nil, .text),
        /*  8 */ Column("主治医・意見作成者フラグ",   1, .code("attending_doctor")),
        /*  9 */ Column("医療機関・医師電話番号",    15, .phone),
        /* 10 */ Column("経過",                       2, .code("disease_course")),
        /* 11 */ Column("治療中の内容",             nil, .text),
    ]
}
