import BundleChecker
import CarePlanStandard

/// The lines of one bundle, put together again. Lines are not ours to trust: a number that leads nowhere makes it nil.
struct WireBundle {
    let closing: WireLine
    /// By their numbers, from 1, without a gap.
    let units: [Int: WireLine]

    var recorded: RecordedBundle? {
        guard let paths = closing.paths, let verdict = Report.Verdict(rawValue: closing.verdict),
            let files = files(paths.count)
        else { return nil }
        let reader = WireReader(fileCount: files.count)
        var recordedUnits: [RecordedUnit] = []
        for number in 1...max(1, units.count) {
            guard let line = units[number] else { break }
            guard let unit = unit(line, files.count, reader) else { return nil }
            recordedUnits.append(unit)
        }
        guard let findings = reader.findings(closing.findings) else { return nil }
        return RecordedBundle(
            id: closing.bundle, paths: paths, files: files, units: recordedUnits, findings: findings,
            skippedLitter: min(max(0, closing.skippedLitter ?? 0), WireReader.most), verdict: verdict,
            complete: closing.complete ?? false)
    }

    private func unit(_ line: WireLine, _ fileCount: Int, _ reader: WireReader) -> RecordedUnit? {
        guard let unit = line.unit, let verdict = Report.Verdict(rawValue: line.verdict),
            let members = reader.numbers(unit.members), let bystanders = reader.numbers(unit.bystanders ?? []),
            let findings = reader.findings(line.findings), let unlisted = reader.tallies(line.unlisted ?? [])
        else { return nil }
        return RecordedUnit(
            report: UnitReport(
                id: "", kind: unit.kind, title: nil, edition: unit.edition, sender: unit.sender,
                receiver: unit.receiver, month: unit.month, timestamp: unit.timestamp, files: [], verdict: verdict,
                notChecked: (line.notChecked ?? []).map(\.note)),
            members: members, bystanders: bystanders, missing: unit.missing ?? [],
            mixesMonths: unit.mixesMonths ?? false, findings: findings, unlisted: unlisted)
    }

    /// All files in the order of their numbers; there must be no gap.
    private func files(_ pathCount: Int) -> [RecordedFile]? {
        let all = (units.values.flatMap(\.files) + closing.files).sorted { $0.no < $1.no }
        guard all.enumerated().allSatisfy({ $1.no == $0 + 1 }) else { return nil }
        var files: [RecordedFile] = []
        files.reserveCapacity(all.count)
        let reader = WireReader(fileCount: all.count)
        for file in all {
            guard let recorded = self.file(file, pathCount, reader) else { return nil }
            files.append(recorded)
        }
        return files
    }

    private func file(_ file: WireFile, _ pathCount: Int, _ reader: WireReader) -> RecordedFile? {
        guard let role = RecordedFile.Role(rawValue: file.role), (1...max(1, pathCount)).contains(file.root ?? 1),
            pathCount > 0, (0...WireReader.most).contains(file.records),
            file.archive.map({ (1..<file.no).contains($0) }) ?? true,
            file.copyOf.map({ (1...reader.fileCount).contains($0) }) ?? true
        else { return nil }
        var recorded = RecordedFile(
            report: FileReport(
                path: file.path, kind: file.kind, edition: file.edition, bytes: file.bytes, encoding: file.encoding,
                records: file.records), role: role)
        recorded.root = (file.root ?? 1) - 1
        recorded.isRoot = file.isRoot ?? false
        recorded.folders = file.folders ?? []
        recorded.archive = file.archive.map { $0 - 1 }
        recorded.isOpenedArchive = file.isOpenedArchive ?? false
        recorded.hasSource = !(file.absent ?? false)
        recorded.knownEdition = file.knownEdition
        recorded.original = file.copyOf.map { $0 - 1 }
        recorded.traces = file.traces ?? 0
        recorded.content = file.content.map(\.content)
        recorded.notes = (file.notChecked ?? []).map(\.note)
        recorded.isMeant = file.isMeant ?? false
        if let problem = file.problem {
            guard let finding = reader.finding(problem) else { return nil }
            recorded.problem = finding
        }
        if let name = file.name {
            guard let hidden = name.hidden(reader) else { return nil }
            recorded.hiddenName = hidden
        }
        return recorded
    }
}

extension WireNote {
    var note: NotChecked { NotChecked(rules: rules, reason: reason.text) }
}

extension WireFile.Content {
    var content: RecordedContent {
        RecordedContent(
            layoutEdition: layoutEdition, notChecked: (notChecked ?? []).map(\.note), traces: traces ?? 0,
            lacking: (lacking ?? []).map {
                .init(scalar: $0.scalar, byteOffset: $0.byteOffset, record: $0.record, column: $0.column)
            }, otherKinds: otherKinds ?? [])
    }
}

extension WireFile.Name {
    func hidden(_ reader: WireReader) -> HiddenName? {
        var name = HiddenName(ending: ending)
        name.kind = kind
        name.edition = edition
        name.canonical = canonical ?? ""
        name.parts = (parts ?? [:]).mapValues { HiddenName.Part(text: $0.text, isLegal: $0.legal) }
        name.marks = HiddenName.Marks(rawValue: marks ?? 0)
        for finding in findings ?? [] {
            guard let read = reader.finding(finding) else { return nil }
            name.findings.append(read)
        }
        return name
    }
}
