import ByteSources
import CarePlanStandard

/// Makes one report of bundles that were checked one by one: the report that one check of all of them would give.
///
/// What names tell is worked out anew over all files. What was found in the content of a unit holds where the unit is
/// the same; files of one unit that were checked apart cannot be compared any more, and the report says so.
package struct BundleMerge {
    private let standard: Standard
    private let options: CheckOptions

    /// - Parameter options: limits of what is kept, the rule set and the standard; those of the checks.
    package init(options: CheckOptions) {
        self.options = options
        standard = options.standard ?? .current
    }

    /// - Parameter bundles: each once, in any order.
    package func report(_ bundles: [RecordedBundle]) -> Report {
        let files = MergedFiles(bundles, standard: standard)
        let plan = BundlePlan(
            files.entries, rootCount: files.rootCount, standard: standard, options: options, areEqual: files.areEqual)
        let rules = BundleRules(
            standard: standard, units: plan.units, order: plan.order, families: plan.families)
        var assembly = ReportAssembly(
            standard: standard, options: options, entries: plan.entries, units: plan.units)
        assembly.skippedLitter = bundles.reduce(0) { $0 + $1.skippedLitter }
        let apart = take(plan, files, &assembly)
        assembly.note(copies: plan.copies)
        let doubtful = files.ofDoubtfulNames
        assembly.add(plan.nameFindings + plan.groupFindings.filter { Self.isCertain($0, doubtful) })
        assembly.add(
            rules.olderExports() + rules.missingDetails(orphans: plan.orphanedDetails.flatMap(\.files))
                + rules.endedEditions())
        assembly.add(ImageRules.missingMains(plan.orphanedDetails, meant: files.meant, order: plan.order))
        let beside = ComparedFindings(plan: plan, files: files, apart: apart, pairs: rules.deletionPairs())
        assembly.add(beside.kept)
        assembly.note(files.notes)
        for (file, note) in beside.doubtfulImages + beside.deletionsApart {
            assembly.note(apart: note, file: file)
        }
        for file in doubtful.sorted() {
            assembly.note(apart: NotChecked(rules: Self.grouping, reason: Reasons.namesApart), file: file)
        }
        return assembly.report(rootCount: files.rootCount, traces: files.traces)
    }

    // MARK: Units

    /// Rules that compare the files of a unit, or files of one name.
    private static let comparing = Set(["CP112", "CP113", "CP514", "CP516", "CP701"] + (601...610).map { "CP\($0)" })

    /// Takes over what was found in each unit; returns the units whose files were checked apart.
    private func take(_ plan: BundlePlan, _ files: MergedFiles, _ assembly: inout ReportAssembly) -> Set<Int> {
        var apart: Set<Int> = []
        for (number, unit) in plan.units.enumerated() {
            var outcome = UnitJob.Outcome()
            for file in unit.allFiles where !plan.copies.contains(file.index) {
                outcome.files[file.index] = files.outcome(file.index)
            }
            let same = files.unit(sameAs: unit, plan)
            if let same {
                outcome.notChecked = same.report.notChecked
            } else {
                apart.insert(number)
            }
            let own = Set(unit.allFiles.map(\.index)).subtracting(plan.copies)
            outcome.findings = files.content(of: unit).filter { finding in
                if let file = finding.file, !own.contains(file) { return false }
                return same != nil || !Self.comparing.contains(finding.rule)
            }
            assembly.take(outcome, of: number)
            for tally in files.unlisted(of: unit) where tally.file.map(own.contains) ?? false {
                if same != nil || !Self.comparing.contains(tally.rule) { assembly.take(tally) }
            }
            if same == nil {
                assembly.note(
                    apart: NotChecked(rules: Self.comparing.sorted(), reason: Reasons.checkedApart), unit: number)
            }
        }
        return apart
    }

    // MARK: Names

    /// Rules that tell which files belong together.
    private static let grouping = ["CP112", "CP113", "CP114"] + (201...206).map { "CP\($0)" } + ["CP213", "CP214"]

    /// Files whose names cannot be compared do not make a finding about several files.
    private static func isCertain(_ finding: Finding, _ doubtful: Set<Int>) -> Bool {
        let files = [finding.file].compactMap { $0 } + finding.related.map(\.file)
        return doubtful.isDisjoint(with: files)
    }
}
