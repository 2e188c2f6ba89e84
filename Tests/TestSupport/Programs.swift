import Foundation

/// Programs of the machine that some tests run.
package enum Programs {
    package struct Result: Sendable {
        package var status: Int32
        package var output: String
        package var errors: String
    }

    /// Path of a program; nil where it is not installed.
    package static func path(_ name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    package static func has(_ name: String) -> Bool { path(name) != nil }

    /// Runs a program in a folder (the root of the repository where none is given). Output goes through files: no pipe
    /// can fill up.
    package static func run(
        _ name: String, _ arguments: [String], input: String = "", in folder: String? = nil,
        environment: [String: String] = [:]
    ) throws -> Result {
        let streams = try TemporaryFolder()
        func handle(_ name: String, _ content: String = "") throws -> (URL, FileHandle) {
            let file = URL(filePath: streams.path).appending(path: name)
            try Data(content.utf8).write(to: file)
            return (file, try FileHandle(forUpdating: file))
        }
        let (_, standardInput) = try handle("in", input)
        let (output, standardOutput) = try handle("out")
        let (errors, standardError) = try handle("err")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.currentDirectoryURL = folder.map { URL(filePath: $0) } ?? Repository.root
        process.environment = ProcessInfo.processInfo.environment
            .merging(["PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"]) { $1 }.merging(environment) { $1 }
        process.standardInput = standardInput
        process.standardOutput = standardOutput
        process.standardError = standardError
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}
