import ByteSources
import CarePlanStandard

/// The files of many recorded bundles in the order of one report, and what was recorded of them.
struct MergedFiles {
    /// Where a file was recorded.
    private struct Place {
        var bundle: Int
        var number: Int
    }

    let entries: [FileEntry]
    /// How many PATHs hold files.
    let rootCount: Int
    private let bundles: [RecordedBundle]
    private let standard: Standard
    private let places: [Place]
    /// Indices into `entries` by bundle and number.
    private let indices: [[Int]]
    /// By bundle: the unit of each file.
    private let units: [[Int: Int]]

    init(_ bundles: [RecordedBundle], standard: Standard) {
        self.bundles = bundles
        self.standard = standard
        let roots = MergedRoots(bundles)
        rootCount = roots.countWithFiles
        var places: [(place: Place, rank: Int)] = []
        for (bundle, recorded) in bundles.enumerated() {
            for (number, file) in recorded.files.enumerated() {
                places.append((Place(bundle: bundle, number: number), roots.rank(bundle, file.root)))
            }
        }
        places.sort { ($0.rank, $0.place.bundle, $0.place.number) < ($1.rank, $1.place.bundle, $1.place.number) }
        self.places = places.map(\.place)
        var indices = bundles.map { [Int](repeating: 0, count: $0.files.count) }
        for (index, place) in self.places.enumerated() { indices[place.bundle][place.number] = index }
        self.indices = indices
        units = bundles.map { bundle in
            Dictionary(
                bundle.units.enumerated().flatMap { number, unit in
                    (unit.members + unit.bystanders).map { ($0, number) }
                }, uniquingKeysWith: { first, _ in first })
        }
        let maker = MergedEntries(standard: standard, roots: roots)
        let made = bundles.enumerated().map { maker.entries(of: $1, $0) }
        entries = self.places.map { made[$0.bundle][$0.number] }
    }

    private func recorded(_ index: Int) -> RecordedFile {
        bundles[places[index].bundle].files[places[index].number]
    }

    /// Both were checked in one bundle.
    func areTogether(_ a: Int, _ b: Int) -> Bool { places[a].bundle == places[b].bundle }

    /// Whether two files hold the same bytes; nil for files of one size that were not checked together.
    func areEqual(_ a: Int, _ b: Int) -> Bool? {
        let (x, y) = (recorded(a), recorded(b))
        guard x.hasSource, y.hasSource else { return false }
        if let p = x.report.bytes, let q = y.report.bytes, p != q { return false }
        guard areTogether(a, b) else { return nil }
        return (x.original ?? places[a].number) == (y.original ?? places[b].number)
    }

    /// Files of different bundles whose names would be the same or of one unit, if parts that are not shown were the same.
    var ofDoubtfulNames: Set<Int> {
        struct Known: Hashable {
            var edition: String
            var parts: [String?]
        }
        var groups: [Known: [Int]] = [:]
        for (index, entry) in entries.enumerated() where recorded(index).hiddenName?.canonical.hasPrefix("?") == true {
            let parts = UnitAddress.parts.map { part in
                entry.name.parts[part].map { $0.isLegal ? $0.text : "?" }
            }
            groups[Known(edition: entry.name.edition ?? "", parts: parts), default: []].append(index)
        }
        return groups.values.reduce(into: []) { doubtful, group in
            if Set(group.map { places[$0].bundle }).count > 1 { doubtful.formUnion(group) }
        }
    }

    // MARK: Files

    /// What was found in a file's content, without its findings; nil where nobody read it.
    func outcome(_ index: Int) -> FileOutcome? {
        let file = recorded(index)
        guard let content = file.content else { return nil }
        var outcome = FileOutcome()
        outcome.encoding = file.report.encoding.flatMap(TextEncoding.init(rawValue:))
        outcome.records = file.report.records
        outcome.layoutEdition = content.layoutEdition
        outcome.notChecked = content.notChecked
        outcome.traces = TraceKeeper(
            traces: FileTraces(rawValue: content.traces),
            lacking: content.lacking.compactMap { character in
                Unicode.Scalar(character.scalar).map {
                    LackingCharacter(
                        scalar: $0, byteOffset: character.byteOffset, record: character.record,
                        column: character.column)
                }
            }, otherKinds: content.otherKinds)
        return outcome
    }

    /// Images that a name of the wrong form must have meant.
    var meant: Set<Int> { Set(entries.indices.filter { recorded($0).isMeant }) }

    /// Rules beside those of content that did not run.
    var notes: [(file: Int, note: NotChecked)] {
        entries.indices.flatMap { index in recorded(index).notes.map { (index, $0) } }
    }

    /// What files show by themselves; of CSV files of unknown names as many are looked into as in one run.
    var traces: [(file: Int, traces: FileTraces)] {
        var looks = 0
        return entries.indices.compactMap { index in
            var traces = FileTraces(rawValue: recorded(index).traces)
            if entries[index].role == .unknownCSV {
                looks += 1
                if looks > InputTraces.lookedInto { traces.remove(.standardContent) }
            }
            return traces.isEmpty ? nil : (index, traces)
        }
    }

    // MARK: Findings

    /// What bundles found by comparing the content of their files with what else lay in them.
    var compared: [Finding] {
        bundles.enumerated().flatMap { number, bundle in
            (bundle.units.flatMap(\.findings) + bundle.findings).filter { $0.basis == .bundle }
                .map { moved($0.finding, number) }
        }
    }

    /// Files whose records name images in the wrong form.
    var withWrongImageNames: [Int] {
        bundles.enumerated().flatMap { number, bundle in
            bundle.units.flatMap(\.findings).filter { $0.finding.rule == "CP524" }
                .compactMap { $0.finding.file.map { indices[number][$0] } }
        }
    }

    /// What was found in the content of the files of a unit.
    func content(of unit: PlannedUnit) -> [Finding] {
        recordedUnits(of: unit).flatMap { bundle, number in
            bundles[bundle].units[number].findings.filter { $0.basis == .content }.map { moved($0.finding, bundle) }
        }
    }

    func unlisted(of unit: PlannedUnit) -> [FindingTally] {
        recordedUnits(of: unit).flatMap { bundle, number in
            bundles[bundle].units[number].unlisted.map { tally in
                var tally = tally
                tally.file = tally.file.map { indices[bundle][$0] }
                return tally
            }
        }
    }

    /// The recorded units that the files of a unit come from.
    private func recordedUnits(of unit: PlannedUnit) -> [(bundle: Int, unit: Int)] {
        var seen: Set<[Int]> = []
        return unit.allFiles.compactMap { file in
            let place = places[file.index]
            guard let number = units[place.bundle][place.number], seen.insert([place.bundle, number]).inserted
            else { return nil }
            return (place.bundle, number)
        }
    }

    /// The finding with the numbers of its files counted over all bundles.
    private func moved(_ finding: Finding, _ bundle: Int) -> Finding {
        var finding = finding
        finding.file = finding.file.map { indices[bundle][$0] }
        for index in finding.related.indices {
            finding.related[index].file = indices[bundle][finding.related[index].file]
        }
        finding.unit = nil
        return finding
    }

    // MARK: Units

    /// The recorded unit that is this very one: the same files in the same places, under the same circumstances.
    func unit(sameAs unit: PlannedUnit, _ plan: BundlePlan) -> RecordedUnit? {
        let all = unit.allFiles
        guard let first = all.first else { return nil }
        let bundle = places[first.index].bundle
        guard let number = units[bundle][places[first.index].number] else { return nil }
        let recorded = bundles[bundle].units[number]
        func isSame(_ files: [UnitFile], _ numbers: [Int]) -> Bool {
            files.count == numbers.count
                && zip(files, numbers).allSatisfy { $0.index == indices[bundle][$1] }
        }
        let isAlike =
            recorded.report.kind == unit.definition?.id && recorded.report.edition == unit.edition
            && recorded.report.month == unit.month && recorded.missing == unit.missing
            && recorded.mixesMonths == unit.mixesMonths
        guard isAlike, isSame(unit.members, recorded.members), isSame(unit.bystanders, recorded.bystanders),
            all.allSatisfy({
                plan.copies.contains($0.index) == (self.recorded($0.index).original != nil)
                    && !plan.undecided.contains($0.index)
            })
        else { return nil }
        return recorded
    }
}
