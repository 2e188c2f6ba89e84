extension SampleKinds {
    /// 第6表(サービス利用票)計画_削除: one record a person.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 第6表(サービス利用票)計画_削除
    static let dltplan = KindSample<Void>(
        "DLTPLAN", rows: { _, _ in [()] },
        items: [.init("削除対象年月") { _, unit in unit.month }])
}
