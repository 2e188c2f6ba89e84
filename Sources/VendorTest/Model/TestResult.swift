package import BundleTools
package import CarePlanStandard
package import CheckPolicy

/// What a run of a kit found: plain values, made into papers elsewhere.
package struct TestResult: Sendable {
    package var kit: Kit
    /// Every pattern there is, in order.
    package var patterns: [PatternResult]
    /// The requirements that verdicts are told by.
    package var requirements = Requirement.all

    package init(kit: Kit, patterns: [PatternResult]) {
        self.kit = kit
        self.patterns = patterns
    }

    /// Over all patterns; 対象外 is left aside.
    package var verdict: TestVerdict { .over(patterns.map(\.verdict)) }
}

/// A row of the result sheet.
package struct PatternResult: Sendable {
    package var pattern: TestPattern
    /// Why the pattern is 対象外; nil where it applies.
    package var exclusion: BilingualText?
    package var tasks: [TaskResult]

    package init(pattern: TestPattern, exclusion: BilingualText? = nil, tasks: [TaskResult]) {
        self.pattern = pattern
        self.exclusion = exclusion
        self.tasks = tasks
    }

    package var verdict: TestVerdict { exclusion == nil ? .over(tasks.map(\.verdict)) : .notApplicable }

    /// The verdict of one half; 対象外 where the pattern has no such half.
    package func verdict(of direction: TestDirection) -> TestVerdict {
        exclusion == nil ? .over(tasks.filter { $0.task.direction == direction }.map(\.verdict)) : .notApplicable
    }
}

/// How one scenario came out.
package struct TaskResult: Sendable {
    package var task: KitTask
    package var verdict: TestVerdict
    /// 自己申告: the verdict is what the tester filled in, nothing that the program saw.
    package var isSelfDeclared: Bool
    /// Why the verdict is what it is, beyond findings, deviations and checks.
    package var reasons: [BilingualText]
    /// The check of an export under the vendor-test profile; nil where there was nothing to check.
    package var report: JudgedReport?
    /// What the client would list of the export.
    package var upload: UploadList?
    /// In the order of files and records.
    package var deviations: [Deviation]
    /// Deviations found; more than are kept in `deviations` where there are very many.
    package var deviationCount: Int
    /// Items of the export that were compared with the scenario.
    package var comparedItems: Int
    /// Lines of checks.csv; nil for an export.
    package var checks: CheckTally?

    package init(
        task: KitTask, verdict: TestVerdict, isSelfDeclared: Bool = false, reasons: [BilingualText] = [],
        report: JudgedReport? = nil, upload: UploadList? = nil, deviations: [Deviation] = [],
        deviationCount: Int? = nil, comparedItems: Int = 0, checks: CheckTally? = nil
    ) {
        self.task = task
        self.verdict = verdict
        self.isSelfDeclared = isSelfDeclared
        self.reasons = reasons
        self.report = report
        self.upload = upload
        self.deviations = deviations
        self.deviationCount = deviationCount ?? deviations.count
        self.comparedItems = comparedItems
        self.checks = checks
    }
}

/// What the tester filled in.
package struct CheckTally: Hashable, Sendable {
    /// 合, 否, 未 or empty
    package var passed = 0, failed = 0, open = 0
    /// The lines with 否, with their notes.
    package var failures: [CheckLine] = []

    package init() {}
}

/// A point to compare by eye: a line of checks.csv.
package struct CheckLine: Hashable, Sendable {
    package enum Mark: String, CaseIterable, Hashable, Sendable {
        case passed = "合"
        case failed = "否"
        case open = "未"
    }

    /// Unique in the sheet, such as `D2-visit-0012`.
    package var id: String
    /// Id of the scenario.
    package var scenario: String
    /// Title of the form, such as 第６表.
    package var form: String
    /// Whose sheet it is: the person's name.
    package var person: String
    package var item: String
    package var expected: String
    package var mark: Mark
    package var note: String

    package init(
        id: String, scenario: String, form: String, person: String, item: String, expected: String,
        mark: Mark = .open, note: String = ""
    ) {
        self.id = id
        self.scenario = scenario
        self.form = form
        self.person = person
        self.item = item
        self.expected = expected
        self.mark = mark
        self.note = note
    }
}
