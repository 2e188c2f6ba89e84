import Foundation
import TestSupport
import Testing

@testable import cpcheck

/// The examples for pipelines do what they say.
@Suite("Examples for CI")
struct CIExampleTests {
    private static let folder = Repository.path("Scripts/ci-examples")

    @Test(
        "workflow and job satisfy the public schemas",
        .enabled(if: Tools.areRequired || Programs.has("check-jsonschema"), "check-jsonschema is absent"),
        arguments: [
            ("github-workflows", "github-actions.yml"), ("github-workflows", "score-github-actions.yml"),
            ("gitlab-ci", "gitlab-ci.yml"),
        ])
    func schemas(schema: String, file: String) throws {
        let result = try Programs.run(
            "check-jsonschema", ["--builtin-schema", "vendor.\(schema)", "\(Self.folder)/\(file)"])
        #expect(result.status == 0, "\(result.output)\(result.errors)")
    }

    @Test(
        "every cpcheck line is a command line",
        arguments: [("github-actions.yml", 2), ("gitlab-ci.yml", 2), ("score-github-actions.yml", 1)])
    func commandLines(file: String, count: Int) throws {
        let lines = try String(contentsOfFile: "\(Self.folder)/\(file)", encoding: .utf8).split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespaces).trimmingPrefix("# ").trimmingPrefix("- ") }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("cpcheck ") }
        #expect(lines.count == count)
        for line in lines {
            let words = Self.words(of: line.components(separatedBy: " > ")[0]).dropFirst().map { Array($0.utf8) }
            _ = try CommandLineParser.parse(words)
        }
    }

    /// As a shell splits a line; what stands between single quotes is one word.
    private static func words(of line: String) -> [String] {
        line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }

    // MARK: The hook

    /// A repository with a conforming folder of exports and a broken one.
    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let files = FileManager.default
        for (from, to) in [
            ("Conformance/cases/V4/conforming/actuals/bundle", "good exports"), ("Fixtures/broken", "-bad"),
        ] {
            try files.copyItem(atPath: Repository.path(from), toPath: "\(folder.path)/\(to)")
        }
        for command in [["init", "-q"], ["add", "-A"]] { _ = try Programs.run("git", command, in: folder.path) }
        return folder
    }

    private func csv(of name: String, in folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/\(name)").sorted()
            .filter { $0.uppercased().hasSuffix(".CSV") }.map { "\(name)/\($0)" }
    }

    private func hook(_ arguments: [String], in folder: TemporaryFolder) throws -> Programs.Result {
        try Programs.run(
            "\(Self.folder)/pre-commit-hook", arguments, in: folder.path, environment: ["CPCHECK": try Binary.path()])
    }

    @Test("the hook checks the folders of the named files, with the options before --") func hook() throws {
        let folder = try repository()
        let good = try csv(of: "good exports", in: folder)
        let bad = try csv(of: "-bad", in: folder)
        #expect(try hook(["--"] + good, in: folder).status == 0)
        let refused = try hook(["--lang", "en", "--"] + bad.prefix(1), in: folder)
        #expect(refused.status == 1 && refused.output.contains("Verdict: nonconforming"), "\(refused.errors)")
        // The whole folder, once.
        #expect(refused.output.contains("\(bad.count) files"))
        #expect(try hook(["--fail-on", "never", "--"] + bad, in: folder).status == 0)
        #expect(try hook(["--"], in: folder).status == 0)
    }

    @Test("without cpcheck the hook says so") func absent() throws {
        let folder = try TemporaryFolder()
        let result = try Programs.run(
            "\(Self.folder)/pre-commit-hook", ["--", "a.csv"], in: folder.path,
            environment: ["CPCHECK": "\(folder.path)/none"])
        #expect(result.status == 2 && result.errors.contains("CPCHECK"))
    }

    @Test(
        "pre-commit runs it",
        .enabled(if: Tools.areRequired || Programs.has("pre-commit"), "pre-commit is absent"))
    func preCommit() throws {
        let manifest = Repository.path(".pre-commit-hooks.yaml")
        #expect(try Programs.run("pre-commit", ["validate-manifest", manifest]).status == 0)
        let config = "\(Self.folder)/pre-commit-config.yaml"
        #expect(try Programs.run("pre-commit", ["validate-config", config]).status == 0)
        // The definition as it stands, as a local one: nothing is fetched.
        let folder = try repository()
        let definition = try String(contentsOfFile: manifest, encoding: .utf8)
            .replacing("Scripts/ci-examples/pre-commit-hook", with: "\(Self.folder)/pre-commit-hook")
            .replacing("language: script", with: "language: system")
            .split(separator: "\n").map { "      \($0)\n" }.joined()
        try Data("repos:\n  - repo: local\n    hooks:\n\(definition)".utf8)
            .write(to: URL(filePath: "\(folder.path)/.pre-commit-config.yaml"))
        _ = try Programs.run("git", ["add", "-A"], in: folder.path)
        func run(_ arguments: String...) throws -> Programs.Result {
            try Programs.run(
                "pre-commit", ["run", "cpcheck", "--files"] + arguments, in: folder.path,
                environment: ["CPCHECK": try Binary.path(), "PRE_COMMIT_HOME": "\(folder.path)/.home"])
        }
        let good = try run(try csv(of: "good exports", in: folder)[0])
        #expect(good.status == 0 && good.output.contains("Passed"), "\(good.output)\(good.errors)")
        try FileManager.default.moveItem(atPath: "\(folder.path)/-bad", toPath: "\(folder.path)/bad")
        _ = try Programs.run("git", ["add", "-A"], in: folder.path)
        let bad = try run(try csv(of: "bad", in: folder)[0])
        #expect(bad.status == 1 && bad.output.contains("不適合"), "\(bad.output)\(bad.errors)")
    }

    @Test("the Dockerfile copies what the package is built of") func dockerfile() throws {
        let text = try String(contentsOfFile: "\(Self.folder)/Dockerfile", encoding: .utf8)
        for word in text.matches(of: /(?m)^COPY (?!--from)(\S+)/).map({ String($0.1) }) {
            #expect(FileManager.default.fileExists(atPath: Repository.path(word)), "\(word)")
        }
        // Two stages of one system.
        #expect(text.matches(of: /(?m)^FROM \S*bookworm/).count == 2)
    }
}
