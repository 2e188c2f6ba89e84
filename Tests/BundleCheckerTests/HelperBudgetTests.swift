import Testing

@testable import BundleChecker

@Suite("Threads that help with large files")
struct HelperBudgetTests {
    @Test("are those that the system gives beside the threads at work") func beside() {
        let full = HelperBudget(5, beside: 3) { min($0, 3) }
        #expect(full.take(5) == 0)
        let oneMore = HelperBudget(5, beside: 3) { min($0, 4) }
        #expect(oneMore.take(5) == 1 && oneMore.take(5) == 0)
        // Where less is given than is at work already, none is left.
        #expect(HelperBudget(5, beside: 3) { _ in 1 }.take(5) == 0)
    }

    @Test("are as many as were wished for, where the system does not mind") func wish() {
        let budget = HelperBudget(5, beside: 3) { $0 }
        #expect(budget.take(2) == 2 && budget.take(9) == 3 && budget.take(1) == 0)
        budget.give(2)
        #expect(budget.take(9) == 2)
    }

    @Test("come from the jobs of units that have nothing more to do") func given() {
        let budget = HelperBudget(0, beside: 2) { _ in 1 }
        #expect(budget.take(1) == 0)
        budget.give(1)
        #expect(budget.take(2) == 1)
    }
}
