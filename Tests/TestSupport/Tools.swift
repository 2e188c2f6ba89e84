import Foundation

/// Programs that some tests need. Where one is absent, those tests are skipped, unless `CPCHECK_REQUIRE_TOOLS=1` makes
/// them fail.
package enum Tools {
    package struct Result: Sendable {
        package var status: Int32
        package var output: String
    }

    package static let areRequired = ProcessInfo.processInfo.environment["CPCHECK_REQUIRE_TOOLS"] == "1"
    package static let hasPython = (try? python(["-c", ""]).status) == 0
    package static let hasJSONSchema = (try? python(["-c", "import jsonschema"]).status) == 0

    /// Runs Python in the root of the repository; standard output and error come together.
    package static func python(_ arguments: [String]) throws -> Result {
        let file = FileManager.default.temporaryDirectory.appending(path: "cpcheck-tool-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
            throw CocoaError(.fileWriteUnknown)
        }
        defer { try? FileManager.default.removeItem(at: file) }
        let output = try FileHandle(forWritingTo: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.currentDirectoryURL = Repository.root
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
}
