public import ByteSources
import CarePlanStandard
import Dispatch
import Synchronization

/// Checks a bundle of files against the standard.
///
/// The same input gives the same report, whatever the number of jobs.
public struct Checker: Sendable {
    package let options: CheckOptions
    private let standard: Standard

    public init(options: CheckOptions = CheckOptions()) {
        self.options = options
        standard = options.standard ?? .current
    }

    /// Checks everything the input holds. Bad data is a finding, never an error.
    public func check(_ input: BundleInput) -> Report {
        let plan = BundlePlan(input, standard: standard, options: options)
        let (entries, units) = (plan.entries, plan.units)
        let bundle = BundleRules(standard: standard, units: units, order: plan.order, families: plan.families)
        options.progress?(.plan(units, entries, copies: plan.copies))
        var assembly = run(units, entries, copies: plan.copies, deletionKeys: bundle.deletionKeys())
        assembly.skippedLitter = input.skippedLitter
        assembly.note(copies: plan.copies)
        assembly.add(plan.nameFindings + plan.groupFindings)
        let unread = UnreadFiles(entries: entries).failures {
            assembly.files[$0] != nil || plan.copies.contains($0)
        }
        assembly.add(unread: unread)
        if options.assumed == nil {
            let files = assembly.files
            assembly.add(
                bundle.olderExports() + bundle.missingDetails(orphans: plan.orphanedDetails.flatMap(\.files))
                    + bundle.endedEditions())
            assembly.add(bundle.deletionsAfterData(files))
            let images = ImageRules(
                units: units, entries: entries, orphanedDetails: plan.orphanedDetails,
                copies: plan.seconds, unread: Set(unread.keys), order: plan.order
            ).judge(files)
            assembly.add(images.findings)
            assembly.note(images.notChecked)
        }
        return assembly.report(rootCount: Set(input.sources.map(\.path.rootNumber)).count)
    }

    /// One job a unit, several at a time; the report does not depend on which ends first.
    private func run(
        _ units: [PlannedUnit], _ entries: [FileEntry], copies: Set<Int>, deletionKeys: [Int: [Role]]
    ) -> ReportAssembly {
        let layouts = LayoutLibrary(standard)
        let next = Mutex(0)
        let assembly = Mutex(ReportAssembly(standard: standard, options: options, entries: entries, units: units))
        let workers = min(max(1, options.jobs), units.count)
        let helpers = HelperBudget(options.jobs - workers)
        @Sendable func work() {
            // Who has nothing more to do helps with what is large.
            defer { helpers.give(1) }
            while true {
                let number = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                guard number < units.count else { return }
                let unit = units[number]
                let job = UnitJob(
                    standard: standard, options: options, layouts: layouts, unit: unit,
                    entries: entries, copies: copies, deletionKeys: deletionKeys, helpers: helpers)
                let outcome = job.run()
                assembly.withLock { $0.take(outcome, of: number) }
            }
        }
        if workers <= 1 {
            work()
        } else {
            DispatchQueue.concurrentPerform(iterations: workers) { _ in work() }
        }
        return assembly.withLock { $0 }
    }
}
