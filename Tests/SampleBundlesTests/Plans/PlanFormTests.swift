import BundleChecker
import BundleTools
import ByteSources
import CarePlanStandard
import SampleBundles
import Testing

/// The forms that `read --forms` lays out of sample bundles are complete.
@Suite struct PlanFormTests {
    private func sheets(_ bundle: SampleBundle) throws -> (FormSheets, BundlePlan) {
        let sources = try bundle.rendered().map { MemorySource(name: $0.name, bytes: $0.bytes) }
        let plan = BundlePlan(BundleInput(sources: sources), standard: .current, options: CheckOptions())
        return (FormSheets(of: try #require(plan.units.first), in: plan), plan)
    }

    @Test(arguments: [
        ("care-plan", "V3", ["plan-1", "plan-2"]), ("care-plan", "V4", ["plan-1", "plan-2", "plan-3"]),
        ("basic-information", "V4", ["basic-information"]), ("prevention-plan", "V4", ["prevention-plan"]),
        ("prevention-plan-and-basic-information", "V4", ["prevention-plan", "basic-information"]),
    ])
    func `every person has every form of the unit, and no record is left over`(
        _ unit: String, _ edition: String, _ forms: [String]
    ) throws {
        for seed in 0..<6 {
            let bundle = try PlanPeople.bundle(unit, seed, people: 4, edition: edition)
            let (found, plan) = try sheets(bundle)
            #expect(found.unused == [:] && found.passedOver == [:] && found.cut == [])
            #expect(plan.units.count == 1)
            for form in forms { #expect(found.sheets.count { $0.form.id == form } == 4, "\(form)") }
            #expect(found.sheets.count == 4 * forms.count)
        }
    }

    @Test(arguments: ["care-plan", "prevention-plan-and-basic-information"])
    func `every item of the forms stands on some person's form`(_ unit: String) throws {
        let texts = ItemText(.current)
        var empty: [String: Set<FormItem>] = [:]
        for seed in 0..<25 {
            let receiver = unit == "care-plan" ? nil : ["43", "63"][seed % 2]
            let bundle = try PlanPeople.bundle(unit, seed, people: 8, from: receiver.map { _ in "46" }, to: receiver)
            for sheet in try sheets(bundle).0.sheets {
                let items = empty[sheet.form.id] ?? Set(sheet.form.blocks.flatMap(\.items))
                empty[sheet.form.id] = items.filter { sheet.values($0, texts).isEmpty }
            }
        }
        #expect(!empty.isEmpty)
        for (form, items) in empty { #expect(items.isEmpty, "\(form): \(items)") }
    }

    @Test func `pictures are found by the names on the form`() throws {
        let (found, plan) = try sheets(PlanPeople.bundle("basic-information", 3, people: 6))
        let texts = ItemText(.current)
        let pictures = found.sheets.flatMap { $0.pictures(FormItem("UPKIHON", 62), texts, plan) }
        #expect(pictures.count > 2 && pictures.allSatisfy { $0.source != nil })
    }
}
