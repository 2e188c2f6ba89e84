import BundleChecker
import BundleIntake
import BundleTools
import CarePlanConformance
import CarePlanStandard
import CheckReports

/// `cpcheck compare PLAN ACTUALS`
struct CompareCommand {
    var invocation: Invocation
    var console: Console

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard (1...2).contains(invocation.operands.count), !invocation.operands.contains([]) else {
            throw UsageError(
                "予定と実績を指定します（例 cpcheck compare plan/ actuals/）。両方を持つフォルダーなら一つです",
                "name the plans and the results, such as cpcheck compare plan/ actuals/; a folder that holds both is one"
            )
        }
        guard !invocation.operands.contains(Array("-".utf8)) else {
            throw UsageError("compare は標準入力を読みません", "compare does not read standard input")
        }
    }

    func run() throws -> Int32 {
        let standard = try StandardFile.load(invocation.standardFile) ?? .current
        var comparer = BundleComparer(standard: standard)
        comparer.limits = invocation.options.limits
        comparer.showPaths = invocation.options.showPaths
        comparer.onlyExports = invocation.comparesExports
        let inputs = invocation.operands.map { path in
            Intake(invocation.options.limits).gather([path])
        }
        let comparison = comparer.compare(inputs[0], inputs.count > 1 ? inputs[1] : nil)
        let showsValues = invocation.options.showValues
        try console.print { sink in
            switch invocation.listFormat {
            case .text:
                let page = ComparisonText(
                    language: invocation.language, isColoured: invocation.color.showsColours, showsValues: showsValues,
                    showsAll: invocation.showsAll, standard: standard)
                try page.write(comparison, to: sink)
            case .json: try ComparisonJSON(showsValues: showsValues).write(comparison, to: sink)
            }
        }
        if comparison.differs { return ExitStatus.foundSomething }
        return comparison.isIncomplete ? ExitStatus.incomplete : ExitStatus.done
    }
}
