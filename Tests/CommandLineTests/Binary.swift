import Foundation
import Testing

/// The built command: that of `CPCHECK_BINARY`, else the one beside the test bundle.
enum Binary {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A conforming bundle of the corpus.
    static let conforming = repository.appending(path: "Conformance/cases/V4/conforming/actuals/bundle").path

    static func path() throws -> String {
        if let given = ProcessInfo.processInfo.environment["CPCHECK_BINARY"] { return given }
        let bundles = ProcessInfo.processInfo.arguments.filter { $0.contains(".xctest") }.map { argument in
            var url = URL(filePath: argument)
            while url.pathExtension != "xctest", url.path != "/" { url.deleteLastPathComponent() }
            return url.deletingLastPathComponent()
        }
        let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let found = (bundles + [own]).map { $0.appending(path: "cpcheck").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        return try #require(found, "no cpcheck beside the tests; set CPCHECK_BINARY")
    }

    /// Runs the command. Output goes through files: no pipe can fill up.
    static func run(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:], output: String? = nil
    ) throws -> Result {
        try run(executable: try path(), arguments, input: input, environment: environment, output: output)
    }

    static func run(_ arguments: String...) throws -> Result { try run(arguments) }

    /// Runs a line of the shell in which `$CPCHECK` is the command.
    static func shell(_ line: String) throws -> Result {
        try run(executable: "/bin/sh", ["-c", line], input: nil, environment: ["CPCHECK": try path()], output: nil)
    }

    private static func run(
        executable: String, _ arguments: [String], input: String?, environment: [String: String], output: String?
    ) throws -> Result {
        let folder = try Folder()
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.environment = environment
        let inputFile = try folder.file("in", Array((input ?? "").utf8))
        _ = try folder.file("out", [])
        _ = try folder.file("err", [])
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: inputFile))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output ?? folder.path + "/out"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: folder.path + "/err"))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try folder.text("out"), errors: try folder.text("err"))
    }
}

/// A folder of one test, removed when released.
final class Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "cpcheck-cli-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and returns its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = path + "/" + name
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
}
