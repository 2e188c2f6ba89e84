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
        let entries = sortedEntries(input)
        let order = Array(entries.indices)
        let duplicates = DuplicateFiles(sources: entries.map(\.source), order: order)
        let planner = UnitPlanner(standard, order: order)
        let files = entries.indices.compactMap { unitFile($0, entries[$0]) }
        let units = options.assumed == nil ? planner.plan(files, duplicates: duplicates) : lone(files)
        let bundle = BundleRules(standard: standard, units: units, order: order)
        options.progress?(.plan(units, entries, copies: duplicates.copies))
        let outcomes = run(units, entries, copies: duplicates.copies, deletionKeys: bundle.deletionKeys())
        var assembly = ReportAssembly(standard: standard, options: options, entries: entries, units: units)
        assembly.skippedLitter = input.skippedLitter
        assembly.take(outcomes, copies: duplicates.copies)
        assembly.add(duplicates.findings + planner.findings)
        if options.assumed == nil {
            let facts = assembly.outcomes
            assembly.add(
                bundle.olderExports() + bundle.missingDetails(orphans: planner.orphanedDetails.flatMap(\.files))
                    + bundle.endedEditions())
            assembly.add(bundle.deletionsAfterData { facts[$0]?.facts })
            let images = ImageRules(
                units: units, entries: entries, orphanedDetails: planner.orphanedDetails,
                copies: duplicates.seconds, order: order
            ).judge(facts)
            assembly.add(images.findings)
            assembly.note(images.notChecked)
        }
        return assembly.report(rootCount: Set(input.sources.map(\.path.rootNumber)).count)
    }

    private func sortedEntries(_ input: BundleInput) -> [FileEntry] {
        let sorter = FileSorter(standard, assumed: options.assumed)
        let entries = input.sources.map(sorter.entry) + input.problems.map(sorter.entry)
        return entries.sorted { $0.path < $1.path }
    }

    private func unitFile(_ index: Int, _ entry: FileEntry) -> UnitFile? {
        guard entry.role == .standard, let kind = entry.name.kind else { return nil }
        let edition =
            entry.name.edition
            ?? entry.source.map { ContentEdition.of($0, kind, standard, options.limits) } ?? kind.editions.last ?? ""
        return UnitFile(index: index, kind: kind, edition: edition, name: entry.name)
    }

    /// Files whose names are lost stand alone: no unit, no rules between files.
    private func lone(_ files: [UnitFile]) -> [PlannedUnit] {
        files.map {
            PlannedUnit(
                definition: nil, edition: $0.edition, address: UnitAddress($0, grammar: []), month: nil, members: [$0])
        }
    }

    /// One job a unit, several at a time; results stand in the units' own order.
    private func run(
        _ units: [PlannedUnit], _ entries: [FileEntry], copies: Set<Int>, deletionKeys: [Int: [Role]]
    ) -> [UnitJob.Outcome] {
        let layouts = LayoutLibrary(standard)
        let jobs = units.map { unit in
            UnitJob(
                standard: standard, options: options, layouts: layouts, unit: unit,
                sources: Dictionary(
                    unit.allFiles.compactMap { file in entries[file.index].source.map { (file.index, $0) } },
                    uniquingKeysWith: { first, _ in first }),
                copies: copies, deletionKeys: deletionKeys)
        }
        let workers = min(max(1, options.jobs), jobs.count)
        if workers <= 1 { return jobs.map { $0.run() } }
        let next = Mutex(0)
        let results = Mutex<[UnitJob.Outcome?]>(Array(repeating: nil, count: jobs.count))
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while true {
                let job = next.withLock { number in
                    defer { number += 1 }
                    return number
                }
                guard job < jobs.count else { return }
                let outcome = jobs[job].run()
                results.withLock { $0[job] = outcome }
            }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
