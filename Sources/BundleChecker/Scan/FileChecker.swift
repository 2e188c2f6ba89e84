import ByteSources
import CarePlanStandard

/// What the check of one file gave.
struct FileOutcome {
    var findings: [Finding] = []
    var facts = FileFacts()
    var encoding: TextEncoding?
    var records = 0
    var notChecked: [NotChecked] = []
    /// What the file shows of what happened to it.
    var traces = TraceKeeper()
    /// Edition whose layout the records were read by.
    var layoutEdition: String?
}

/// Checks one file of records from its first byte to its last.
struct FileChecker {
    let standard: Standard
    let options: CheckOptions
    let layouts: LayoutLibrary
    let source: any ByteSource
    let file: Int
    let kind: FileKind
    /// Edition of the name, or of the content where the name tells none.
    let edition: String
    let name: NameFacts
    let unit: UnitContext
    let helpers: HelperBudget

    func run() -> FileOutcome {
        do throws(SourceFailure) {
            return try check()
        } catch {
            return unreadable(error)
        }
    }

    private func check() throws(SourceFailure) -> FileOutcome {
        let text = try FileText(source)
        let nameEdition = edition
        let other = layouts.layout(kind, nameEdition).rival
        let first = try pass(nameEdition, as: nameEdition, text, hypothesis: other)
        if case .otherEdition(let content) = first {
            let second = try pass(nameEdition, as: content, text, hypothesis: nil)
            if case .done(let outcome) = second { return outcome }
            // A record broke the hypothesis: the file is a mixture, read by the edition of its name.
            if case .done(let outcome) = try pass(nameEdition, as: nameEdition, text, hypothesis: nil) {
                return outcome
            }
        }
        guard case .done(let outcome) = first else { return FileOutcome() }
        return outcome
    }

    private enum PassResult {
        case done(FileOutcome)
        /// The first record is of another edition by column count and CSVバージョン (CP806).
        case otherEdition(String)
        /// A later record is not.
        case hypothesisBroken
    }

    private func pass(
        _ nameEdition: String, as edition: String, _ text: FileText, hypothesis: String?
    ) throws(SourceFailure) -> PassResult {
        let findings = FileFindings(
            file: file, edition: nameEdition, kind: kind.id, maxPlaces: options.maxPlaces)
        let layout = layouts.layout(kind, edition)
        let context = FileContext(
            standard: standard, options: options, layout: layout, text: text, findings: findings, name: name,
            unit: unit, helpers: helpers, serviceTypes: layouts.serviceTypes,
            hashKey: layouts.hashKey)
        let run = FilePass(
            context: context, nameEdition: nameEdition,
            otherLayout: hypothesis.map { layouts.layout(kind, $0) }, layouts: layouts)
        switch try run.scan() {
        case .otherEdition: return .otherEdition(hypothesis ?? nameEdition)
        case .hypothesisBroken: return .hypothesisBroken
        case .finished:
            return .done(
                FileOutcome(
                    findings: findings.findings, facts: context.facts, encoding: text.verdict.encoding,
                    records: run.records, notChecked: context.notChecked, traces: context.traces,
                    layoutEdition: edition))
        }
    }

    private func unreadable(_ failure: SourceFailure) -> FileOutcome {
        var outcome = FileOutcome()
        outcome.findings = [InputFindings.unreadable(failure, file: file)]
        outcome.facts.isUnread = true
        outcome.notChecked = [NotChecked(rules: [], reason: Reasons.unreadable)]
        return outcome
    }
}
