import Foundation
import Testing

/// Checks documents against a JSON Schema of ours with Python's jsonschema.
enum SchemaCheck {
    /// Keys of `everything` that may be absent.
    static let optional: Set<String> = [
        "units.kind", "units.edition", "units.sender", "units.receiver", "units.month", "units.timestamp",
        "files.kind", "files.edition", "files.bytes", "files.encoding", "files.unit",
        "findings.file", "findings.unit", "findings.record", "findings.line", "findings.field",
        "findings.byteOffset",
    ]

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// False, with a message, where Python or jsonschema is absent; a failure where tools are required.
    static func isAvailable() throws -> Bool {
        if try run(["-c", "import jsonschema"], input: Data()).status == 0 { return true }
        if ProcessInfo.processInfo.environment["CPCHECK_REQUIRE_TOOLS"] == "1" {
            Issue.record("python3 with jsonschema is needed (CPCHECK_REQUIRE_TOOLS=1)")
        } else {
            print("skipped: python3 with jsonschema is not there, the JSON Schema was not checked")
        }
        return false
    }

    /// What the schema refuses in each of the documents; keys the schema does not know count too.
    static func problems(_ documents: [[UInt8]], schema name: String = "report") throws -> [[String]] {
        guard try isAvailable() else { return documents.map { _ in [] } }
        let script = root.appending(path: "Scripts/check-report-schema.py").path
        let schema = root.appending(path: "Conformance/schemas/cpcheck-\(name)-1.0.json").path
        let result = try run([script, "--stream", schema], input: documents.reduce(into: Data()) { $0 += $1 })
        let found = try #require(try JSONSerialization.jsonObject(with: result.output) as? [[String]])
        #expect(found.count == documents.count)
        return found
    }

    private static func run(_ arguments: [String], input: Data) throws -> (status: Int32, output: Data) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let source = FileManager.default.temporaryDirectory.appending(path: "cpcheck-schema-\(UUID().uuidString)")
        try input.write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: source)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, data)
    }
}
