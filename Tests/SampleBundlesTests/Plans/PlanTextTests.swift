import CarePlanStandard
import MS932
import Testing

@testable import SampleBundles

/// Texts of plans: many, complete, and the same after their way through a file.
@Suite struct PlanTextTests {
    private static let units = ["care-plan", "prevention-plan-and-basic-information"]

    @Test(arguments: units) func `records read back from the bytes are those that were written`(_ unit: String) throws {
        for seed in 0..<15 {
            let bundle = try PlanPeople.bundle(unit, seed)
            for file in bundle.files where file.bytes == nil {
                let text = try #require(MS932.decodeStrict(try file.rendered()))
                #expect(CSVText.records(text) == file.records, "\(file.name)")
            }
        }
    }

    @Test func `commas, quotes and both sorts of line breaks occur in texts`() throws {
        var found: Set<Character> = []
        for seed in 0..<40 {
            for unit in Self.units {
                for value in try PlanPeople.bundle(unit, seed, people: 1).files.flatMap({ $0.records.flatMap { $0 } }) {
                    found.formUnion(value.filter { [",", "\"", "\r\n", "\n"].contains($0) })
                }
            }
        }
        #expect(found == [",", "\"", "\r\n", "\n"])
    }

    @Test func `no mark for the family is left in a text`() throws {
        for seed in 0..<60 {
            for unit in Self.units {
                for record in try PlanPeople.bundle(unit, seed, people: 2).files.flatMap(\.records) {
                    #expect(!record.contains { $0.contains("{") || $0.contains("}") }, "\(record)")
                }
            }
        }
    }

    @Test func `hardly two of a thousand people have the same words`() throws {
        let care = try PlanPeople.cases("care-plan", seeds: 0..<10, receivers: ["11"], people: 50)
        #expect(Set(care.compactMap { $0.1.plan?.analysis }).count > 450)
        #expect(Set(care.compactMap { $0.1.plan?.needs }).count > 490)
        let basics = try PlanPeople.cases("basic-information", seeds: 0..<10, receivers: ["63"], people: 50)
        #expect(Set(basics.compactMap { $0.1.basics?.life }).count > 490)
        let prevention = try PlanPeople.cases("prevention-plan", seeds: 0..<10, receivers: ["63"], people: 50)
        #expect(Set(prevention.compactMap { $0.1.prevention?.issues }).count > 450)
    }

    @Test func `stories can be told in hundreds of thousands of ways`() {
        func ways(_ need: CareStory.Need) -> Int { need.texts.count * need.goals.count }
        let care = CareStory.all.map { story in
            LifeArea.allCases.reduce(
                story.course.count * story.wishes.count * story.familyWishes.count * story.policies.count
            ) { $0 * ways(story.need($1)) }
        }
        // In four layouts, with two sentences on the family at least, and one service of the fewest words.
        let contents = HelpFamily.allCases.map(\.contents.count).min() ?? 0
        #expect(care.reduce(0, +) * 4 * 2 * CarePlanWriter.committees.count * contents > 300_000)
        #expect(CareStory.all.count >= 24 && PreventionStory.all.count >= 12)
    }

    @Test func `every level has stories, for the young too, and every story is sound`() {
        for level in 1...5 {
            #expect(CareStory.all.count { $0.levels.contains(level) } >= 3)
            #expect(CareStory.all.contains { $0.levels.contains(level) && $0.suitsYoung })
        }
        let ids = CareStory.all.map(\.id) + PreventionStory.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for story in CareStory.all {
            for area in LifeArea.allCases {
                #expect(!story.need(area).texts.isEmpty && !story.need(area).goals.isEmpty, "\(story.id) \(area)")
            }
        }
        let dementia = Set(Standard.current.codeTable("dementia_independence")?.entries.map(\.code) ?? [])
        for ailment in CareStory.all.map(\.ailment) + PreventionStory.all.map(\.ailment) {
            #expect(!ailment.illnesses.isEmpty && dementia.isSuperset(of: ailment.dementia))
            let isCertified = ailment.physical || ailment.mental || ailment.intractable
            #expect(isCertified == !ailment.remark.isEmpty)
        }
        for story in PreventionStory.all {
            #expect(story.points.count == 6)
            #expect([story.moving, story.living, story.company, story.health].contains { $0.plan != nil })
        }
    }

    @Test func `papers are those of the unit, the same each time and whoever else is in the file`() throws {
        let few = try SampleBundle.cases(PlanPeople.request("care-plan", 5, people: 2))
        let many = try SampleBundle.cases(PlanPeople.request("care-plan", 5, people: 9))
        #expect(few == Array(many.prefix(2)))
        #expect(many.allSatisfy { $0.plan != nil && $0.basics == nil && $0.prevention == nil })
        let slip = try SampleBundle.cases(PlanPeople.request("service-slip", 5))
        #expect(slip.allSatisfy { $0.plan == nil && $0.basics == nil && $0.prevention == nil })
        let both = try SampleBundle.cases(PlanPeople.request("prevention-plan-and-basic-information", 5))
        let basics = try SampleBundle.cases(PlanPeople.request("basic-information", 5))
        #expect(both.map(\.basics) == basics.map(\.basics))
    }
}

/// Records of a text: separated by commas and line ends, quotes doubled inside quotes.
private enum CSVText {
    static func records(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var wasQuote = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" {
                // The second of two is the quote itself.
                if wasQuote { field.append(scalar) }
                wasQuote = isQuoted && !wasQuote
                isQuoted.toggle()
                continue
            }
            wasQuote = false
            switch scalar {
            case "," where !isQuoted:
                record.append(String(field))
                field = .init()
            case "\n" where !isQuoted:
                records.append(record + [String(field)])
                record = []
                field = .init()
            case "\r" where !isQuoted: break
            default: field.append(scalar)
            }
        }
        return records
    }
}
