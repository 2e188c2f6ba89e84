import Foundation
import Testing

/// Compares with a file under `Golden`. `CPCHECK_RECORD=1` writes it anew, and still fails.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["CPCHECK_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        Issue.record(
            "recorded \(name): look at the difference, then run without CPCHECK_RECORD", sourceLocation: sourceLocation)
        return
    }
    guard let golden = try? Data(contentsOf: file) else {
        Issue.record("no golden file \(name): run with CPCHECK_RECORD=1", sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: golden, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard expected != found else { return }
    let line =
        zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        ?? min(expected.count, found.count)
    let was = line < expected.count ? String(expected[line]) : "(end)"
    let now = line < found.count ? String(found[line]) : "(end)"
    Issue.record(
        "\(name) differs in line \(line + 1): expected '\(was)', found '\(now)'", sourceLocation: sourceLocation)
}
