extension SampleKinds {
    /// 利用者基本情報(別表2): one record an illness.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 利用者基本情報(別表2)現病歴・既往歴
    static let upkihonSub2 = KindSample<IllnessLine>(
        "UPKIHON_SUB2", rows: { invented, _ in IllnessLine.all(invented) },
        items: [
            .init("相談日") { line, _ in line.date },
            .init("年月日") { line, _ in line.illness.since },
            .init("病名") { line, _ in line.illness.name },
            .init("医療機関・医師名") { line, _ in line.illness.doctor },
            .init("主治医・意見作成者フラグ") { line, _ in line.illness.attending },
            .init("医療機関・医師電話番号") { line, _ in line.illness.phone },
            .init("経過") { line, _ in line.illness.course },
            .init("治療中の内容") { line, _ in line.illness.treatment },
        ])
}

/// A line of 別表2.
struct IllnessLine: Sendable {
    let date: String
    let illness: BasicInformation.Illness

    static func all(_ invented: InventedCase) -> [IllnessLine] {
        guard let basics = invented.basics else { return [] }
        return basics.illnesses.map { IllnessLine(date: basics.consultation.date, illness: $0) }
    }
}
