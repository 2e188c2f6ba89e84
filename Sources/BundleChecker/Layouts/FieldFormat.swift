import CarePlanStandard

/// `Format` without its arguments: one byte to switch on.
enum FieldFormat: UInt8, Sendable {
    case csvVersion, insurer, insured, office, officeOrAllNine, date, dateOrZero, month, monthOrZero, time, timeOr9999
    case int, signedInt, sequence, dayMask, serviceCode, serviceCodeOrTotal, serviceType, tais, detailNumber
    case satellite, postalCode, phone, unitPrice, fixed, code, imageFile, unused, any, text

    init(_ format: Format) {
        self =
            switch format {
            case .csvVersion: .csvVersion
            case .insurer: .insurer
            case .insured: .insured
            case .office: .office
            case .officeOrAllNine: .officeOrAllNine
            case .date: .date
            case .dateOrZero: .dateOrZero
            case .month: .month
            case .monthOrZero: .monthOrZero
            case .time: .time
            case .timeOr9999: .timeOr9999
            case .int: .int
            case .signedInt: .signedInt
            case .sequence: .sequence
            case .dayMask: .dayMask
            case .serviceCode: .serviceCode
            case .serviceCodeOrTotal: .serviceCodeOrTotal
            case .serviceType: .serviceType
            case .tais, .equipmentNotice: .tais
            case .detailNumber: .detailNumber
            case .satellite: .satellite
            case .postalCode: .postalCode
            case .phone: .phone
            case .unitPrice: .unitPrice
            case .fixed: .fixed
            case .code: .code
            case .imageFile: .imageFile
            case .unused: .unused
            case .any: .any
            case .text: .text
            }
    }
}
