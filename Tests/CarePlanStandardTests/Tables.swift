import Foundation

/// Tables of the repository, found from the place of this file.
enum Tables {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The tables of the public corpus, and the reference they were copied from where it lies beside the repository.
    static let folders: [String] = {
        let corpus = root.appending(path: "Conformance/standard").path(percentEncoded: false)
        let reference = root.deletingLastPathComponent().appending(path: "shared/spec").path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: reference) ? [corpus, reference] : [corpus]
    }()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Rows by column name.
    static func rows(_ name: String, in folder: String) throws -> [[String: String]] {
        let text = try String(contentsOf: URL(filePath: folder).appending(path: name + ".tsv"), encoding: .utf8)
        return rows(of: text)
    }

    static func rows(of text: String) -> [[String: String]] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let head = lines.first else { return [] }
        return lines.dropFirst().map { cells in
            Dictionary(uniqueKeysWithValues: head.enumerated().map { ($1, $0 < cells.count ? cells[$0] : "") })
        }
    }
}
