import BundleChecker
import CheckReports
import Testing

@testable import cpcheck

@Suite("Command: words of the progress line")
struct ProgressTextTests {
    private func text(_ steps: ProgressStep...) -> ProgressText {
        steps.reduce(into: ProgressText()) { $0.take($1) }
    }

    @Test("files, megabytes, rate, time left") func line() {
        let half = text(.planned(files: 12, bytes: 250 << 20), .read(bytes: 100 << 20), .finishedFile)
        #expect(half.line(after: 2000, .ja) == "cpcheck: 1/12 ファイル、100.0/250.0 MB、50.0 MB/秒、残り 4秒")
        #expect(half.line(after: 2000, .en) == "cpcheck: 1/12 files, 100.0/250.0 MB, 50.0 MB/s, 4 s left")
        #expect(half.line(after: 100_000, .en).hasSuffix("2 min 31 s left"))
        #expect(half.line(after: 10_000_000, .en).hasSuffix("4 h 10 min left"))
    }

    @Test("nothing is promised before anything was read, and none is left at the end") func ends() {
        #expect(text().line(after: 0, .en) == "cpcheck: 0/0 files, 0.0/0.0 MB")
        #expect(text(.planned(files: 1, bytes: 10 << 20)).line(after: 500, .en) == "cpcheck: 0/1 files, 0.0/10.0 MB")
        let whole = text(.planned(files: 1, bytes: 10 << 20), .read(bytes: 12 << 20), .finishedFile)
        #expect(whole.line(after: 1000, .en) == "cpcheck: 1/1 files, 10.0/10.0 MB, 10.0 MB/s")
    }
}
