import BundleChecker
import CarePlanStandard
import SampleBundles
import Testing

/// People, places and numbers that read like real ones and are nobody's.
@Suite struct WorldTests {
    private func cases(_ people: Int, seed: UInt64 = 1) throws -> [InventedCase] {
        try SampleBundle.cases(SampleRequest(unit: "service-slip", edition: "V4", people: people, seed: seed))
    }

    @Test func `ten thousand people are ten thousand people`() throws {
        let people = try cases(10_000).map(\.person)
        #expect(Set(people.map(\.insured)).count == people.count)
        #expect(Set(people.map { "\($0.name) \($0.birthDate) \($0.address1)" }).count == people.count)
        // Names repeat as they do in a town.
        #expect(Set(people.map(\.name)).count > 9_000)
    }

    @Test func `there are several hundred thousand names`() {
        #expect(InventedNames.count > 300_000)
        #expect(InventedNames.unreadable == [])
    }

    @Test func `numbers have valid check digits and lie where nobody has one`() throws {
        for seed in 1...60 {
            for case let one in try cases(3, seed: UInt64(seed)) {
                let person = one.person
                #expect(CheckDigits.insurerHolds(Array(person.insurer.utf8)))
                #expect(person.insurer.hasPrefix("99"))
                #expect(person.postalCode.hasPrefix("000-"))
                #expect(person.phone.isEmpty || person.phone.split(separator: "-")[1].hasPrefix("0"))
                #expect(person.phone.isEmpty || person.phone.utf8.count == 12)
                for service in one.services {
                    let number = Array(service.office.number.utf8)
                    #expect(CheckDigits.officeHolds(number))
                    #expect(number.count == 10 && number[3...4] == [0x39, 0x39])
                    #expect((1...47).contains(Int(service.office.number.prefix(2)) ?? 0))
                    if let equipment = service.equipment {
                        #expect((equipment.taisCode + equipment.noticeCode).hasPrefix("999"))
                    }
                }
            }
        }
    }

    @Test func `ages and certifications fit`() throws {
        for one in try cases(2_000) {
            let born = try #require(Int(one.person.birthDate.prefix(4)))
            #expect((40...104).contains(2025 - born))
            let period = one.person.certification
            #expect(period.start <= "20250401" && period.end >= "20250430" && period.date < period.start)
            #expect(one.person.insured.hasPrefix("H") == (one.person.benefitRate == 0))
            if one.person.insured.hasPrefix("H") { #expect(2025 - born < 65) }
        }
    }

    @Test func `a crowd shows everything that slips can hold`() throws {
        let people =
            try cases(1_500)
            + SampleBundle.cases(
                SampleRequest(
                    unit: "service-slip", edition: "V4", senderType: "43", receiverType: "21", people: 300, seed: 2))
            + SampleBundle.cases(
                SampleRequest(
                    unit: "service-slip", edition: "V4", senderType: "46", receiverType: "A2", people: 300, seed: 3))
            + (1...30).flatMap { try cases(20, seed: $0) }
        let services = people.flatMap(\.services)
        func has(_ what: Comment, _ condition: Bool) { #expect(condition, what) }
        has("区分変更", people.contains { $0.person.certification.change != nil })
        has("申請中", people.contains { $0.person.certification.status == "1" })
        has("生保単独", people.contains { $0.person.benefitRate == 0 })
        has("種類支給限度", people.contains { !$0.typeLimits.isEmpty })
        has("給付率", Set(people.map(\.person.benefitRate)).isSuperset(of: [90, 80, 70]))
        has("３０日超", services.contains { $0.limit == .over30 })
        has("限度外", services.contains { $0.limit == .outside && !$0.days.isEmpty })
        has("減算", services.contains { $0.units < 0 })
        has("割引", services.contains { $0.discount != nil })
        has("サテライト", services.contains { !$0.satellite.isEmpty })
        has("日割", services.contains { $0.proRataDays != nil })
        has("明細判別コード", services.contains { $0.equipment?.detailNumber == "2" })
        has("福祉用具届出コード", services.contains { $0.equipment?.noticeCode.isEmpty == false })
        has("１日に２回", services.contains { $0.timesADay > 1 })
        let slip = SampleBundle(
            cases: people,
            context: try SampleContext(SampleRequest(unit: "service-slip", edition: "V4", people: 1, seed: 1)))
        let over = try #require(
            Standard.current.kind("UPSIKYU")?.columns(in: "V4").firstIndex { $0.role == .categoryLimitOver })
        has("区分支給限度超", slip.file("UPSIKYU")?.records.contains { (Int($0[over]) ?? 0) > 0 } == true)
    }
}
