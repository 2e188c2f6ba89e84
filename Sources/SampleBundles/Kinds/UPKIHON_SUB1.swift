extension SampleKinds {
    /// 利用者基本情報(別表1): one record an hour of the day.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 利用者基本情報(別表1)1日の生活・すごし方
    static let upkihonSub1 = KindSample<DayLine>(
        "UPKIHON_SUB1", rows: { invented, _ in DayLine.all(invented) },
        items: [
            .init("相談日") { line, _ in line.date },
            .init("時間") { line, _ in line.hour.time },
            .init("本人の生活状況") { line, _ in line.hour.person },
            .init("介護者・家族の生活状況") { line, _ in line.hour.family },
        ])
}

/// A line of 別表1.
struct DayLine: Sendable {
    let date: String
    let hour: BasicInformation.Hour

    static func all(_ invented: InventedCase) -> [DayLine] {
        guard let basics = invented.basics else { return [] }
        return basics.day.map { DayLine(date: basics.consultation.date, hour: $0) }
    }
}
