import BundleChecker
import ByteSources
import Synchronization
import Testing

/// What an observer is told, and that it changes nothing.
@Suite("Checker: progress")
struct ProgressTests {
    private static let name = "UPJSK_202504_1399902012_11_1399901014_43_20250503101530.CSV"
    private static let records = Array("\"202404\",\"あ\"\r\n".utf8)

    private func steps(_ sources: [any ByteSource], jobs: Int = 1) -> ([ProgressStep], Report) {
        let told = Told()
        var options = CheckOptions()
        options.jobs = jobs
        options.progress = { step in told.steps.withLock { $0.append(step) } }
        let report = Checker(options: options).check(BundleInput(sources: sources))
        return (told.steps.withLock { $0 }, report)
    }

    private final class Told: Sendable {
        let steps = Mutex<[ProgressStep]>([])
    }

    @Test("first the plan, then every byte, then the file") func order() {
        let bytes = Array(repeatElement(Self.records, count: 1_000_000).joined())
        let (steps, _) = steps([MemorySource(name: Self.name, bytes: bytes)])
        #expect(steps.first == .planned(files: 1, bytes: UInt64(bytes.count)))
        #expect(steps.last == .finishedFile)
        #expect(steps.count { $0 == .finishedFile } == 1)
        #expect(read(steps) == UInt64(bytes.count))
        // A few a file, not one a record.
        #expect((4...8).contains(steps.count))
    }

    private func read(_ steps: [ProgressStep]) -> UInt64 {
        steps.reduce(0) { sum, step in if case .read(let bytes) = step { sum + bytes } else { sum } }
    }

    @Test("files that are no data are not planned; the report is the same without an observer", arguments: [1, 3])
    func many(jobs: Int) {
        let sources: [any ByteSource] =
            (10...19).map {
                MemorySource(
                    name: Self.name.replacing("20250503101530", with: "202505031015\($0)"), bytes: Self.records)
            } + [MemorySource(name: "memo.txt", bytes: [1, 2, 3])]
        let (steps, report) = steps(sources, jobs: jobs)
        #expect(steps.first == .planned(files: 10, bytes: UInt64(10 * Self.records.count)))
        #expect(steps.count { $0 == .finishedFile } == 10)
        #expect(read(steps) == UInt64(10 * Self.records.count))
        #expect(report == Checker().check(BundleInput(sources: sources)))
    }
}
