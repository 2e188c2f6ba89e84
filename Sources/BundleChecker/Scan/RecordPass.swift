import ByteSources
import CarePlanStandard

/// Goes through records one after the other and keeps what they say: findings, facts, counts.
///
/// A pass sees a whole file, or a part of one. A pass over a part begins with a record behind the first; what it kept is
/// taken over by the pass over what lies before (`absorb`), as if that one had gone on.
final class RecordPass {
    /// Why a run ended.
    enum Stop {
        /// The end of the file.
        case end
        /// A place where it was to pause, between two records.
        case paused
        /// The window is a part of a file, and its last record goes on behind it.
        case cut
        /// The first record is of another edition by column count and CSVバージョン (CP806).
        case otherEdition
        /// A record does not fit the layout, which is not the one of the file's name.
        case hypothesisBroken
    }

    /// Where a run is to end early.
    enum Pause {
        case never
        /// Once what the first records alone can tell is told.
        case whenSettled
        /// In front of a record that begins at one of these offsets of the file.
        case at(Set<UInt64>)
    }

    let context: FileContext
    let fields: FieldChecker
    let rules: [RecordRule]
    /// What made the rules.
    private let makers: [RecordRules.Maker]
    let witness: RecordWitness
    private let visitors: RuleVisits
    private let lost: LostRecords
    /// The layout the first record is held against for CP806.
    private let otherLayout: Layout?
    /// The layout is not the one of the file's name: every record must fit it.
    let isHypothesis: Bool
    private let layout: Layout
    private let findings: FileFindings

    private(set) var records = 0
    /// Records of the right column count.
    private(set) var dataRecords = 0
    /// Physical line behind the last record.
    private(set) var nextLine = 1
    /// Line ends that are not CRLF.
    private(set) var endings: Set<RecordEnd> = []
    /// How the last record ends; nil before the first.
    private(set) var lastEnding: RecordEnd?
    private(set) var hasEndOfFileCharacter = false
    private var sawFirst = false
    private var hypothesisTried = false
    /// Fields are parted by something else than commas, and not checked.
    private var wrongDelimiter: WrongDelimiter?

    init(context: FileContext, isHypothesis: Bool, otherLayout: Layout?) {
        self.context = context
        layout = context.layout
        findings = context.findings
        self.isHypothesis = isHypothesis
        self.otherLayout = otherLayout
        fields = FieldChecker(
            context: context, current: FilePass.currentVersion(context.standard, context.layout.edition))
        (rules, makers) = RecordRules.make(for: context)
        visitors = RuleVisits(rules)
        witness = RecordWitness(layout: context.layout, test: fields.test, standard: context.standard)
        lost = LostRecords(context: context, fields: fields, witness: witness)
    }

    /// A pass over a part of a file: what the first records tell has been told.
    init(partOf whole: RecordPass) {
        context = FileContext(partOf: whole.context)
        layout = context.layout
        findings = context.findings
        isHypothesis = false
        otherLayout = nil
        fields = FieldChecker(context: context, current: whole.fields.current)
        let context = context
        makers = whole.makers
        rules = makers.compactMap { $0(context) }
        visitors = RuleVisits(rules)
        witness = RecordWitness(like: whole.witness)
        lost = LostRecords(context: context, fields: fields, witness: witness)
        sawFirst = true
    }

    /// What the first records alone can tell is told, and records are checked.
    var isSettled: Bool { sawFirst && wrongDelimiter == nil && (otherLayout == nil || hypothesisTried) }

    // MARK: Records

    /// Looks at the scanner's records from where it stands.
    func run(
        _ scanner: RecordScanner, converting: ConvertingFeed? = nil, until pause: Pause = .never
    ) throws(SourceFailure) -> Stop {
        let row = Row(layout: layout, scanner: scanner)
        fields.forgetLast()
        findings.shownRow = context.options.showValues ? row : nil
        defer {
            findings.shownRow = nil
            nextLine = scanner.nextLine
            hasEndOfFileCharacter = scanner.hasEndOfFileCharacter
        }
        while true {
            switch pause {
            case .never: break
            case .whenSettled: if isSettled { return .paused }
            case .at(let places): if places.contains(scanner.window.offset(of: scanner.next)) { return .paused }
            }
            switch try scanner.advance() {
            case .end: return .end
            case .cut: return .cut
            case .tooLong:
                records += 1
                lastEnding = .crlf
                try lost.passOver(scanner, record: records)
                continue
            case .record: break
            }
            if wrongDelimiter?.isInsideText == true {
                goOnInText(scanner, row)
                continue
            }
            if scanner.isBlankLine {
                witness.seeBlankLine()
                findings.note(
                    308,
                    at: Finding.Place(
                        record: nil, line: scanner.line, byteOffset: scanner.window.offset(of: scanner.start)))
                continue
            }
            if !sawFirst { try WrongDelimiter.holdLine(scanner) }
            lastEnding = scanner.ending
            records += 1
            row.begin(records)
            witness.see(scanner)
            if let converting { converting.locate(scanner, record: records) }
            if let stop = visit(row, scanner) { return stop }
            wrongDelimiter?.pass(scanner)
            if wrongDelimiter?.isInsideText != true { noteEnding(scanner, row) }
        }
    }

    /// Goes through a line of a text that began in the record before: quotes beside another delimiter than commas are
    /// none to the scanner.
    private func goOnInText(_ scanner: RecordScanner, _ row: Row) {
        lastEnding = scanner.ending
        wrongDelimiter?.pass(scanner)
        if wrongDelimiter?.isInsideText != true { noteEnding(scanner, row) }
    }

    /// Looks at one record; gives a result when the pass has to end.
    private func visit(_ row: Row, _ scanner: RecordScanner) -> Stop? {
        if scanner.marks.contains(.unclosed) {
            lost.noteUnclosed(row, scanner)
            return isHypothesis ? .hypothesisBroken : nil
        }
        if !sawFirst {
            sawFirst = true
            if let delimiter = WrongDelimiter(scanner, layout) {
                findings.note(313, at: row.place, [Finding.NamedArgument("delimiter", .words(delimiter.words))])
                wrongDelimiter = delimiter
                context.facts.isUnread = true
                context.notChecked.append(NotChecked(rules: [], reason: Reasons.wrongDelimiter))
            } else if HeaderRow.isHeader(scanner, context.standard) {
                findings.note(309, at: row.place)
                sawFirst = false
                return nil
            }
        }
        guard wrongDelimiter == nil else { return nil }
        if lost.isTooLarge(scanner, record: records) { return nil }
        if scanner.isSeparatorsOnly {
            findings.note(308, "separators", at: row.place)
            return nil
        }
        if isHypothesis {
            if scanner.fieldCount != layout.columns.count || !versionBelongs(to: layout, scanner) {
                return .hypothesisBroken
            }
        } else if let otherLayout, !hypothesisTried {
            hypothesisTried = true
            if scanner.fieldCount == otherLayout.columns.count, versionBelongs(to: otherLayout, scanner) {
                return .otherEdition
            }
        }
        if scanner.fieldCount != layout.columns.count {
            if !lost.noteSwallowed(row, scanner) { lost.checkWrongCount(row, scanner) }
            return nil
        }
        dataRecords += 1
        fields.check(row, columns: layout.columns.count, isWhole: true)
        visitors.visit(row, findings)
        return nil
    }

    private func versionBelongs(to layout: Layout, _ scanner: RecordScanner) -> Bool {
        guard let column = layout.roles[.csvVersion] else { return false }
        guard let text = scanner.content(column).ascii, let version = context.standard.csvVersion(text) else {
            return false
        }
        return version.edition == layout.edition && version.status != .withdrawn
    }

    @inline(__always)
    private func noteEnding(_ scanner: RecordScanner, _ row: Row) {
        if scanner.ending == .lf || scanner.ending == .cr { noteOtherEnding(scanner, row) }
    }

    @inline(never)
    private func noteOtherEnding(_ scanner: RecordScanner, _ row: Row) {
        endings.insert(scanner.ending)
        findings.note(306, at: row.place)
    }

    // MARK: Parts

    /// Takes over what a pass kept of the records that follow.
    func absorb(_ part: RecordPass) {
        let shift = PlaceShift(records: records, lines: nextLine - 1)
        findings.absorb(part.findings, shift)
        let entries = context.absorb(part.context, shift)
        fields.absorb(part.fields, shift)
        witness.absorb(part.witness)
        let link = PartLink(shift: shift, entries: entries)
        for (rule, other) in zip(rules, part.rules) { rule.absorb(other, link) }
        records += part.records
        dataRecords += part.dataRecords
        nextLine += part.nextLine - 1
        endings.formUnion(part.endings)
        lastEnding = part.lastEnding ?? lastEnding
    }
}
