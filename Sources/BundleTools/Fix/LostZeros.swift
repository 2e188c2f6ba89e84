import BundleChecker
import CarePlanStandard

/// Puts zeros back that a spreadsheet took off the left of a number, where the column's format fixes the length.
///
/// - Standard: 別紙 書式; CP801
struct LostZeros {
    private let due: Int
    private let isLegal: (@Sendable ([UInt8]) -> Bool)

    /// Nil for a column whose values have no fixed length.
    init?(_ column: Column, _ standard: Standard) {
        switch column.format {
        case .insurer: (due, isLegal) = (6, { _ in true })
        case .insured, .office, .officeOrAllNine: (due, isLegal) = (10, { _ in true })
        case .time, .timeOr9999:
            (due, isLegal) = (4, { CalendarMath.isTime($0.reduce(0) { $0 * 10 + Int($1) - 0x30 }) })
        case .dateOrZero: (due, isLegal) = (8, { $0.allSatisfy { $0 == 0x30 } })
        case .monthOrZero: (due, isLegal) = (6, { $0.allSatisfy { $0 == 0x30 } })
        case .code(let table):
            let codes = Set(standard.codeTable(table)?.entries.map { Array($0.code.utf8) } ?? [])
            guard let length = codes.first?.count, codes.allSatisfy({ $0.count == length }) else { return nil }
            (due, isLegal) = (length, codes.contains)
        default: return nil
        }
    }

    /// The whole value; nil for one that lost nothing, or of which that is not sure.
    func restored(_ value: ArraySlice<UInt8>) -> [UInt8]? {
        guard !value.isEmpty, value.count < due, value.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let whole = Array(repeating: 0x30, count: due - value.count) + value
        return isLegal(whole) ? whole : nil
    }
}
