import CarePlanStandard
import SampleBundles
import TestSupport
import Testing
import VendorTest

@Suite struct OneItemTests {
    @Test(arguments: AnsweredKit.products.indices)
    func `one changed item is one deviation that names record, item, expected and found`(_ product: Int) throws {
        let kit = try AnsweredKit.of(product)
        for task in kit.tasks where task.direction == .exports {
            let scenario = try #require(kit.drawn.scenarios[task.id])
            let answer = try RenderedAnswer(scenario)
            let edits = ItemEdit.edits(of: scenario, count: 20)
            #expect(edits.count >= 20, "\(task.id) has \(edits.count)")
            let tried = stride(from: TestSize.of(product, full: 0), to: edits.count, by: TestSize.of(5, full: 1))
            for edit in tried.map({ edits[$0] }) {
                let kind = scenario.bundles[edit.bundle].files[edit.file].kind
                let comparison = ScenarioComparison(scenario, try answer.input(with: edit))
                let told = comparison.deviations.first
                let place =
                    "\(task.id) \(kind) record \(edit.record + 1) column \(edit.column + 1): \(edit.expected) → \(edit.found)"
                #expect(comparison.count == 1, "\(place): \(comparison.deviations.prefix(3))")
                #expect(told?.kind == .item, "\(place)")
                #expect(told?.fileKind == kind, "\(place)")
                #expect(told?.record == edit.record + 1, "\(place)")
                #expect(told?.itemNo == edit.column + 1, "\(place)")
                #expect(told?.expected == edit.expected, "\(place)")
                #expect(told?.found == edit.found, "\(place)")
            }
        }
    }

    @Test func `the order of records, other timestamps and what the product sets by itself do not matter`() throws {
        let kit = try AnsweredKit.careManager()
        for task in kit.tasks where task.direction == .exports {
            let scenario = try #require(kit.drawn.scenarios[task.id])
            var answer = scenario
            for bundle in answer.bundles.indices {
                for file in answer.bundles[bundle].files.indices {
                    let kind = try #require(Standard.current.kind(answer.bundles[bundle].files[file].kind))
                    let columns = kind.columns(in: answer.bundles[bundle].edition)
                    answer.bundles[bundle].files[file].records.reverse()
                    for record in answer.bundles[bundle].files[file].records.indices {
                        for (index, column) in columns.enumerated()
                        where column.role == .createdDate || column.role == .updater {
                            answer.bundles[bundle].files[file].records[record][index] =
                                column.role == .createdDate ? "20250601" : "1399901014"
                        }
                    }
                }
            }
            let comparison = ScenarioComparison(scenario, try answer.input())
            #expect(comparison.deviations == [], "\(task.id)")
        }
    }
}
