import Testing
import VendorTest

@Suite struct TestVerdictTests {
    @Test func `the worst verdict counts, and what is not applicable only where nothing else is`() {
        #expect(TestVerdict.over([.conforming, .notDone, .nonconforming]) == .nonconforming)
        #expect(TestVerdict.over([.conforming, .notDone, .notApplicable]) == .notDone)
        #expect(TestVerdict.over([.notApplicable, .conforming]) == .conforming)
        #expect(TestVerdict.over([.notApplicable]) == .notApplicable)
        #expect(TestVerdict.over([]) == .notApplicable)
    }
}
