import CarePlanStandard
import SampleBundles
import Testing

/// 第2表 and 第3表 speak of the services of 第6表.
@Suite struct CarePlanStoryTests {
    private static let people = Result {
        try PlanPeople.cases("care-plan", seeds: 0..<90, receivers: PlanPeople.careReceivers)
    }

    private func typeName(_ service: PlannedService) -> String {
        Standard.current.serviceType(service.serviceType)?.name ?? ""
    }

    @Test func `every service has a line in table 2 with its office, and every insured line is a service`() throws {
        for (_, person) in try Self.people.get() {
            let plan = try #require(person.plan)
            let lines = Set(
                plan.needs.flatMap(\.goals).flatMap(\.helps).filter { $0.coverage == "Y" }.map {
                    [$0.kind, $0.officeNumber, $0.officeName]
                })
            let services = Set(person.services.map { [typeName($0), $0.office.number, $0.office.name] })
            #expect(lines == services)
            #expect(!lines.isEmpty)
        }
    }

    @Test func `lines that no insurance pays name no office number`() throws {
        for (_, person) in try Self.people.get() {
            let plan = try #require(person.plan)
            for help in plan.needs.flatMap(\.goals).flatMap(\.helps) where help.coverage != "Y" {
                #expect(help.coverage == "N" && help.officeNumber.isEmpty && !help.kind.isEmpty)
            }
        }
    }

    @Test func `the grid of table 3 is the week of table 6, hour by hour`() throws {
        for (context, person) in try Self.people.get() {
            let plan = try #require(person.plan)
            let month = try #require(CalendarMonth(context.month))
            let timed = person.services.filter { $0.start != "9999" }
            for service in timed {
                for weekday in 1...7 where Set(month.days(on: [weekday])).isSubset(of: service.days) {
                    let found = plan.week.contains {
                        $0.weekday == String(weekday) && $0.start == service.start && $0.end == service.end
                            && $0.text.hasPrefix(typeName(service))
                    }
                    #expect(found, "\(service.title) on weekday \(weekday)")
                }
            }
            for entry in plan.week where !entry.text.hasSuffix("の訪問") {
                let weekday = try #require(Int(entry.weekday))
                let found = timed.contains { service in
                    service.start == entry.start && service.end == entry.end
                        && entry.text.hasPrefix(typeName(service))
                        && month.days(on: [weekday]).count(where: service.days.contains) >= 2
                }
                #expect(found, "\(entry)")
            }
        }
    }

    @Test func `a relative who comes on Sundays stands in both tables`() throws {
        var count = 0
        for (_, person) in try Self.people.get() {
            let plan = try #require(person.plan)
            let visits = plan.week.filter { $0.text.hasSuffix("の訪問") }
            let helps = plan.needs.flatMap(\.goals).flatMap(\.helps).filter { $0.frequency == "週１回(日)" }
            #expect(visits.map(\.text) == helps.map { $0.kind + "の訪問" })
            #expect(visits.allSatisfy { $0.weekday == "7" } && helps.allSatisfy { $0.coverage == "N" })
            count += visits.count
        }
        #expect(count > 5)
    }

    @Test func `what has no hours of a week stands beyond it`() throws {
        for (_, person) in try Self.people.get() {
            let plan = try #require(person.plan)
            for type in Set(person.services.map(\.serviceType)) {
                let own = person.services.filter { $0.serviceType == type }
                guard own.allSatisfy({ $0.start == "9999" }), let first = own.first else { continue }
                #expect(plan.beyondWeek.contains { $0.hasPrefix(typeName(first)) }, "\(type)")
                for name in own.compactMap(\.equipment?.name) {
                    #expect(plan.beyondWeek.contains { $0.contains(name) }, "\(name)")
                }
            }
        }
    }

    @Test func `the visits of a week are counted in table 2`() throws {
        let (_, person) = try #require(
            try Self.people.get().first { _, person in
                person.services.contains { $0.serviceType == "15" }
                    && Set(person.services.filter { $0.serviceType == "15" && $0.start != "9999" }.map(\.start)).count
                        == 1
            })
        let plan = try #require(person.plan)
        let line = try #require(plan.needs.flatMap(\.goals).flatMap(\.helps).first { $0.kind == "通所介護" })
        let visits = plan.week.count { $0.text.hasPrefix("通所介護") }
        let words = ["", "１", "２", "３", "４", "５", "６", "７"]
        #expect(line.frequency.hasPrefix("週\(words[visits])回"))
    }

    @Test func `first plan, plan in force and file follow each other`() throws {
        for (context, person) in try Self.people.get() {
            let plan = try #require(person.plan)
            #expect(plan.firstDate <= person.planDate && person.planDate <= context.createdDate)
            if plan.kind == "11" { #expect(plan.firstDate == person.planDate) }
            if plan.kind == "21" { #expect(plan.firstDate < person.planDate) }
        }
    }

    @Test func `the reason for help with the household goes with such help, its words with the code 3`() throws {
        var reasons: Set<String> = []
        for (_, person) in try Self.people.get() {
            let plan = try #require(person.plan)
            let hasHelp = person.services.contains { $0.title.hasPrefix("生活援助") }
            #expect(plan.homeHelpReason.isEmpty == !hasHelp)
            #expect((plan.homeHelpReason == "3") == !plan.otherReason.isEmpty)
            reasons.insert(plan.homeHelpReason)
        }
        #expect(reasons.count > 2)
    }

    @Test(arguments: ["V3", "V4"])
    func `numbers of table 2 run from 1; shared texts stand on every line or on the first`(_ edition: String) throws {
        var styles: Set<Bool> = []
        for seed in 0..<12 {
            let bundle = try PlanPeople.bundle("care-plan", seed, edition: edition)
            for lines in Dictionary(grouping: PlanPeople.rows(bundle, "UP2KYO"), by: { $0["被保険者番号"] ?? "" }).values {
                let numbers = try lines.map { line in
                    try ["課題ＮＯ", "援助目標ＮＯ", "援助内容ＮＯ"].map { try #require(Int(line[$0] ?? "")) }
                }
                var expected = [0, 0, 0]
                for (number, line) in zip(numbers, lines) {
                    // The next help, or the first of the next goal, or of the next need.
                    let next = [
                        [expected[0], expected[1], expected[2] + 1], [expected[0], expected[1] + 1, 1],
                        [expected[0] + 1, 1, 1],
                    ]
                    #expect(next.contains(number))
                    if number[2] == 1 { #expect(line["短期目標"] != "") } else { styles.insert(line["短期目標"] != "") }
                    if number[1] == 1, number[2] == 1 { #expect(line["課題"] != "") }
                    expected = number
                }
            }
        }
        #expect(styles == [true, false])
    }

    @Test func `a record of table 3 is one of its three sorts`() throws {
        for seed in 0..<8 {
            let bundle = try PlanPeople.bundle("care-plan", seed)
            let file = try #require(bundle.file("UP3KYO"))
            for record in file.records {
                let sorts = [record[5...8], record[9...11], record[12...12]].map { !$0.joined().isEmpty }
                #expect(sorts.count { $0 } == 1, "\(record)")
            }
        }
    }
}
