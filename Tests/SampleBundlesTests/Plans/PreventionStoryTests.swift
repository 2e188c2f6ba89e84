import CarePlanStandard
import SampleBundles
import Testing

/// Plans of prevention and basic information: services, parties, codes that belong together.
@Suite struct PreventionStoryTests {
    private static let unit = "prevention-plan-and-basic-information"
    private static let people = Result {
        try PlanPeople.cases(unit, seeds: 0..<90, receivers: PlanPeople.preventionReceivers)
    }

    @Test func `every service has a line of the plan with its office`() throws {
        for (_, person) in try Self.people.get() {
            let plan = try #require(person.prevention)
            let lines = plan.issues.flatMap(\.supports).flatMap(\.services)
            for service in person.services {
                let name = try #require(Standard.current.serviceType(service.serviceType)?.name)
                #expect(lines.contains { $0.kind.hasPrefix(name) && $0.office == service.office.name }, "\(name)")
                #expect(plan.issues.flatMap(\.supports).contains { $0.insured.contains(name + "：") })
                #expect(person.basics?.publicServices.contains(name) == true)
            }
        }
    }

    @Test func `an issue is given where it is said that there is one`() throws {
        for (_, person) in try Self.people.get() {
            let plan = try #require(person.prevention)
            for domain in [plan.moving, plan.living, plan.company, plan.health] {
                #expect((domain.hasIssue == "1") == !domain.issue.isEmpty)
                #expect(["1", "2"].contains(domain.hasIssue) && !domain.status.isEmpty)
            }
            #expect(!plan.issues.isEmpty && plan.firstDate <= person.planDate)
        }
    }

    @Test func `a programme is due from the points on that the checklist says`() throws {
        for (_, person) in try Self.people.get() {
            let list = try #require(person.prevention).checklist
            let fields = [list.exercise, list.nutrition, list.mouth, list.seclusion, list.memory, list.mood]
            for (field, due) in zip(fields, [3, 2, 2, 1, 1, 2]) where field.points != "" {
                #expect(field.programme == ((Int(field.points) ?? 0) >= due ? "1" : "2"))
            }
            #expect(Set(fields.map(\.points.isEmpty)).count == 1)
        }
    }

    @Test func `words of codes are there where the code asks for them`() throws {
        for (context, person) in try Self.people.get() {
            let talk = try #require(person.basics).consultation
            #expect((talk.method == "03") == !talk.otherMethod.isEmpty)
            if talk.situation == "02" { #expect(!talk.situationText.isEmpty) }
            #expect((talk.count == "01") == talk.previousDate.isEmpty)
            #expect(talk.previousDate < talk.date && talk.date <= person.planDate && talk.date <= context.createdDate)
        }
    }

    @Test func `the family in the texts is the family of the contacts`() throws {
        for (_, person) in try Self.people.get() {
            let basics = try #require(person.basics)
            #expect((1...4).contains(basics.contacts.count))
            for contact in basics.contacts {
                #expect(!contact.name.isEmpty && !contact.relation.isEmpty && !contact.phone.isEmpty)
            }
            let texts = person.prevention?.issues.flatMap(\.supports).map(\.selfCare).joined() ?? ""
            for relation in ["長女", "長男", "次女", "次男", "姪", "甥"] where texts.contains(relation + "：") {
                let named = basics.contacts.map(\.relation) + [basics.visitor.relation]
                #expect(
                    named.contains { $0.hasPrefix(relation) } || basics.contacts.count < 4
                        || basics.life.family.contains(relation))
            }
        }
    }

    struct Pair: CustomTestStringConvertible, Sendable {
        let sender: String
        let receiver: String
        let isEntrusted: Bool
        let hasCentre: Bool
        var testDescription: String { "\(sender) → \(receiver)" }
    }

    @Test(arguments: [
        Pair(sender: "46", receiver: "43", isEntrusted: true, hasCentre: true),
        Pair(sender: "43", receiver: "46", isEntrusted: true, hasCentre: true),
        Pair(sender: "AF", receiver: "43", isEntrusted: true, hasCentre: true),
        Pair(sender: "46", receiver: "63", isEntrusted: false, hasCentre: true),
        Pair(sender: "AF", receiver: "A2", isEntrusted: false, hasCentre: true),
        Pair(sender: "43", receiver: "63", isEntrusted: false, hasCentre: false),
    ])
    func `centre and care manager stand in their places, and who plans is told by 委託`(_ pair: Pair) throws {
        let bundle = try PlanPeople.bundle(Self.unit, 4, from: pair.sender, to: pair.receiver)
        let context = bundle.context
        let centre = [context.sender, context.receiver].first { ["46", "AF"].contains($0.serviceType) }
        let manager = [context.sender, context.receiver].first { $0.serviceType == "43" }
        for row in PlanPeople.rows(bundle, "UPYOBO") {
            #expect(row["委託の有無"] == (pair.isEntrusted ? "2" : "1"))
            #expect(row["担当地域包括支援センター"] == (pair.hasCentre ? centre?.name : ""))
            #expect(row["計画作成者氏名（地域包括支援センター担当者名）"] == (pair.hasCentre ? centre?.manager : ""))
            #expect(row["計画作成者氏名（担当介護支援専門員名）"] == (manager?.manager ?? ""))
            #expect(row["計画作成者事業者・事業所名"] == (manager ?? centre)?.name)
            if pair.sender == "AF" { #expect(row["計画種類"] == "2") }
        }
        for row in PlanPeople.rows(bundle, "UPKIHON") {
            #expect(row["委託の有無"] == (pair.isEntrusted ? "2" : "1"))
            #expect(row["作成担当者"] == context.sender.manager)
        }
    }

    @Test func `the level of the plan is that of the person`() throws {
        var levels: Set<String> = []
        for seed in 0..<30 {
            let bundle = try PlanPeople.bundle(Self.unit, seed, from: "AF", to: "A2")
            let people = try SampleBundle.cases(PlanPeople.request(Self.unit, seed, from: "AF", to: "A2"))
            for (row, person) in zip(PlanPeople.rows(bundle, "UPYOBO"), people) {
                let level = person.person.certification.level
                #expect(row["要支援状態区分"] == ["12": "1", "13": "2", "06": "3"][level])
                levels.insert(level)
            }
        }
        #expect(levels == ["06", "12", "13"])
    }
}
