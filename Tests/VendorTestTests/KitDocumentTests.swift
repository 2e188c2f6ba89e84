import CarePlanStandard
import SampleBundles
import Testing
import VendorTest

@Suite struct KitDocumentTests {
    @Test(arguments: AnsweredKit.products.indices)
    func `a kit and its scenarios are read as they were written`(_ product: Int) throws {
        let kit = try AnsweredKit.of(product)
        #expect(try KitDocument.read(KitDocument.write(kit.drawn.kit)) == kit.drawn.kit)
        for task in kit.tasks where task.direction == .exports {
            var scenario = try #require(kit.drawn.scenarios[task.id])
            // A picture is named only.
            for bundle in scenario.bundles.indices {
                for file in scenario.bundles[bundle].files.indices
                where scenario.bundles[bundle].files[file].bytes != nil {
                    scenario.bundles[bundle].files[file].bytes = []
                }
            }
            #expect(try ScenarioDocument.read(ScenarioDocument.write(scenario)) == scenario, "\(task.id)")
        }
    }

    @Test func `the same request gives the same kit, another seed other people`() throws {
        let roles = [RoleSelection(.careManager)]
        #expect(try AnsweredKit(roles).drawn == AnsweredKit(roles).drawn)
        #expect(try AnsweredKit(roles).drawn.scenarios != AnsweredKit(roles, seed: 2).drawn.scenarios)
    }

    @Test func `ids and folders are unique`() throws {
        for product in AnsweredKit.products.indices {
            let tasks = try AnsweredKit.of(product).tasks
            #expect(Set(tasks.map(\.id)).count == tasks.count)
            #expect(Set(tasks.map(\.folder)).count == tasks.count)
        }
    }

    @Test func `a document that is no kit is refused with its faults`() {
        for text in ["", "[]", "{}", #"{"format": "cpcheck-report", "formatVersion": "1.0"}"#] {
            #expect(throws: StandardDocumentError.self) { try KitDocument.read(Array(text.utf8)) }
        }
    }

    @Test func `a folder that leads out of the kit is refused`() throws {
        var kit = try AnsweredKit.careManager().drawn.kit
        kit.patterns[0].tasks[0].folder = "../elsewhere"
        #expect(throws: StandardDocumentError.self) { try KitDocument.read(KitDocument.write(kit)) }
    }
}
