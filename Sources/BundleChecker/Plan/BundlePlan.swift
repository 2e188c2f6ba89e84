package import ByteSources
package import CarePlanStandard

/// What the names of a bundle tell before any content is read: its files, its send units, and what is wrong with both.
///
/// Only the first bytes of misnamed files are looked at, and the bytes of files of one name.
/// - Standard: 別紙 ファイル名規約; 4.1版 2.4, 3.4
package struct BundlePlan {
    package let standard: Standard
    /// By path.
    package let entries: [FileEntry]
    /// In the order of their first files; `UnitFile.index` counts in `entries`.
    package let units: [PlannedUnit]
    /// Findings about single names (CP101-CP111), by file.
    package let nameFindings: [Finding]
    /// Findings about files that belong together or not (CP112, CP113, CP201-CP206, CP214).
    package let groupFindings: [Finding]
    /// Detail files without a main file (CP213).
    package let orphanedDetails: [(mains: [String], files: [UnitFile])]
    /// Files that are equal to another one, and all second files of a name.
    package let copies: Set<Int>
    package let seconds: Set<Int>
    /// Rank of each file by path.
    let order: [Int]
    let families: FamilyLibrary
    /// Second files of a name that nobody could compare with the first: they were checked on different machines.
    let undecided: Set<Int>
    let rootCount: Int

    package init(_ input: BundleInput, standard: Standard, options: CheckOptions) {
        let entries = FileSorter(standard, assumed: options.assumed).entries(input, options)
        self.init(
            entries, rootCount: Set(input.sources.map(\.path.rootNumber)).count, standard: standard, options: options
        ) { SameBytes.areEqual(entries[$0].source, entries[$1].source) }
    }

    /// - Parameters:
    ///   - entries: in the order of the report.
    ///   - rootCount: how many PATHs hold files.
    ///   - areEqual: whether two files hold the same bytes; nil where that cannot be told.
    init(
        _ entries: [FileEntry], rootCount: Int, standard: Standard, options: CheckOptions,
        areEqual: @escaping (_ a: Int, _ b: Int) -> Bool?
    ) {
        self.standard = standard
        let order = Array(entries.indices)
        let duplicates = DuplicateFiles(order: order, areEqual: areEqual)
        let planner = UnitPlanner(standard, order: order)
        let files = entries.indices.compactMap { Self.unitFile($0, entries[$0], standard, options) }
        units = options.assumed == nil ? planner.plan(files, duplicates: duplicates) : Self.lone(files)
        nameFindings = options.assumed == nil ? entries.indices.flatMap { entries[$0].nameFindings(at: $0) } : []
        groupFindings = duplicates.findings + planner.findings
        orphanedDetails = planner.orphanedDetails
        families = planner.families
        copies = duplicates.copies
        seconds = duplicates.seconds
        undecided = duplicates.undecided
        self.rootCount = rootCount
        self.entries = entries
        self.order = order
    }

    /// What kept files from being read (CP9xx).
    package var inputFindings: [Finding] {
        entries.enumerated().compactMap { index, entry in entry.problemFinding(at: index) }
    }

    /// Detail files without a main file (CP213), as far as names tell: what an image was meant for is not looked at.
    package var orphanFindings: [Finding] {
        orphanedDetails.compactMap { orphan in
            let files = orphan.files.sorted { order[$0.index] < order[$1.index] }
            guard let file = files.first else { return nil }
            return Finding(
                rule: RuleNumber(213).id, severity: RuleNumber(213).severity, file: file.index, edition: file.edition,
                kind: file.kind.id, related: files.dropFirst().map { .init(file: $0.index, role: "unit") },
                arguments: [Finding.NamedArgument("main", .list(orphan.mains))])
        }
    }

    /// The paths of all files as they may be shown: legal parts as they are, all others as shapes unless asked for.
    package func shownPaths(showPaths: Bool) -> [String] {
        var display = PathDisplay(showPaths: showPaths, rootCount: rootCount)
        return entries.map { display.text($0) }
    }

    private static func unitFile(
        _ index: Int, _ entry: FileEntry, _ standard: Standard, _ options: CheckOptions
    ) -> UnitFile? {
        guard entry.role == .standard, let kind = entry.name.kind else { return nil }
        let edition =
            entry.name.edition ?? entry.recorded?.edition
            ?? entry.source.map { ContentEdition.of($0, kind, standard, options.limits) } ?? kind.editions.last ?? ""
        return UnitFile(index: index, kind: kind, edition: edition, name: entry.name)
    }

    /// Files whose names are lost stand alone: no unit, no rules between files.
    private static func lone(_ files: [UnitFile]) -> [PlannedUnit] {
        files.map {
            PlannedUnit(
                definition: nil, edition: $0.edition, address: UnitAddress($0, grammar: []), month: nil, members: [$0])
        }
    }
}

extension FileEntry {
    /// What kept the file from being read, as a finding (CP9xx).
    func problemFinding(at index: Int) -> Finding? {
        var finding = problem.map { InputFindings.finding($0, file: index) } ?? recordedProblem
        finding?.file = index
        return finding
    }

    /// What is wrong with the file's name; nothing for files whose names are not the standard's business.
    func nameFindings(at index: Int) -> [Finding] {
        guard role == .standard || role == .unknownCSV else { return [] }
        return name.findings.map {
            Finding(
                rule: $0.rule.id, variant: $0.variant, severity: $0.severity ?? $0.rule.severity, file: index,
                edition: name.edition, kind: name.kind?.id, arguments: $0.arguments)
        }
    }
}
