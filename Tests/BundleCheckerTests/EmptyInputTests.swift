import BundleChecker
import ByteSources
import TestSupport
import Testing

@Suite("Nothing to check")
struct EmptyInputTests {
    @Test("an empty input is CP212 and incomplete") func empty() {
        let report = Checker().check(BundleInput(sources: []))
        #expect(report.lines == ["CP212 error"])
        #expect(report.verdict == .incomplete && !report.complete)
    }
}
