import ByteSources
import CarePlanStandard

/// Puts what the units, names and rules gave into one report.
struct ReportAssembly {
    let standard: Standard
    let options: CheckOptions
    let entries: [FileEntry]
    let units: [PlannedUnit]
    var skippedLitter = 0
    /// What was read, by file; nil for a file that no unit's job came to.
    private(set) var files: [ReadFile?]
    private var unitNotes: [[NotChecked]]
    private var fileNotes: [Int: [NotChecked]] = [:]
    private let unitOfFile: [Int: Int]
    private let view: RulesetView?
    // What the findings amount to; the findings themselves are kept as far as the options say.
    private var kept: KeptFindings
    private var fate = DiagnosisPass()
    private var totals = RuleTotals()
    private var unitVerdicts: [Report.Verdict]
    /// Steps after the units that found something.
    private var steps = 0

    init(standard: Standard, options: CheckOptions, entries: [FileEntry], units: [PlannedUnit]) {
        self.standard = standard
        self.options = options
        self.entries = entries
        self.units = units
        files = Array(repeating: nil, count: entries.count)
        unitNotes = Array(repeating: [], count: units.count)
        unitVerdicts = Array(repeating: .conforming, count: units.count)
        unitOfFile = Self.unitsByFile(units)
        view = options.catalogue.map(RulesetView.init)
        kept = KeptFindings(limit: options.maxFindings)
    }

    /// Takes what the job of a unit gave. Units may come in any order.
    mutating func take(_ outcome: UnitJob.Outcome, of unit: Int) {
        unitNotes[unit] = outcome.notChecked
        var number = 0
        func findings(_ assembly: inout Self, _ findings: [Finding]) {
            for finding in findings {
                assembly.keep(finding, source: unit, number: number)
                number += 1
            }
        }
        findings(&self, outcome.findings)
        for (index, file) in outcome.files.sorted(by: { $0.key < $1.key }) {
            findings(&self, file.findings)
            if !file.notChecked.isEmpty { fileNotes[index, default: []] += file.notChecked }
            files[index] = ReadFile(file)
            fate.note(file.traces, file: index)
        }
    }

    mutating func add(_ more: [Finding]) {
        for (number, finding) in more.enumerated() { keep(finding, source: units.count + steps, number: number) }
        steps += 1
    }

    /// Equal copies of other files are not read.
    mutating func note(copies: Set<Int>) {
        for copy in copies { fileNotes[copy, default: []].append(NotChecked(rules: [], reason: Reasons.identicalCopy)) }
    }

    mutating func note(_ notes: [Int: NotChecked]) {
        for (file, note) in notes { fileNotes[file, default: []].append(note) }
    }

    /// Files beside the records that cannot be read.
    mutating func add(unread: [Int: SourceFailure]) {
        add(unread.sorted { $0.key < $1.key }.map { InputFindings.unreadable($0.value, file: $0.key) })
        note(unread.mapValues { _ in NotChecked(rules: [], reason: Reasons.unreadable) })
    }

    /// Every finding comes by here, once.
    private mutating func keep(_ finding: Finding, source: Int, number: Int) {
        guard var finding = view == nil ? finding : view?.view(finding) else { return }
        if let file = finding.file { finding.unit = unitOfFile[file] }
        if finding.places.count > options.maxPlaces {
            finding.places.removeLast(finding.places.count - options.maxPlaces)
        }
        totals.add(finding)
        fate.note(finding)
        if let unit = finding.unit { judge(unit, finding) }
        kept.add(finding, source: source, number: number)
    }

    private mutating func judge(_ unit: Int, _ finding: Finding) {
        if finding.speaksOfInput {
            if unitVerdicts[unit] == .conforming { unitVerdicts[unit] = .incomplete }
        } else if finding.severity == .error {
            unitVerdicts[unit] = .nonconforming
        }
    }

    // MARK: Report

    mutating func report(rootCount: Int) -> Report {
        for (index, entry) in entries.enumerated() { judge(entry, index) }
        let hasUnopenedArchive = entries.contains { $0.role == .archive && !$0.isOpenedArchive }
        if !entries.contains(where: { $0.role == .standard }), !wasMeantToBeChecked, !hasUnopenedArchive {
            add([Finding(rule: "CP212", severity: RuleNumber(212).severity, file: nil)])
        }
        if let view {
            unitNotes = unitNotes.map(view.view)
            fileNotes = fileNotes.mapValues(view.view)
        }
        var counts = totals.counts
        counts.files = entries.count
        counts.records = files.reduce(0) { $0 + ($1?.records ?? 0) }
        counts.units = units.count
        counts.skippedLitter = skippedLitter
        let isIncomplete = counts.incomplete > 0 || hasUnopenedArchive
        let fates = InputTraces(standard: standard, options: options)
        for (file, traces) in fates.traces(entries, units) { fate.note(traces, file: file) }
        let (findings, unlisted, dropped) = kept.finish()
        return Report(
            rulesetName: (options.catalogue ?? .current).rulesetName, editions: standard.editions.map(\.id),
            standardDigest: standard.isCustom ? StandardDocument.digest(of: standard) : nil,
            standardIsCustom: standard.isCustom,
            verdict: counts.error > 0 ? .nonconforming : isIncomplete ? .incomplete : .conforming,
            complete: !isIncomplete, counts: counts, units: unitReports(), files: fileReports(rootCount),
            diagnoses: fate.diagnoses(units: units.map { $0.allFiles.map(\.index) }), findings: findings,
            totals: totals.sorted, unlisted: unlisted, truncatedFindings: dropped,
            showsValues: options.showValues)
    }

    /// No file of the standard, but one that was meant to be, or could not be read.
    private var wasMeantToBeChecked: Bool {
        let names = Set((101...108).map { RuleNumber($0).id })
        return totals.contains { names.contains($0) || $0.hasPrefix("CP9") }
    }

    /// Findings about a single file of the input: its name, or what kept it from being read.
    private mutating func judge(_ entry: FileEntry, _ index: Int) {
        if let problem = entry.problem {
            add([InputFindings.finding(problem, file: index)])
            if files[index] == nil {
                fileNotes[index, default: []].append(NotChecked(rules: [], reason: Reasons.unreadable))
            }
        }
        switch entry.role {
        case .attachment: add([Finding(rule: "CP210", severity: RuleNumber(210).severity, file: index)])
        case .archive:
            let inside = !entry.path.isRoot
            add([
                Finding(
                    rule: "CP211", variant: inside ? "inside" : "",
                    severity: inside ? .warning : RuleNumber(211).severity, file: index)
            ])
            if !entry.isOpenedArchive, entry.problem == nil {
                fileNotes[index, default: []].append(NotChecked(rules: [], reason: Reasons.archive))
            }
        case .unknownCSV:
            guard options.assumed == nil else { break }
            fileNotes[index, default: []].append(NotChecked(rules: [], reason: Reasons.unknownName))
        case .standard, .nothing: break
        }
    }

    private static func unitsByFile(_ units: [PlannedUnit]) -> [Int: Int] {
        var result: [Int: Int] = [:]
        for (number, unit) in units.enumerated() {
            for file in unit.allFiles { result[file.index] = number }
        }
        return result
    }

    private func fileReports(_ rootCount: Int) -> [FileReport] {
        var display = PathDisplay(showPaths: options.showPaths, rootCount: rootCount)
        return entries.enumerated().map { index, entry in
            let file = files[index]
            return FileReport(
                path: display.text(entry), kind: entry.role == .standard ? entry.name.kind?.id : nil,
                edition: entry.role == .standard ? entry.name.edition ?? file?.layoutEdition : nil,
                bytes: entry.source?.byteCount, encoding: file?.encoding?.rawValue, records: file?.records ?? 0,
                unit: unitOfFile[index], notChecked: fileNotes[index] ?? [])
        }
    }

    private func unitReports() -> [UnitReport] {
        return units.enumerated().map { number, unit in
            let files = unit.allFiles.map(\.index).sorted()
            return UnitReport(
                id: "unit-\(number + 1)", kind: unit.definition?.id, title: unit.definition?.title,
                edition: unit.edition, sender: side(unit, .sender, .senderType),
                receiver: side(unit, .receiver, .receiverType), month: unit.month,
                timestamp: unit.address.legal(.timestamp), files: files,
                verdict: unitVerdicts[number], notChecked: unitNotes[number])
        }
    }

    private func side(_ unit: PlannedUnit, _ office: Edition.NamePart, _ type: Edition.NamePart) -> String? {
        guard let number = unit.address.legal(office) else { return nil }
        return unit.address.legal(type).map { number + "_" + $0 } ?? number
    }
}
