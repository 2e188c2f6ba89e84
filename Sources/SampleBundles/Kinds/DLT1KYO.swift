extension SampleKinds {
    /// 居宅サービス計画1表_削除: one record a person.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 居宅サービス計画1表_削除
    static let dlt1kyo = KindSample<String>(
        "DLT1KYO", rows: { person, _ in [person.planDate] },
        items: [.init("居宅サービス計画作成（変更）日") { date, _ in date }])
}
