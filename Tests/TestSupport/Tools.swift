package import Foundation

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
    ///
    /// Input and output go through files: no pipe can fill up.
    package static func python(_ arguments: [String], input: Data = Data()) throws -> Result {
        let folder = try TemporaryFolder()
        let place = URL(filePath: folder.path)
        try input.write(to: place.appending(path: "in"))
        try Data().write(to: place.appending(path: "out"))
        let output = try FileHandle(forWritingTo: place.appending(path: "out"))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.currentDirectoryURL = Repository.root
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: place.appending(path: "in"))
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: try Data(contentsOf: place.appending(path: "out")), as: UTF8.self)
        return Result(status: process.terminationStatus, output: text)
    }
}
