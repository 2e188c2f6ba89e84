package import BundleChecker
import CarePlanStandard

/// Judges a kit: every pattern, every scenario. A missing file or an empty sheet is a verdict, never an error.
package struct KitJudge {
    private let kit: Kit
    private let files: any KitFiles
    private let options: CheckOptions
    private let standard: Standard

    /// - Parameter options: limits and jobs of the checks; values are shown, for the people are invented.
    package init(_ kit: Kit, _ files: any KitFiles, options: CheckOptions = CheckOptions()) {
        self.kit = kit
        self.files = files
        self.options = options
        standard = .current
    }

    package func run() -> TestResult {
        TestResult(
            kit: kit,
            patterns: standard.patterns.map { pattern in
                guard let drawn = kit.patterns.first(where: { $0.id == pattern.id }) else {
                    let reason = BilingualText("キットにありません", "not in the kit")
                    return PatternResult(pattern: pattern, exclusion: reason, tasks: [])
                }
                return PatternResult(pattern: pattern, exclusion: drawn.exclusion, tasks: tasks(of: drawn))
            })
    }

    private func tasks(of pattern: KitPattern) -> [TaskResult] {
        guard pattern.exclusion == nil else { return [] }
        let sheet = files.bytes(KitPlaces.checks(of: pattern.id)).map(CheckSheet.init)
        let exports = ExportJudge(files, options: options, standard)
        return pattern.tasks.map { task in
            switch task.direction {
            case .imports: ImportJudge.judge(task, sheet)
            case .exports: exports.judge(task)
            }
        }
    }
}

/// Where the files of a kit lie, below its folder.
package enum KitPlaces {
    package static func checks(of pattern: String) -> String { "import/\(pattern)/\(CheckSheet.name)" }
    package static func forms(of pattern: String) -> String { "import/\(pattern)/forms.html" }
    /// The reference forms of an import that has a file of its own for them, such as `import/D2/forms-NAME.html`.
    package static func forms(of task: KitTask) -> String {
        let parts = task.folder.split(separator: "/")
        return parts.dropLast().joined(separator: "/") + "/forms-\(parts.last ?? "").html"
    }
    package static func scenario(of task: KitTask) -> String { "\(task.folder)/\(ScenarioDocument.name)" }
    package static func sheet(of task: KitTask) -> String { "\(task.folder)/scenario.md" }
    package static func export(of task: KitTask) -> String { "\(task.folder)/out" }
}

extension TaskResult {
    /// Nothing was handed in: 未実施, or 対象外 where the scenario is △.
    static func nothing(_ task: KitTask, _ reason: BilingualText) -> TaskResult {
        guard task.isOptional else { return TaskResult(task: task, verdict: .notDone, reasons: [reason]) }
        let optional = BilingualText("任意（△）: \(reason.ja)", "optional (△): \(reason.en)")
        return TaskResult(task: task, verdict: .notApplicable, reasons: [optional])
    }
}
