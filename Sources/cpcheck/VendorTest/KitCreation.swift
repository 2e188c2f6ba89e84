import CarePlanStandard
import CheckReports
import OutputFiles
import SampleBundles
import VendorTest

/// `cpcheck vendor-test init`
struct KitCreation {
    var invocation: Invocation
    var console: Console
    let folder: [UInt8]

    func run() throws -> Int32 {
        let entry = invocation.kit
        let request = KitRequest(
            product: (entry.isAnswered ? "【模範解答】" : "") + (entry.product ?? ""), roles: entry.roles,
            edition: entry.edition?.uppercased() ?? Standard.current.editions.last?.id ?? "", seed: entry.seed,
            month: entry.month ?? "202504", patterns: entry.patterns, toolVersion: Tool.version, ruleset: Tool.ruleset)
        let drawn = try draw(request)
        guard drawn.kit.patterns.contains(where: { !$0.tasks.isEmpty }) else {
            let reasons = drawn.kit.patterns.map { ($0.id, $0.exclusion ?? BilingualText("", "")) }
            throw UsageError(
                "試験するパターンがありません:\n" + reasons.map { "\($0): \($1.ja)" }.joined(separator: "\n"),
                "no pattern is left to test:\n" + reasons.map { "\($0): \($1.en)" }.joined(separator: "\n"))
        }
        let output = try open()
        let documents = KitDocuments(drawn, isAnswered: entry.isAnswered)
        try documents.write { file in
            let output = try output.file(Array(file.path.utf8))
            try output.write(file.bytes)
            try output.finish()
        }
        for place in documents.emptyFolders { try output.makeFolder(Array(place.utf8)) }
        output.finish()
        let status = KitStatus(drawn.kit, NoKitFiles())
        try console.print { sink in
            try KitStatusText(language: invocation.language, folder: shownFolder).write(created: status, to: sink)
        }
        return ExitStatus.done
    }

    private var shownFolder: String { ShownPath.text(folder) }

    private func draw(_ request: KitRequest) throws(UsageError) -> DrawnKit {
        do throws(SampleError) {
            return try KitBuilder.draw(request)
        } catch {
            throw UsageError("キットを作れません: \(error.text.ja)", "cannot make the kit: \(error.text.en)")
        }
    }

    private func open() throws(UsageError) -> OutputFolder {
        do {
            return try OutputFolder(at: folder, outside: [])
        } catch {
            throw UsageError(error.message.ja, error.message.en)
        }
    }
}
