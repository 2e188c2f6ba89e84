extension RoleDuty {
    /// Who must (○) or may (△) output and import which file.
    ///
    /// Columns: 居宅介護支援 out, in; サービス事業所 out, in; 地域包括支援センター out, in.
    /// - Standard: 4.1版 (tables of what each side outputs and imports)
    package static let all: [RoleDuty] = [
        RoleDuty("居宅", "UPHOSOKU (with the care plan)", ["○", "-", "-", "○"]),
        RoleDuty("居宅", "UP1KYO", ["○", "-", "-", "○"]),
        RoleDuty("居宅", "DLT1KYO", ["△", "-", "-", "△"]),
        RoleDuty("居宅", "UP2KYO", ["○", "-", "-", "○"]),
        RoleDuty("居宅", "UP3KYO (V4)", ["○", "-", "-", "○"]),
        RoleDuty("居宅", "UPHOSOKU (with the slip)", ["○", "-", "-", "○"]),
        RoleDuty("居宅", "UPPLAN", ["○", "-", "-", "○"]),
        RoleDuty("居宅", "DLTPLAN", ["△", "-", "-", "△"]),
        RoleDuty("居宅", "UPJSK", ["-", "○", "○", "-"]),
        RoleDuty("居宅", "DLTJSK", ["-", "△ (V3: ○)", "△ (V3: ○)", "-"]),
        RoleDuty("居宅", "UPSIKYU", ["○", "-", "-", "○"]),
        RoleDuty("予防", "UPKIHON (with SUB1, SUB2, IMAGE)", ["○", "○", "-", "○", "○", "○"]),
        RoleDuty("予防", "DLTKIHON", ["△", "△", "-", "△", "△", "△"]),
        RoleDuty("予防", "UPYOBO (with SUB)", ["○", "○", "-", "○", "○", "○"]),
        RoleDuty("予防", "DLTYOBO", ["△", "△", "-", "△", "△", "△"]),
        RoleDuty("予防", "UPHOSOKU", ["○", "○", "-", "○", "○", "○"]),
        RoleDuty(
            "予防", "UPPLAN", ["○", "-", "-", "○", "○", "- (the prose has 包括 importing it where 委託あり: treat as △)"]),
        RoleDuty("予防", "DLTPLAN", ["△", "-", "-", "△", "△", "- (as above)"]),
        RoleDuty("予防", "UPJSK", ["○", "○", "○", "-", "-", "○"]),
        RoleDuty("予防", "DLTJSK", ["△", "△", "△", "-", "-", "△"]),
        RoleDuty("予防", "UPSIKYU", ["○", "-", "-", "○", "○", "○"]),
    ]
}

extension TestPattern {
    /// The patterns of the vendor test and the units each checks.
    ///
    /// - Standard: 強化ベンダ試験
    package static let all: [TestPattern] = [
        TestPattern("D1", "居宅介護支援", "居宅サービス計画書", units: ["care-plan"]),
        TestPattern("D2", "居宅介護支援", "サービス利用票 予定", units: ["service-slip"]),
        TestPattern("D3", "居宅介護支援", "サービス利用票 実績", units: ["actuals"]),
        TestPattern("D4", "介護予防支援", "利用者基本情報", units: ["basic-information"]),
        TestPattern("D5", "介護予防支援", "介護予防サービス・支援計画書", units: ["prevention-plan"]),
        TestPattern("D6", "介護予防支援", "サービス利用票 予定", units: ["service-slip"]),
        TestPattern("D7", "介護予防支援", "サービス利用票 実績", units: ["actuals"]),
    ]
}
