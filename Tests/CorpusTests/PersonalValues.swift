import BundleChecker
import ByteSources
import CarePlanStandard
import Foundation
import MS932
import TestSupport

/// The values of a bundle's records that no report may hold by default.
struct PersonalValues {
    private(set) var values: Set<String> = []

    init(_ input: BundleInput, _ report: Report) throws {
        let paths = (input.sources.map(\.path) + input.problems.map(\.path)).sorted()
        for source in input.sources {
            guard let index = paths.firstIndex(of: source.path), index < report.files.count else { continue }
            let file = report.files[index]
            guard let kind = Standard.current.kind(file.kind ?? ""), !kind.isImage,
                let text = Self.text(source.readableBytes(), file.encoding)
            else { continue }
            let columns = kind.columns(in: file.edition ?? "")
            for record in Records(Array(text.utf8)).records {
                for (number, field) in record.fields.enumerated() {
                    let value = String(decoding: Records.content(field), as: UTF8.self)
                    let column = number < columns.count ? columns[number] : nil
                    if let column, Self.isOpen(column.format) || Self.isTotal(value, column) { continue }
                    add(value)
                }
            }
        }
    }

    /// Values of four characters and more.
    private mutating func add(_ value: String) {
        let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
        if trimmed.count >= 4, !trimmed.contains("\u{FFFD}") { values.insert(trimmed) }
    }

    /// DESIGN's classes that may be shown.
    private static func isOpen(_ format: Format) -> Bool {
        switch format {
        case .csvVersion, .fixed, .month, .monthOrZero, .serviceType, .code: true
        default: false
        }
    }

    /// A service type with the letters that make it a subtotal.
    private static func isTotal(_ value: String, _ column: Column) -> Bool {
        column.format == .serviceCodeOrTotal && ["AAAA", "EEEE", "ZZZZ", "9999"].contains(value.suffix(4))
    }

    private static func text(_ bytes: [UInt8], _ encoding: String?) -> String? {
        switch encoding {
        case "MS932": MS932.decode(bytes)
        case "UTF-8": String(decoding: bytes, as: UTF8.self)
        case "UTF-16LE": String(data: Data(bytes), encoding: .utf16LittleEndian)
        case "UTF-16BE": String(data: Data(bytes), encoding: .utf16BigEndian)
        case "EUC-JP": String(data: Data(bytes), encoding: .japaneseEUC)
        case "ISO-2022-JP": String(data: Data(bytes), encoding: .iso2022JP)
        default: nil
        }
    }
}
