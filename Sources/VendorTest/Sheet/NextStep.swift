import CarePlanStandard
import CheckPolicy

/// What is left to do after a run, work of one sort together.
package struct NextStep: Hashable, Sendable {
    package enum Work: String, CaseIterable, Hashable, Sendable {
        /// Fill in lines of checks.csv.
        case fillChecks = "fill-checks"
        /// Key in, export, and put the files into the folder.
        case export
        /// Mend what the import got wrong.
        case mendImport = "mend-import"
        /// Mend deviations from the scenario.
        case mendDeviations = "mend-deviations"
        /// Mend what the check of the files found.
        case mendFindings = "mend-findings"
        /// What a task is 不適合 or 未実施 for, beyond those: its reasons tell.
        case seeReasons = "see-reasons"
    }

    package var work: Work
    /// Lines, deviations or findings; tasks where there is nothing to count.
    package var count: Int
    /// Ids of the tasks it is about.
    package var tasks: [String]
    /// Where it is to be done, below the kit, each once.
    package var places: [String]
}

extension TestResult {
    /// What is left to do, in the order in which it is best done; empty where all is 適合.
    package var nextSteps: [NextStep] {
        var steps = NextStep.Work.allCases.map { NextStep(work: $0, count: 0, tasks: [], places: []) }
        for pattern in patterns {
            for task in pattern.tasks {
                for (work, count) in task.work {
                    guard let index = steps.firstIndex(where: { $0.work == work }) else { continue }
                    steps[index].count += count
                    steps[index].tasks.append(task.task.id)
                    let place = work.place(of: task.task, pattern.pattern.id)
                    if !steps[index].places.contains(place) { steps[index].places.append(place) }
                }
            }
        }
        return steps.filter { $0.count > 0 }
    }
}

extension NextStep.Work {
    fileprivate func place(of task: KitTask, _ pattern: String) -> String {
        switch self {
        case .fillChecks, .mendImport: KitPlaces.checks(of: pattern)
        case .export, .mendDeviations, .mendFindings: KitPlaces.export(of: task)
        case .seeReasons: task.folder
        }
    }
}

extension TaskResult {
    /// Work that the task leaves, with how much of it.
    fileprivate var work: [(NextStep.Work, Int)] {
        guard verdict == .nonconforming || verdict == .notDone else { return [] }
        var work: [(NextStep.Work, Int)] = []
        if let checks {
            work = [(.fillChecks, checks.open), (.mendImport, checks.failed)]
        } else if task.direction == .exports, verdict == .notDone {
            work = [(.export, 1)]
        } else {
            work = [(.mendDeviations, deviationCount), (.mendFindings, failingFindings)]
        }
        work.removeAll { $0.1 == 0 }
        return work.isEmpty ? [(.seeReasons, 1)] : work
    }

    /// Findings of the check that fail its gate, as far as they were kept; 1 where only others do.
    package var failingFindings: Int {
        guard let report else { return 0 }
        return report.passed ? 0 : max(1, failures.count)
    }
}
