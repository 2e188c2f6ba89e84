package import BundleChecker
package import ByteSources
package import CarePlanStandard
import CheckPolicy

/// What holds of every report, whatever was checked: places inside their files, counts that add up, a verdict and an
/// exit status that follow from the findings, sentences without holes.
package struct ReportPromises {
    private let report: Report
    /// Bytes of the files by their place in the report; nil where they are not known.
    private let sizes: [UInt64?]
    private let standard: Standard

    /// - Parameter sources: of the input, when each is one file of the report, in its order.
    package init(_ report: Report, sources: [any ByteSource] = [], standard: Standard = .current) {
        self.report = report
        self.standard = standard
        sizes =
            sources.count == report.files.count ? sources.map(\.byteCount) : report.files.map { _ in nil }
    }

    /// The first promise that is broken.
    package var broken: String? {
        for finding in report.findings {
            if let broken = brokenPlaces(finding) ?? brokenWords(finding) { return "\(broken): \(finding)" }
        }
        return brokenCounts ?? brokenReferences ?? brokenVerdict
    }

    /// The first number that leads to no file or unit: what holds even of a report that is put together from other
    /// people's words.
    package var brokenReference: String? {
        report.findings.lazy.compactMap(brokenReferences(of:)).first ?? brokenReferences
    }

    // MARK: Findings

    private func brokenPlaces(_ finding: Finding) -> String? {
        if finding.count < 1 { return "no occurrence" }
        if finding.places.count > finding.count { return "more places than occurrences" }
        if let broken = brokenReferences(of: finding) { return broken }
        guard let number = finding.file else {
            return finding.places.contains { $0.byteOffset != nil } ? "a place in no file" : nil
        }
        let file = report.files[number]
        let size = sizes[number] ?? file.bytes
        for place in finding.places {
            if let offset = place.byteOffset, let size, offset > size { return "a place behind the file's end" }
            if let record = place.record, !(1...max(1, file.records)).contains(record) {
                return "record \(record) of \(file.records)"
            }
            if let line = place.line, line < 1 { return "line \(line)" }
            if let line = place.line, let size, UInt64(line) > size + 1 { return "line \(line) of \(size) bytes" }
        }
        let offsets = finding.places.compactMap(\.byteOffset)
        if offsets != offsets.sorted() { return "places out of order" }
        if let field = finding.field, let kind = file.kind.flatMap(standard.kind),
            !(1...max(1, kind.columns.count)).contains(field.no)
        {
            return "no such column"
        }
        return nil
    }

    private func brokenReferences(of finding: Finding) -> String? {
        if let file = finding.file, !report.files.indices.contains(file) { return "no such file" }
        if let unit = finding.unit, !report.units.indices.contains(unit) { return "no such unit" }
        for related in finding.related where !report.files.indices.contains(related.file) {
            return "no such related file"
        }
        return nil
    }

    private func brokenWords(_ finding: Finding) -> String? {
        guard RuleCatalogue.current[finding.rule] != nil else { return "no such rule" }
        let (message, hint) = (finding.message, finding.hint)
        for text in [message.ja, message.en, hint.ja, hint.en] {
            if text.isEmpty { return "an empty sentence" }
            // A name between braces is a hole, unless an argument brought it in.
            if Self.hasHole(text), !finding.arguments.contains(where: { Self.hasHole($0.value.text(japanese: true)) }),
                finding.field.map({ Self.hasHole($0.name) }) != true
            {
                return "a sentence with a hole: \(text)"
            }
        }
        return nil
    }

    private static func hasHole(_ text: String) -> Bool {
        guard let open = text.utf8.firstIndex(of: 0x7B) else { return false }
        return text.utf8[open...].contains(0x7D)
    }

    // MARK: The whole

    private var brokenCounts: String? {
        let counts = report.counts
        if counts.files != report.files.count { return "\(counts.files) files of \(report.files.count)" }
        if counts.units != report.units.count { return "\(counts.units) units of \(report.units.count)" }
        let records = report.files.reduce(0) { $0 + $1.records }
        if counts.records != records { return "\(counts.records) records of \(records)" }
        let totals = report.totals.reduce(0) { $0 + $1.findings }
        if totals != report.findings.count + report.truncatedFindings { return "\(totals) findings in all" }
        let unlisted = report.unlisted.reduce(0) { $0 + $1.findings }
        if unlisted != report.truncatedFindings { return "\(unlisted) unlisted of \(report.truncatedFindings)" }
        func total(_ severity: Severity) -> Int {
            report.totals.filter { $0.severity == severity && !Finding.speaksOfInput(rule: $0.rule) }
                .reduce(0) { $0 + $1.findings }
        }
        let due = (total(.error), total(.warning), total(.info))
        if (counts.error, counts.warning, counts.info) != due { return "\(counts), due \(due)" }
        return nil
    }

    private var brokenReferences: String? {
        for (number, unit) in report.units.enumerated() {
            for file in unit.files {
                guard report.files.indices.contains(file) else { return "a unit of no such file" }
                if report.files[file].unit != number { return "file \(file) is not of unit \(number)" }
            }
        }
        for diagnosis in report.diagnoses where !diagnosis.files.allSatisfy(report.files.indices.contains) {
            return "a diagnosis of no such file"
        }
        return nil
    }

    private var brokenVerdict: String? {
        let hasError = report.counts.error > 0
        if hasError != (report.verdict == .nonconforming) {
            return "verdict \(report.verdict) with \(report.counts.error) errors"
        }
        let isWhole = report.complete && report.counts.incomplete == 0 && report.verdict != .incomplete
        for failOn in [FailOn.error, .warning, .info, .never] {
            let judged = Gate(failOn: failOn).judge(report)
            let fails =
                switch failOn {
                case .error: hasError
                case .warning: hasError || report.counts.warning > 0
                case .info: hasError || report.counts.warning > 0 || report.counts.info > 0
                case .never: false
                }
            let due: Int32 = fails ? 1 : isWhole ? 0 : 3
            if judged.exitStatus != due { return "exit status \(judged.exitStatus) at \(failOn), due \(due)" }
        }
        return nil
    }
}
