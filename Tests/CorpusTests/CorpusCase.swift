import BundleChecker
import Foundation
import TestSupport

/// A case of the public corpus: `case.json` beside a folder `bundle` (see Scripts/corpus/README.md).
struct CorpusCase: Sendable {
    struct Expected: Decodable, Hashable, Sendable {
        var rule: String
        var severity: String
        var file: String?
        var record: Int?
        var field: Int?
        var count: Int
    }

    struct NotChecked: Decodable, Sendable {
        var file: String?
        /// The first file of the unit meant.
        var unit: String?
        var rules: [String]
    }

    struct Step: Decodable, Sendable {
        var op: String
        var path: String
        var target: String?
        var mode: String?
        var size: UInt64?
        var to: String?
    }

    /// `case.json`
    private struct Document: Decodable {
        var options: [String]
        var paths: [String]?
        var setup: [Step]?
        var unless: [String]?
        var findings: [Expected]
        var notChecked: [NotChecked]?
        var exit: Int32
    }

    /// `V4/CP402/fail-empty`
    let name: String
    let folder: String
    let options: [String]
    let paths: [String]
    let setup: [Step]
    let findings: [Expected]
    let notChecked: [NotChecked]
    let exit: Int32
    /// Root, whom permissions do not bind, cannot run it.
    let isNotForRoot: Bool

    init(name: String, folder: String) throws {
        self.name = name
        self.folder = folder
        let json = try Data(contentsOf: URL(filePath: folder + "/case.json"))
        let document = try JSONDecoder().decode(Document.self, from: json)
        options = document.options
        paths = document.paths ?? ["bundle"]
        setup = document.setup ?? []
        findings = document.findings
        notChecked = document.notChecked ?? []
        exit = document.exit
        isNotForRoot = document.unless?.contains("root") == true
    }

    /// Nothing but a folder to check.
    var isPlain: Bool { options.isEmpty && setup.isEmpty && paths == ["bundle"] && !name.hasPrefix("real/") }

    /// The options of the command line as options of the library; paths are shown.
    func checkOptions() throws -> CheckOptions {
        var result = CheckOptions()
        result.showPaths = true
        var words = options[...]
        while let option = words.popFirst() {
            let value = words.popFirst() ?? ""
            switch option {
            case "--max-file": result.limits.file = UInt64(try size(value))
            case "--max-record": result.limits.record = try size(value)
            case "--max-field": result.limits.field = try size(value)
            case "--max-rows-tracked": result.limits.rowsTracked = try size(value)
            case "--max-members": result.limits.members = try size(value)
            case "--max-member": result.limits.member = UInt64(try size(value))
            case "--max-unpacked": result.limits.unpacked = UInt64(try size(value))
            case "--max-ratio": result.limits.ratio = UInt64(try size(value))
            case "--max-places": result.maxPlaces = try size(value)
            case "--max-findings": result.maxFindings = try size(value)
            default: throw CorpusError("\(name): an option that the tests do not know: \(option)")
            }
        }
        return result
    }

    private func size(_ text: String) throws -> Int {
        let shift = ["K": 10, "M": 20, "G": 30][text.suffix(1)] ?? 0
        guard let number = Int(shift == 0 ? text[...] : text.dropLast()) else {
            throw CorpusError("\(name): no size: \(text)")
        }
        return number << shift
    }
}

struct CorpusError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
