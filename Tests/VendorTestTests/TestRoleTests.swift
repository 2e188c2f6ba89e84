import Testing
import VendorTest

@Suite struct TestRoleTests {
    @Test func `roles are named as on the command line`() {
        #expect(
            TestRole.allCases.map(\.rawValue) == ["care-manager", "service-provider", "community-support-centre"])
    }
}
