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
    private let layouts: LayoutLibrary

    public init(options: CheckOptions = CheckOptions()) {
        self.options = options
        standard = options.standard ?? .current
        layouts = LayoutLibrary(standard)
    }

    /// Checks everything the input holds. Bad data is a finding, never an error.
    public func check(_ input: BundleInput) -> Report {
        let plan = BundlePlan(input, standard: standard, options: options)
        var (assembly, beside) = judge(plan, skippedLitter: input.skippedLitter, keepsContent: false)
        return assembly.report(rootCount: plan.rootCount, traces: beside.traces)
    }

    /// Checks everything the input holds, and keeps what a report of many such inputs can be made of.
    /// - Parameter number: which bundle of the list it is, from 1.
    package func record(
        _ input: BundleInput, paths: [[UInt8]], number: Int
    ) -> (recorded: RecordedBundle, report: Report) {
        let plan = BundlePlan(input, standard: standard, options: options)
        var (assembly, beside) = judge(plan, skippedLitter: input.skippedLitter, keepsContent: true)
        let content = assembly.content?.finish()
        let report = assembly.report(rootCount: plan.rootCount, traces: beside.traces)
        let recorder = BundleRecorder(
            plan: plan, options: options, contents: assembly.contents, beside: beside,
            content: content?.findings ?? [], unlisted: content?.unlisted ?? [], report: report)
        return (recorder.bundle(paths: paths, number: number), report)
    }

    /// What was found in a bundle beside the records of its files.
    struct Beside {
        /// What comparing files with one another told, and what keeps files beside the records from being read.
        var findings: [Finding] = []
        var notes: [(file: Int, note: NotChecked)] = []
        /// Images that a name of the wrong form must have meant.
        var meant: Set<Int> = []
        /// What files show by themselves.
        var traces: [(file: Int, traces: FileTraces)] = []
    }

    private func judge(_ plan: BundlePlan, skippedLitter: Int, keepsContent: Bool) -> (ReportAssembly, Beside) {
        let (entries, units) = (plan.entries, plan.units)
        let bundle = BundleRules(standard: standard, units: units, order: plan.order, families: plan.families)
        options.progress?(.plan(units, entries, copies: plan.copies))
        var assembly = ReportAssembly(standard: standard, options: options, entries: entries, units: units)
        if keepsContent { assembly.content = KeptFindings(limit: options.maxFindings) }
        assembly = run(assembly, units, entries, copies: plan.copies, deletionKeys: bundle.deletionKeys())
        assembly.skippedLitter = skippedLitter
        assembly.note(copies: plan.copies)
        assembly.add(plan.nameFindings + plan.groupFindings)
        var beside = Beside()
        let unread = UnreadFiles(entries: entries).failures {
            assembly.files[$0] != nil || plan.copies.contains($0)
        }
        for (file, failure) in unread.sorted(by: { $0.key < $1.key }) {
            beside.findings.append(InputFindings.unreadable(failure, file: file))
            beside.notes.append((file, NotChecked(rules: [], reason: Reasons.unreadable)))
        }
        beside.traces = InputTraces(standard: standard, options: options).ofFiles(entries)
        if options.assumed == nil {
            let files = assembly.files
            assembly.add(
                bundle.olderExports() + bundle.missingDetails(orphans: plan.orphanedDetails.flatMap(\.files))
                    + bundle.endedEditions())
            beside.findings += bundle.deletionsAfterData(files)
            let images = ImageRules(
                units: units, entries: entries, orphanedDetails: plan.orphanedDetails,
                copies: plan.seconds, unread: Set(unread.keys), order: plan.order
            ).judge(files)
            beside.findings += images.findings
            beside.notes += images.notChecked.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            beside.meant = images.meant
        }
        assembly.add(beside.findings)
        assembly.note(beside.notes)
        return (assembly, beside)
    }

    /// One job a unit, several at a time; the report does not depend on which ends first.
    private func run(
        _ assembly: ReportAssembly, _ units: [PlannedUnit], _ entries: [FileEntry], copies: Set<Int>,
        deletionKeys: [Int: [Role]]
    ) -> ReportAssembly {
        let next = Mutex(0)
        let assembly = Mutex(assembly)
        let workers = options.threads(for: units.count)
        let helpers = HelperBudget(options.jobs - workers, beside: workers, startable: options.startableThreads)
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
