import CarePlanStandard
import MS932
import TestSupport

/// Values for a column: legal ones by its definition, and those that look nearly so.
struct KnownValues {
    private let standard: Standard
    private let edition: String

    init(_ standard: Standard, edition: String) {
        self.standard = standard
        self.edition = edition
    }

    /// A value that the column's format allows.
    func legal(_ column: Column, _ random: inout SeededGenerator) -> String {
        let length = min(column.length(in: edition) ?? 6, 200)
        switch column.format {
        case .csvVersion:
            let current = standard.csvVersions.filter { $0.edition == edition && $0.status == .current }
            return pick(current.map(\.value), &random)
        case .insurer: return pick(["990010", "032185", "131016"], &random)
        case .insured: return pick(["0000100011", "0000100029", "H000000001"], &random)
        case .office: return pick(Self.offices, &random)
        case .officeOrAllNine: return pick(Self.offices + ["9999999999"], &random)
        case .date: return pick(Self.dates, &random)
        case .dateOrZero: return pick(Self.dates + ["00000000"], &random)
        case .month: return pick(Self.months, &random)
        case .monthOrZero: return pick(Self.months + ["000000"], &random)
        case .time: return pick(["0000", "0900", "1000", "2359", "2400"], &random)
        case .timeOr9999: return pick(["0900", "1000", "9999"], &random)
        case .int, .detailNumber: return digits(1 + random.below(max(1, length)), &random)
        case .signedInt: return pick(["", "-"], &random) + digits(max(1, length - 1), &random)
        case .sequence: return String(1 + random.below(99))
        case .dayMask: return (0..<31).map { _ in random.below(3) == 0 ? "1" : "0" }.joined()
        case .serviceCode: return pick(Self.services, &random)
        case .serviceCodeOrTotal: return pick(Self.services + ["11AAAA", "15EEEE", "17ZZZZ", "999999"], &random)
        case .serviceType: return pick(standard.serviceTypes.map(\.code), &random)
        case .tais, .equipmentNotice: return pick(["00123-000456", "00500-000001", "A0123-00045B"], &random)
        case .satellite: return pick(["", "01", "A1"], &random)
        case .postalCode: return pick(["100-0001", "030-0861"], &random)
        case .phone: return pick(["03-1234-5678", "(0172)12-3456", "+81 3"], &random)
        case .unitPrice: return pick(["10.00", "11.40", "9.99"], &random)
        case .fixed(let value): return value
        case .code(let table): return pick(standard.codeTable(table)?.entries.map(\.code) ?? [], &random)
        case .imageFile: return "UPKIHON_IMAGE_1399901014_43_1399902012_11_20250425200201_0001.jpg"
        case .unused: return ""
        case .any: return pick(["", "訪問介護", "計画　太郎"], &random)
        case .text: return pick(["\"\"", "\"計画　太郎\"", "\"一行目\r\n二行目\"", "\"「\"\"表\"\"」、ソ,能\""], &random)
        }
    }

    /// A value as programs and people write it wrongly.
    func wrong(_ random: inout SeededGenerator) -> String { pick(Self.wrong, &random) }

    private func digits(_ count: Int, _ random: inout SeededGenerator) -> String {
        (0..<count).map { _ in String(random.below(10)) }.joined()
    }

    private func pick(_ values: [String], _ random: inout SeededGenerator) -> String {
        values.isEmpty ? "" : values[random.below(values.count)]
    }

    private static let offices = ["1399901014", "1399902012", "13A9901014", "0300000100"]
    private static let dates = ["20250401", "20250430", "20240229", "19400101", "20250501"]
    private static let months = ["202504", "202505", "202404", "202503"]
    private static let services = ["111211", "112111", "151241", "171001", "431111", "A21111"]
    private static let wrong = [
        "", " ", "　", "0", "06", "1", "3218", "930", "2430", "202513", "20250431", "2025/4/1", "R7.4.1", "1-Apr-25",
        "9:00", "9時30分", "午後1時30分", "令和元年5月1日", "Mayumi-1", "4月1日", "1.0E+05", "1.23457E+09", "-5", "-", "１２", "ｱ",
        " 11 ", "11.4", "4899901014",
        "13I9901014", "00000－000000", "99999999", "a\"b", "\"a\"b\"", "\"\"", "\"11\"", "\"ソ表能\"", "ソ", "改\t行",
        "縺薙ｌ", "\u{7}", "9999999999999999999999", "UPKIHON_IMAGE_", "=1+1", "TRUE", "#N/A", "????", "髙﨑①㈱",
    ]
}
