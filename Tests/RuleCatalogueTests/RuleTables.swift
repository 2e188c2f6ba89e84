import Foundation
import Testing

/// Tables of `Conformance/standard`, found from this file's place.
enum RuleTables {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The rows of a table, each by its column names.
    static func rows(_ name: String) throws -> [[String: String]] {
        let url = root.appending(path: "Conformance/standard/\(name).tsv")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        let heads = try #require(lines.first, "\(name).tsv is empty")
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heads, $0)) }
    }
}
