import CarePlanStandard
import Testing

@testable import BundleChecker

@Suite("What a standard says, made ready")
struct LayoutLibraryTests {
    @Test("service types are found by their codes, however long a standard of its own makes them")
    func serviceTypes() throws {
        var standard = Standard.current
        var own = try #require(standard.serviceTypes.last)
        own.code = "ABC"
        standard.serviceTypes.append(own)
        let layouts = LayoutLibrary(standard)
        for type in standard.serviceTypes { #expect(layouts.serviceType(type.code) == type) }
        #expect(layouts.serviceType("ZZ") == nil)
        #expect(layouts.serviceType("") == nil)
    }
}
