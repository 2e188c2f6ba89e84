import CarePlanStandard
import Testing
import VendorTest

@Suite("the table of roles, filled in")
struct RolesTableTests {
    private typealias Task = (TestDirection, TestRole, TestVerdict, units: [String], kinds: [String])

    private static func result(
        _ tasks: [Task] = [], edition: String = "V4", line: Int = 0, selfDeclared: Bool = false
    ) -> TestResult {
        let tasks = tasks.enumerated().map { number, task in
            TaskResult(
                task: KitTask(
                    id: "T\(number)", direction: task.0, role: task.1, title: .init("題", "title"), isOptional: false,
                    folder: "f", units: task.units, kinds: task.kinds), verdict: task.2, isSelfDeclared: selfDeclared)
        }
        let kit = Kit(
            product: "P", roles: TestRole.allCases.map { RoleSelection($0) }, edition: edition, seed: 1,
            toolVersion: "1",
            ruleset: "1", patterns: [])
        return TestResult(kit: kit, patterns: [PatternResult(pattern: TestPattern.all[line], tasks: tasks)])
    }

    private static func cell(
        _ result: TestResult, _ part: String, _ kind: String, _ role: TestRole, _ direction: TestDirection,
        unit: String? = nil
    ) throws -> RolesTable.Cell {
        let row = RolesTable(result).rows.first {
            $0.duty.part == part && $0.duty.kinds[0] == kind && (unit.map($0.duty.units.contains) ?? true)
        }
        return try #require(row?.cells.first { $0.role == role && $0.direction == direction })
    }

    @Test("has every line of the standard's table that the edition has, with its marks") func lines() throws {
        let table = RolesTable(Self.result())
        #expect(table.rows.count == RoleDuty.all.count)
        #expect(table.roles == TestRole.allCases)
        let old = RolesTable(Self.result(edition: "V3"))
        #expect(old.rows.map(\.duty.part).contains("予防"))
        #expect(!old.rows.contains { ["UP3KYO", "UPKIHON", "UPYOBO"].contains($0.duty.kinds[0]) })
        #expect(
            table.rows.first { $0.duty.kinds[0] == "UPKIHON" }?.duty.kinds == [
                "UPKIHON", "UPKIHON_SUB1", "UPKIHON_SUB2", "UPKIHON_IMAGE",
            ])
        #expect(table.rows.first { $0.duty.kinds[0] == "UPYOBO" }?.duty.kinds == ["UPYOBO", "UPYOBO_SUB"])
        #expect(table.rows[0].duty.units == ["care-plan"])
        #expect(table.rows.first { $0.duty.units == ["service-slip"] }?.duty.kinds == ["UPHOSOKU"])
    }

    @Test("a mark that an edition words otherwise is that edition's", arguments: [("V3", "○"), ("V4", "△")])
    func editions(edition: String, mark: String) throws {
        let result = Self.result(edition: edition)
        #expect(try Self.cell(result, "居宅", "DLTJSK", .careManager, .imports).duty == mark)
        #expect(try Self.cell(result, "居宅", "DLTJSK", .serviceProvider, .exports).duty == mark)
        #expect(try Self.cell(result, "居宅", "UPJSK", .serviceProvider, .imports).duty == "-")
    }

    @Test(
        "shows what the scenarios with the file came to",
        arguments: [
            ([TestVerdict.conforming, .conforming], RolesTable.Shown.whole), ([.conforming, .notDone], .part),
            ([.conforming, .nonconforming], .refuted), ([.notDone, .nonconforming], .refuted), ([.notDone], .notDone),
            ([.notApplicable], .none), ([.conforming, .notApplicable], .whole), ([], .none),
        ])
    func shown(verdicts: [TestVerdict], shown: RolesTable.Shown) throws {
        let result = Self.result(verdicts.map { (.exports, .careManager, $0, ["care-plan"], ["UP1KYO"]) })
        #expect(try Self.cell(result, "居宅", "UP1KYO", .careManager, .exports).shown == shown)
        #expect(try Self.cell(result, "居宅", "UP1KYO", .careManager, .imports).shown == .none)
        #expect(try Self.cell(result, "居宅", "UP1KYO", .serviceProvider, .exports).shown == .none)
        #expect(try Self.cell(result, "居宅", "UP2KYO", .careManager, .exports).shown == .none)
    }

    @Test("tells a supplement with the care plan from one with the slip, and the two parts of the standard apart")
    func apart() throws {
        let plan = Self.result([(.exports, .careManager, .conforming, ["care-plan"], ["UPHOSOKU"])])
        #expect(try Self.cell(plan, "居宅", "UPHOSOKU", .careManager, .exports, unit: "care-plan").shown == .whole)
        #expect(try Self.cell(plan, "居宅", "UPHOSOKU", .careManager, .exports, unit: "service-slip").shown == .none)
        #expect(try Self.cell(plan, "予防", "UPHOSOKU", .careManager, .exports).shown == .none)
        let prevention = Self.result(
            [(.exports, .careManager, .conforming, ["service-slip"], ["UPHOSOKU"])], line: 5)
        #expect(try Self.cell(prevention, "予防", "UPHOSOKU", .careManager, .exports).shown == .whole)
        #expect(
            try Self.cell(prevention, "居宅", "UPHOSOKU", .careManager, .exports, unit: "service-slip").shown == .none)
    }

    @Test("says what rests on the tester's word") func selfDeclared() throws {
        let result = Self.result(
            [(.imports, .serviceProvider, .conforming, ["actuals"], ["UPJSK"])], selfDeclared: true)
        #expect(try Self.cell(result, "居宅", "UPJSK", .serviceProvider, .imports).isSelfDeclared)
    }

    @Test("a kit's number tells kits with other tasks, seeds or roles apart, not products") func number() {
        let kit = Self.result().kit
        var other = kit
        other.product = "Q"
        #expect(other.number == kit.number && kit.number.count == 12)
        other.seed = 2
        #expect(other.number != kit.number)
        other = kit
        other.roles.removeLast()
        #expect(other.number != kit.number)
        other = kit
        other.patterns = [
            KitPattern(
                id: "D1",
                tasks: [
                    KitTask(
                        id: "T", direction: .exports, role: .careManager, title: .init("", ""), isOptional: false,
                        folder: "")
                ])
        ]
        #expect(other.number != kit.number)
    }
}
