import Foundation
import TestSupport

/// A column as the tables of `Conformance/standard` have it, which nobody made from the checker's own definitions.
struct PrintedField: Hashable, Sendable {
    let edition: String
    let kind: String
    /// From 1.
    let number: Int
    let name: String
    /// In characters; nil where the layout prints none.
    let length: Int?
    let isRequired: Bool
    let isNeeded: Bool
    let format: String

    /// `V4 UPPLAN 12`
    var place: String { "\(edition) \(kind) \(number)" }

    /// The table behind `code:`, the value behind `fixed:`.
    func argument(of word: String) -> String? {
        format.hasPrefix(word + ":") ? String(format.dropFirst(word.count + 1)) : nil
    }
}

/// The tables of `Conformance/standard` that fields are judged by.
struct PrintedTables: Sendable {
    let fields: [PrintedField]
    let codes: [String: [String]]
    /// Code and whether the exchange takes the type.
    let serviceTypes: [(code: String, inScope: Bool, isForNamesOnly: Bool)]
    let versions: [String]

    init() throws {
        fields = try Self.rows("fields").map { row in
            PrintedField(
                edition: row["edition"] ?? "", kind: row["file"] ?? "", number: Int(row["no"] ?? "") ?? 0,
                name: row["name"] ?? "", length: Int(row["length"] ?? ""), isRequired: row["required"] == "○",
                isNeeded: row["needed"] == "○", format: row["format"] ?? "")
        }
        codes = Dictionary(grouping: try Self.rows("codes")) { $0["table"] ?? "" }
            .mapValues { $0.compactMap { $0["code"] } }
        serviceTypes = try Self.rows("service-types").map { row in
            (row["code"] ?? "", row["in_scope"] == "○", (row["in_scope"] ?? "").contains("name"))
        }
        versions = try Self.rows("csv-versions").compactMap { $0["value"] }
    }

    private static func rows(_ name: String) throws -> [[String: String]] {
        let file = URL(filePath: Repository.path("Conformance/standard/\(name).tsv"))
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let head = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(head, $0)) { first, _ in first } }
    }
}
