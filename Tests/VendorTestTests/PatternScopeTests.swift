import CarePlanStandard
import Testing
import VendorTest

@Suite struct PatternScopeTests {
    private func applying(_ roles: [RoleSelection], _ edition: String = "V4", chosen: Set<String>? = nil) -> [String] {
        let scope = PatternScope(roles: roles, edition: edition, chosen: chosen, .current)
        return Standard.current.patterns.filter { scope.exclusion(of: $0) == nil }.map(\.id)
    }

    @Test func `patterns apply by role, edition, service types and choice`() {
        let all = ["D1", "D2", "D3", "D4", "D5", "D6", "D7"]
        #expect(applying([RoleSelection(.careManager)]) == all)
        #expect(applying([RoleSelection(.careManager)], "V3") == ["D1", "D2", "D3", "D6", "D7"])
        #expect(applying([RoleSelection(.communitySupportCentre)]) == ["D4", "D5", "D6", "D7"])
        #expect(applying([.everyService(.current)]) == all)
        #expect(applying([RoleSelection(.serviceProvider, serviceTypes: ["11", "15", "17"])]) == ["D1", "D2", "D3"])
        #expect(applying([RoleSelection(.serviceProvider, serviceTypes: ["A2"])]) == ["D4", "D5", "D6", "D7"])
        #expect(applying([.everyService(.current)], chosen: ["D2", "D3", "D6", "D7"]) == ["D2", "D3", "D6", "D7"])
    }

    @Test func `halves follow the tables of what each side outputs and imports`() throws {
        for duty in PatternDuty.all {
            let pattern = try #require(Standard.current.patterns.first { $0.id == duty.pattern })
            let unit = try #require(Standard.current.units.first { $0.id == pattern.units[0] })
            let table = try #require(
                Standard.current.duties.first {
                    $0.part == (pattern.isPrevention ? "予防" : "居宅") && $0.file.hasPrefix(unit.required[0].kind)
                })
            let marks: (out: String, `in`: String) =
                switch duty.role {
                case .careManager: (table.careManagerOut, table.careManagerIn)
                case .serviceProvider: (table.serviceOut, table.serviceIn)
                case .communitySupportCentre: (table.communityOut, table.communityIn)
                }
            #expect(marks.out.hasPrefix(duty.exports.rawValue))
            // The slip of an entrusted plan goes both ways although the table has no mark: △.
            #expect(marks.in.hasPrefix(duty.imports.rawValue) || (duty.imports == .may && marks.in.hasPrefix("-")))
        }
    }

    @Test func `a role is written with its service types`() {
        #expect(RoleSelection("care-manager", .current) == RoleSelection(.careManager))
        #expect(
            RoleSelection("service-provider:11,a2", .current)
                == RoleSelection(.serviceProvider, serviceTypes: ["11", "A2"]))
        #expect(RoleSelection("service-provider", .current) == .everyService(.current))
        for wrong in [
            "provider", "care-manager:11", "service-provider:", "service-provider:99", "service-provider:43",
            "service-provider:11,11",
        ] {
            #expect(RoleSelection(wrong, .current) == nil)
        }
    }

    @Test func `every service type of the exchange belongs to one family`() {
        let types = Standard.current.serviceTypes.filter { $0.scope == .inScope }.map(\.code)
        #expect(ServiceFamily.all.flatMap(\.types).sorted() == types.sorted())
    }
}
