extension SampleKinds {
    /// 利用者基本情報_削除: one record a person.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 利用者基本情報_削除
    static let dltkihon = KindSample<String>(
        "DLTKIHON", rows: { invented, _ in invented.basics.map { [$0.consultation.date] } ?? [] },
        items: [.init("相談日") { date, _ in date }])
}
