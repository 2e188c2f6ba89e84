extension SampleKinds {
    /// 第6表(サービス利用票)計画: every planned service of the person, all offices.
    static let upplan = KindSample(tableSix: "UPPLAN") { person, _ in person.services }
}
