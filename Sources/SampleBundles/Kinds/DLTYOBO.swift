extension SampleKinds {
    /// 介護予防サービス・支援計画書_削除: one record a person.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 介護予防サービス・支援計画書_削除
    static let dltyobo = KindSample<String>(
        "DLTYOBO", rows: { invented, _ in [invented.planDate] }, items: [.init("計画作成(変更)日") { date, _ in date }])
}
