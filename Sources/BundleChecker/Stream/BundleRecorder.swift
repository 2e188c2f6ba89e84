import ByteSources
import CarePlanStandard

/// Makes what a merge needs of the check of one bundle.
struct BundleRecorder {
    let plan: BundlePlan
    let options: CheckOptions
    /// What reading told of files, by file.
    let contents: [Int: RecordedContent]
    let beside: Checker.Beside
    /// What was found in the content of files, and what of it was counted only.
    let content: [Finding]
    let unlisted: FindingTallies
    /// The bundle's own report.
    let report: Report

    /// - Parameters:
    ///   - paths: the PATHs of the bundle, in the order they were gathered in.
    ///   - number: which bundle of the list it is, from 1.
    func bundle(paths: [[UInt8]], number: Int) -> RecordedBundle {
        let shown = shown(paths)
        return RecordedBundle(
            id: id(shown, paths, number), paths: shown, files: files(), units: units(),
            findings: findings { $0 == nil }, skippedLitter: report.counts.skippedLitter, verdict: report.verdict,
            complete: report.complete)
    }

    // MARK: Bundle

    private func id(_ shown: [String], _ paths: [[UInt8]], _ number: Int) -> String {
        if let first = shown.first, paths.allSatisfy(isOpen) { return first }
        let listing = report.files.map { "\($0.path) \($0.bytes ?? 0)" }.joined(separator: "\n")
        let digits = String(number)
        let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
        return "#\(padded)-\(SHA256.hex(of: Array(listing.utf8)).prefix(12))"
    }

    /// The PATHs as far as they may be shown: relative ones, for the user gave them.
    private func shown(_ paths: [[UInt8]]) -> [String] {
        var folders: [ArraySlice<UInt8>: Int] = [:]
        return paths.enumerated().map { number, path in
            if isOpen(path), let text = NameText.decode(path) { return text }
            let folder = path.lastIndex(of: 0x2F).map { path[..<$0] } ?? []
            let known = folders[folder] ?? folders.count + 1
            folders[folder] = known
            return "/\(padded(known))/\(padded(number + 1))"
        }
    }

    private func isOpen(_ path: [UInt8]) -> Bool {
        (options.showPaths || path.first != 0x2F) && NameText.decode(path) != nil
    }

    private func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    // MARK: Units

    private func units() -> [RecordedUnit] {
        var findings = Dictionary(grouping: marked, by: \.finding.unit)
        var tallies: [Int: [FindingTally]] = [:]
        for tally in unlisted {
            guard let unit = tally.file.flatMap({ report.files[$0].unit }) else { continue }
            tallies[unit, default: []].append(tally)
        }
        return plan.units.enumerated().map { number, unit in
            RecordedUnit(
                report: report.units[number], members: unit.members.map(\.index),
                bystanders: unit.bystanders.map(\.index), missing: unit.missing, mixesMonths: unit.mixesMonths,
                findings: findings.removeValue(forKey: number) ?? [], unlisted: tallies[number] ?? [])
        }
    }

    private func findings(of isMeant: (Int?) -> Bool) -> [RecordedFinding] {
        marked.filter { isMeant($0.finding.unit) }
    }

    /// All findings, each with what it rests on.
    private var marked: [RecordedFinding] {
        let compared = beside.findings.filter { $0.rule != "CP213" }.map { finding in
            var finding = finding
            finding.unit = finding.file.flatMap { report.files[$0].unit }
            finding.places = Array(finding.places.prefix(options.maxPlaces))
            return finding
        }
        let known = Set(content).union(compared)
        return content.map { RecordedFinding(basis: .content, finding: $0) }
            + compared.map { RecordedFinding(basis: .bundle, finding: $0) }
            + report.findings.filter { !known.contains($0) }.map { RecordedFinding(basis: .names, finding: $0) }
    }

    // MARK: Files

    private func files() -> [RecordedFile] {
        var names = HiddenNames()
        var folders = FolderNumbers()
        let archives = Dictionary(
            plan.entries.enumerated().filter { $1.isOpenedArchive }.map { ($1.path, $0) },
            uniquingKeysWith: { first, _ in first })
        var traces: [Int: FileTraces] = [:]
        for (file, more) in beside.traces { traces[file, default: []].formUnion(more) }
        let originals = Dictionary(
            plan.groupFindings.filter { $0.rule == "CP113" }.compactMap { finding in
                finding.file.flatMap { copy in finding.related.first.map { (copy, $0.file) } }
            }, uniquingKeysWith: { first, _ in first })
        var files = plan.entries.enumerated().map { index, entry in
            var file = RecordedFile(report: report.files[index], role: RecordedFile.Role(entry.role))
            file.root = entry.path.rootNumber
            file.isRoot = entry.path.isRoot
            file.folders = self.folders(of: entry.path, &folders)
            file.archive = entry.archive.flatMap { archives[$0] }
            file.isOpenedArchive = entry.isOpenedArchive
            file.hasSource = entry.source != nil
            file.hiddenName = isOpen(entry) ? nil : names.hidden(entry, shown: report.files[index].path)
            file.problem = entry.problemFinding(at: index)
            if entry.role == .standard, entry.name.edition == nil {
                file.knownEdition = plan.units.lazy.flatMap(\.allFiles).first { $0.index == index }?.edition
            }
            file.original = originals[index]
            file.traces = traces[index]?.rawValue ?? 0
            file.content = contents[index]
            file.isMeant = beside.meant.contains(index)
            return file
        }
        for (file, note) in beside.notes { files[file].notes.append(note) }
        return files
    }

    private func isOpen(_ entry: FileEntry) -> Bool {
        guard NameText.decode(entry.path.name) != nil else { return false }
        return options.showPaths || entry.nameIsLegal || entry.path.isRoot && entry.path.root.first != 0x2F
    }

    private func folders(of path: SourcePath, _ numbers: inout FolderNumbers) -> [String] {
        var folder = numbers.root(path.root)
        return path.folders.map { name in
            folder = numbers.folder(name, in: folder)
            if name == [0x2E, 0x2E] { return ".." }
            if options.showPaths, let text = NameText.decode(name) { return text }
            return String(folder)
        }
    }
}

extension RecordedFile.Role {
    init(_ role: FileEntry.Role) {
        self =
            switch role {
            case .standard: .standard
            case .attachment: .attachment
            case .archive: .archive
            case .unknownCSV: .unknownCSV
            case .nothing: .nothing
            }
    }

    var role: FileEntry.Role {
        switch self {
        case .standard: .standard
        case .attachment: .attachment
        case .archive: .archive
        case .unknownCSV: .unknownCSV
        case .nothing: .nothing
        }
    }
}

extension RecordedContent {
    /// Characters that a diagnosis can name at most.
    private static let listedCharacters = 10

    init(_ outcome: FileOutcome) {
        self.init(
            layoutEdition: outcome.layoutEdition, notChecked: outcome.notChecked,
            traces: outcome.traces.traces.rawValue,
            lacking: outcome.traces.lacking.prefix(Self.listedCharacters).map {
                Character(
                    scalar: $0.scalar.value, byteOffset: $0.byteOffset, record: $0.record, column: $0.column)
            }, otherKinds: outcome.traces.otherKinds)
    }
}
