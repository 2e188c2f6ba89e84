package import BundleChecker
import BundleTools
package import ByteSources
package import CarePlanStandard
import CheckPolicy

/// Judges an export: by the rules of the standard under the vendor-test profile, and by its scenario.
package struct ExportJudge {
    private let files: any KitFiles
    private let options: CheckOptions
    private let standard: Standard

    package init(_ files: any KitFiles, options: CheckOptions, _ standard: Standard = .current) {
        self.files = files
        self.standard = standard
        var options = options
        options.showValues = true
        options.showPaths = true
        self.options = options
    }

    package func judge(_ task: KitTask) -> TaskResult {
        let place = KitPlaces.scenario(of: task)
        guard let bytes = files.bytes(place) else {
            return .nothing(task, BilingualText("\(place) がありません", "\(place) is not there"))
        }
        guard SHA256.hex(of: bytes) == task.digest, let scenario = try? ScenarioDocument.read(bytes, standard) else {
            return TaskResult(
                task: task, verdict: .notDone,
                reasons: [
                    BilingualText(
                        "\(place) が作られたときと違います。新しいキットで試験してください",
                        "\(place) is not as it was made; test with a new kit")
                ])
        }
        let input = files.input(KitPlaces.export(of: task))
        let isThere = !input.sources.isEmpty || input.problems.contains { $0.kind != .missingPath }
        guard isThere else {
            return .nothing(task, BilingualText("out に出力がありません", "there is no export in out"))
        }
        return judge(task, scenario, input)
    }

    /// Judges an export that is there.
    package func judge(_ task: KitTask, _ scenario: Scenario, _ input: BundleInput) -> TaskResult {
        let report = Checker(options: options).check(input)
        let judged = Policy(gate: Gate(profile: .vendorTest)).judge(report)
        let comparison = ScenarioComparison(scenario, input, standard)
        var reasons: [BilingualText] = []
        if !judged.passed {
            reasons.append(
                BilingualText(
                    "標準仕様の検査で指摘があります（強化ベンダ試験の基準）", "the check by the standard has findings (vendor-test profile)"))
        }
        if !judged.isComplete {
            reasons.append(BilingualText("読めないファイルがあります", "not everything could be read"))
        }
        if comparison.count > 0 {
            reasons.append(
                BilingualText(
                    "シナリオと違うところが \(comparison.count) か所あります", "\(comparison.count) deviations from the scenario"))
        }
        return TaskResult(
            task: task, verdict: reasons.isEmpty ? .conforming : .nonconforming, reasons: reasons, report: judged,
            upload: UploadList(of: input, standard: standard, readsContent: true, showPaths: true, options: options),
            deviations: comparison.deviations, deviationCount: comparison.count,
            comparedItems: comparison.comparedItems)
    }
}
