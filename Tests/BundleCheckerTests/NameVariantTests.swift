import BundleChecker
import ByteSources
import TestSupport
import Testing

/// What is said of a service type in a name, by what is wrong with it.
@Suite("Service types of names")
struct NameVariantTests {
    @Test(
        "a type is of three characters, in no table or out of scope",
        arguments: [("011", "three-characters"), ("ZZ", "unknown"), ("33", "out-of-scope")])
    func variants(type: String, variant: String) throws {
        let name = Made.actualsName.replacing("_11_", with: "_\(type)_")
        let source = MemorySource(name: name, bytes: Made.file([Made.actuals()]))
        let report = Checker().check(BundleInput(sources: [source]))
        let finding = try #require(report.findings.first { $0.rule == "CP104" })
        #expect(finding.variant == variant)
    }
}
