extension Format {
    /// The length that the format itself sets, in characters; nil where the layout sets it or nothing does.
    ///
    /// - Standard: 別紙 項目長
    package var fixedLength: Int? {
        switch self {
        case .csvVersion, .insurer, .month, .monthOrZero, .serviceCode, .serviceCodeOrTotal: 6
        case .insured, .office, .officeOrAllNine: 10
        case .date, .dateOrZero, .postalCode: 8
        case .time, .timeOr9999: 4
        case .dayMask: 31
        case .serviceType: 2
        case .tais, .equipmentNotice: 12
        case .fixed(let value): value.count
        default: nil
        }
    }
}
