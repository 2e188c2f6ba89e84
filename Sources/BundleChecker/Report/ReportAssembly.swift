import ByteSources
import CarePlanStandard

/// Puts what the units, names and rules gave into one report.
struct ReportAssembly {
    let standard: Standard
    let options: CheckOptions
    let entries: [FileEntry]
    let units: [PlannedUnit]
    var skippedLitter = 0
    /// Something was left unchecked that one run over everything would have checked.
    var isPartial = false
    /// Keeps what was found in the units' files apart too; nil where nobody asks.
    var content: KeptFindings?
    /// What reading told of files beside their findings, where `content` is kept.
    private(set) var contents: [Int: RecordedContent] = [:]
    /// What was read, by file; nil for a file that no unit's job came to.
    private(set) var files: [ReadFile?]
    private(set) var unitNotes: [[NotChecked]]
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
                if let kept = assembly.keep(finding, source: unit, number: number) {
                    assembly.content?.add(kept, source: unit, number: number)
                }
                number += 1
            }
        }
        findings(&self, outcome.findings)
        for (index, file) in outcome.files.sorted(by: { $0.key < $1.key }) {
            findings(&self, file.findings)
            if !file.notChecked.isEmpty { fileNotes[index, default: []] += file.notChecked }
            files[index] = ReadFile(file)
            if content != nil { contents[index] = RecordedContent(file) }
            fate.note(file.traces, file: index)
        }
    }

    mutating func add(_ more: [Finding]) {
        for (number, finding) in more.enumerated() { keep(finding, source: units.count + steps, number: number) }
        steps += 1
    }

    /// Takes findings that another run counted and did not keep.
    mutating func take(_ tally: FindingTally) {
        totals.add(tally)
        fate.note(tally)
        if let unit = tally.file.flatMap({ unitOfFile[$0] }) {
            judge(unit, speaksOfInput: tally.speaksOfInput, tally.severity)
        }
        kept.add(tally)
    }

    /// Equal copies of other files are not read.
    mutating func note(copies: Set<Int>) {
        for copy in copies { fileNotes[copy, default: []].append(NotChecked(rules: [], reason: Reasons.identicalCopy)) }
    }

    mutating func note(_ notes: [(file: Int, note: NotChecked)]) {
        for (file, note) in notes { fileNotes[file, default: []].append(note) }
    }

    /// Every finding comes by here, once.
    @discardableResult
    private mutating func keep(_ finding: Finding, source: Int, number: Int) -> Finding? {
        guard var finding = view == nil ? finding : view?.view(finding) else { return nil }
        if let alter = options.alterFinding {
            guard let altered = alter(finding) else { return nil }
            finding = altered
        }
        if let file = finding.file { finding.unit = unitOfFile[file] }
        if finding.places.count > options.maxPlaces {
            finding.places.removeLast(finding.places.count - options.maxPlaces)
        }
        totals.add(finding)
        fate.note(finding)
        if let unit = finding.unit { judge(unit, speaksOfInput: finding.speaksOfInput, finding.severity) }
        kept.add(finding, source: source, number: number)
        return finding
    }

    private mutating func judge(_ unit: Int, speaksOfInput: Bool, _ severity: Severity) {
        if speaksOfInput {
            markIncomplete(unit)
        } else if severity == .error {
            unitVerdicts[unit] = .nonconforming
        }
    }

    private mutating func markIncomplete(_ unit: Int) {
        if unitVerdicts[unit] == .conforming { unitVerdicts[unit] = .incomplete }
    }

    /// Notes rules of a file that nobody could check, for the file was checked apart from others.
    mutating func note(apart note: NotChecked, file: Int) {
        fileNotes[file, default: []].append(note)
        if let unit = unitOfFile[file] { markIncomplete(unit) }
        isPartial = true
    }

    /// Notes rules of a unit that nobody could check, for its files were checked apart.
    mutating func note(apart note: NotChecked, unit: Int) {
        unitNotes[unit].append(note)
        markIncomplete(unit)
        isPartial = true
    }

    // MARK: Report

    /// - Parameter traces: what the files show by themselves, beside their records.
    mutating func report(rootCount: Int, traces: [(file: Int, traces: FileTraces)]) -> Report {
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
        let isIncomplete = counts.incomplete > 0 || hasUnopenedArchive || isPartial
        let ofUnits = InputTraces(standard: standard, options: options).ofUnits(entries, units)
        for (file, traces) in traces + ofUnits { fate.note(traces, file: file) }
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
        if let problem = entry.problemFinding(at: index) {
            add([problem])
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
            if !entry.isOpenedArchive, !entry.hasProblem {
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
