import ByteSources
import CarePlanStandard

/// Puts what the units, names and rules gave into one report.
struct ReportAssembly {
    let standard: Standard
    let options: CheckOptions
    let entries: [FileEntry]
    let units: [PlannedUnit]
    var skippedLitter = 0
    private(set) var outcomes: [Int: FileOutcome] = [:]
    private var unitNotes: [[NotChecked]] = []
    private var fileNotes: [Int: [NotChecked]] = [:]
    private var findings: [Finding] = []

    init(standard: Standard, options: CheckOptions, entries: [FileEntry], units: [PlannedUnit]) {
        self.standard = standard
        self.options = options
        self.entries = entries
        self.units = units
    }

    mutating func take(_ unitOutcomes: [UnitJob.Outcome], copies: Set<Int>) {
        for outcome in unitOutcomes {
            unitNotes.append(outcome.notChecked)
            findings += outcome.findings
            for (index, file) in outcome.files {
                outcomes[index] = file
                findings += file.findings
                fileNotes[index, default: []] += file.notChecked
            }
        }
        for copy in copies { fileNotes[copy, default: []].append(NotChecked(rules: [], reason: Reasons.identicalCopy)) }
    }

    mutating func add(_ more: [Finding]) { findings += more }

    mutating func note(_ notes: [Int: NotChecked]) {
        for (file, note) in notes { fileNotes[file, default: []].append(note) }
    }

    // MARK: Report

    mutating func report(rootCount: Int) -> Report {
        for (index, entry) in entries.enumerated() { judge(entry, index) }
        let hasStandardFile = entries.contains { $0.role == .standard }
        let namesMeantToBe = Set((101...108).map { "CP\($0)" })
        let wasMeantToBe = findings.contains { namesMeantToBe.contains($0.rule) || $0.rule.hasPrefix("CP9") }
        let hasUnopenedArchive = entries.contains { $0.role == .archive }
        if !hasStandardFile, !wasMeantToBe, !hasUnopenedArchive {
            findings.append(Finding(rule: "CP212", severity: RuleNumber(212).severity, file: nil))
        }
        if let catalogue = options.catalogue { view(as: catalogue) }
        let unitOfFile = unitsByFile()
        for index in findings.indices {
            if let file = findings[index].file { findings[index].unit = unitOfFile[file] }
            if findings[index].places.count > options.maxPlaces {
                findings[index].places.removeLast(findings[index].places.count - options.maxPlaces)
            }
        }
        findings.sort(by: Self.precedes)
        let counts = counts()
        let isIncomplete = counts.incomplete > 0 || hasUnopenedArchive
        let verdict: Report.Verdict = counts.error > 0 ? .nonconforming : isIncomplete ? .incomplete : .conforming
        let reports = fileReports(rootCount, unitOfFile)
        let unitReports = unitReports()
        let totals = RuleTotal.all(of: findings)
        let dropped = max(0, findings.count - options.maxFindings)
        let unlisted = FindingTally.all(of: findings.suffix(dropped))
        if dropped > 0 { findings.removeLast(dropped) }
        return Report(
            rulesetName: (options.catalogue ?? .current).rulesetName, editions: standard.editions.map(\.id),
            standardDigest: standard.isCustom ? StandardDocument.digest(of: standard) : nil,
            standardIsCustom: standard.isCustom, verdict: verdict, complete: !isIncomplete, counts: counts,
            units: unitReports, files: reports, findings: findings, totals: totals, unlisted: unlisted,
            truncatedFindings: dropped, showsValues: options.showValues)
    }

    /// Leaves out what an earlier rule set did not have.
    private mutating func view(as catalogue: RuleCatalogue) {
        let view = RulesetView(catalogue: catalogue)
        findings = view.view(findings)
        unitNotes = unitNotes.map(view.view)
        fileNotes = fileNotes.mapValues(view.view)
    }

    /// Findings about a single file of the input: its name, or what kept it from being read.
    private mutating func judge(_ entry: FileEntry, _ index: Int) {
        if let problem = entry.problem {
            findings.append(InputFindings.finding(problem, file: index))
            if outcomes[index] == nil {
                fileNotes[index, default: []].append(NotChecked(rules: [], reason: Reasons.unreadable))
            }
        }
        switch entry.role {
        case .attachment: findings.append(Finding(rule: "CP210", severity: RuleNumber(210).severity, file: index))
        case .archive:
            let inside = !entry.path.isRoot
            findings.append(
                Finding(
                    rule: "CP211", variant: inside ? "inside" : "",
                    severity: inside ? .warning : RuleNumber(211).severity, file: index))
            fileNotes[index, default: []].append(NotChecked(rules: [], reason: Reasons.archive))
        case .unknownCSV:
            guard options.assumed == nil else { break }
            fileNotes[index, default: []].append(NotChecked(rules: [], reason: Reasons.unknownName))
        case .standard, .nothing: break
        }
    }

    private func unitsByFile() -> [Int: Int] {
        var result: [Int: Int] = [:]
        for (number, unit) in units.enumerated() {
            for file in unit.allFiles { result[file.index] = number }
        }
        return result
    }

    private func counts() -> Report.Counts {
        var counts = Report.Counts()
        for finding in findings {
            if finding.speaksOfInput {
                counts.incomplete += 1
                continue
            }
            switch finding.severity {
            case .error: counts.error += 1
            case .warning: counts.warning += 1
            case .info: counts.info += 1
            }
        }
        counts.files = entries.count
        counts.records = outcomes.values.reduce(0) { $0 + $1.records }
        counts.units = units.count
        counts.skippedLitter = skippedLitter
        return counts
    }

    private func fileReports(_ rootCount: Int, _ unitOfFile: [Int: Int]) -> [FileReport] {
        var display = PathDisplay(showPaths: options.showPaths, rootCount: rootCount)
        return entries.enumerated().map { index, entry in
            let outcome = outcomes[index]
            return FileReport(
                path: display.text(entry), kind: entry.role == .standard ? entry.name.kind?.id : nil,
                edition: entry.role == .standard ? entry.name.edition ?? outcome?.layoutEdition : nil,
                bytes: entry.source?.byteCount, encoding: outcome?.encoding?.rawValue, records: outcome?.records ?? 0,
                unit: unitOfFile[index], notChecked: fileNotes[index] ?? [])
        }
    }

    private func unitReports() -> [UnitReport] {
        var isBad = [Bool](repeating: false, count: units.count)
        var isCut = isBad
        for finding in findings {
            guard let unit = finding.unit else { continue }
            if finding.speaksOfInput {
                isCut[unit] = true
            } else if finding.severity == .error {
                isBad[unit] = true
            }
        }
        return units.enumerated().map { number, unit in
            let files = unit.allFiles.map(\.index).sorted()
            return UnitReport(
                id: "unit-\(number + 1)", kind: unit.definition?.id, title: unit.definition?.title,
                edition: unit.edition, sender: side(unit, .sender, .senderType),
                receiver: side(unit, .receiver, .receiverType), month: unit.month,
                timestamp: unit.address.legal(.timestamp), files: files,
                verdict: isBad[number] ? .nonconforming : isCut[number] ? .incomplete : .conforming,
                notChecked: number < unitNotes.count ? unitNotes[number] : [])
        }
    }

    private func side(_ unit: PlannedUnit, _ office: Edition.NamePart, _ type: Edition.NamePart) -> String? {
        guard let number = unit.address.legal(office) else { return nil }
        return unit.address.legal(type).map { number + "_" + $0 } ?? number
    }

    /// By file, place, rule, column and variant.
    private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
        let x = (a.file ?? -1, a.byteOffset ?? 0, a.record ?? 0)
        let y = (b.file ?? -1, b.byteOffset ?? 0, b.record ?? 0)
        if x != y { return x < y }
        if a.rule != b.rule { return a.rule < b.rule }
        let p = (a.field?.no ?? 0, a.severity, a.variant)
        let q = (b.field?.no ?? 0, b.severity, b.variant)
        if p.0 != q.0 { return p.0 < q.0 }
        if p.1 != q.1 { return p.1 > q.1 }
        if p.2 != q.2 { return p.2 < q.2 }
        return a.count < b.count
    }
}
