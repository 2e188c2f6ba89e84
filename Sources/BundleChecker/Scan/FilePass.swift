import ByteSources
import CarePlanStandard

/// One pass over a file's records by one layout.
final class FilePass {
    enum Result {
        case finished, otherEdition, hypothesisBroken
    }

    private let context: FileContext
    private let layout: Layout
    private let findings: FileFindings
    private let verdict: EncodingVerdict
    private let nameEdition: String
    /// The layout the first record is held against for CP806.
    private let otherLayout: Layout?
    private let layouts: ContentKind
    private let fields: FieldChecker
    private let rules: [RecordRule]
    private let visitors: RuleVisits
    private let witness: RecordWitness
    private let lost: LostRecords
    private(set) var records = 0
    private var sawFirst = false
    private var fieldsAreChecked = true
    private var endings: Set<RecordEnd> = []

    /// The layout is not the one of the file's name: every record must fit it.
    private var isHypothesis: Bool { layout.edition != nameEdition }

    init(
        context: FileContext, nameEdition: String, otherLayout: Layout?,
        layouts: LayoutLibrary
    ) {
        self.layouts = ContentKind(standard: context.standard, layouts: layouts)
        self.context = context
        verdict = context.text.verdict
        self.nameEdition = nameEdition
        self.otherLayout = otherLayout
        layout = context.layout
        findings = context.findings
        fields = FieldChecker(context: context, current: Self.currentVersion(context.standard, layout.edition))
        rules = RecordRules.make(for: context)
        visitors = RuleVisits(rules)
        witness = RecordWitness(layout: layout, test: fields.test, standard: context.standard)
        lost = LostRecords(context: context, fields: fields, witness: witness)
    }

    static func currentVersion(_ standard: Standard, _ edition: String) -> String {
        standard.csvVersions.first { $0.edition == edition && $0.status == .current }?.value ?? ""
    }

    func scan() throws(SourceFailure) -> Result {
        if let mark = verdict.bomEncoding {
            findings.note(
                302, at: Finding.Place(record: nil, line: nil, byteOffset: 0),
                [Finding.NamedArgument("bom", .text(mark.rawValue))])
        }
        let feed = try context.text.feed(watchedBy: context.options.progress)
        let scanner = context.text.scanner(feed, context.options.limits)
        let row = Row(layout: layout, scanner: scanner)
        findings.shownRow = context.options.showValues ? row : nil
        defer { findings.shownRow = nil }
        let converting = feed as? ConvertingFeed
        var lastEnding = RecordEnd.crlf
        scanning: while true {
            switch try scanner.advance() {
            case .end: break scanning
            case .tooLong:
                records += 1
                lastEnding = .crlf
                try lost.passOver(scanner, record: records)
                continue
            case .record: break
            }
            if scanner.isBlankLine {
                witness.seeBlankLine()
                findings.note(
                    308,
                    at: Finding.Place(
                        record: nil, line: scanner.line, byteOffset: scanner.window.offset(of: scanner.start)))
                continue
            }
            lastEnding = scanner.ending
            records += 1
            row.begin(records)
            witness.see(scanner)
            noteEnding(scanner, row)
            if let converting { converting.locate(scanner, record: records) }
            if let stop = visit(row, scanner) { return stop }
        }
        try finish(scanner, lastEnding, converting: converting)
        return .finished
    }

    /// Looks at one record; gives a result when the pass has to end.
    private func visit(_ row: Row, _ scanner: RecordScanner) -> Result? {
        if scanner.marks.contains(.unclosed) {
            lost.noteUnclosed(row, scanner)
            return isHypothesis ? .hypothesisBroken : nil
        }
        if !sawFirst {
            sawFirst = true
            if let delimiter = WrongDelimiter.of(scanner, layout) {
                findings.note(313, at: row.place, [Finding.NamedArgument("delimiter", .words(delimiter))])
                fieldsAreChecked = false
                context.facts.isUnread = true
                context.notChecked.append(NotChecked(rules: [], reason: Reasons.wrongDelimiter))
            } else if HeaderRow.isHeader(scanner, context.standard) {
                findings.note(309, at: row.place)
                sawFirst = false
                return nil
            }
        }
        guard fieldsAreChecked else { return nil }
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

    private var hypothesisTried = false
    /// Records of the right column count.
    private var dataRecords = 0

    // MARK: Versions

    private func versionBelongs(to layout: Layout, _ scanner: RecordScanner) -> Bool {
        guard let column = layout.roles[.csvVersion] else { return false }
        let span = scanner.spans[column]
        let value = Bytes(scanner.window.bytes + Int(span.start), Int(span.end - span.start))
        guard let text = value.ascii, let version = context.standard.csvVersion(text) else { return false }
        return version.edition == layout.edition && version.status != .withdrawn
    }

    // MARK: The file as a whole

    private func noteEnding(_ scanner: RecordScanner, _ row: Row) {
        guard scanner.ending == .lf || scanner.ending == .cr else { return }
        endings.insert(scanner.ending)
        findings.note(306, at: row.place)
    }

    private func finish(
        _ scanner: RecordScanner, _ lastEnding: RecordEnd, converting: ConvertingFeed?
    ) throws(SourceFailure) {
        context.traces.see(verdict.traces)
        if verdict.encoding != .ms932 { noteEncoding(converting) }
        if !endings.isEmpty {
            let names = [(RecordEnd.lf, "LF"), (.cr, "CR")].filter { endings.contains($0.0) }.map(\.1)
            findings.setArguments(306, [Finding.NamedArgument("ending", .list(names))])
        }
        defer { seeFate(lastEnding) }
        if records == 0, !context.facts.isUnread {
            findings.remove { $0.rule == "CP308" }
            findings.note(307)
            context.facts.isUnread = true
            context.notChecked.append(NotChecked(rules: [], reason: Reasons.noRecords))
            return
        }
        if dataRecords == 0, !context.facts.hasLostRecord, !context.facts.isUnread {
            // A header row or separators alone: nothing to compare with other files.
            context.facts.isUnread = true
            context.notChecked.append(NotChecked(rules: [], reason: Reasons.noRecords))
        }
        fields.finish()
        // What the end of the file tells is not of the last record.
        findings.shownRow = nil
        for rule in rules { try rule.finish() }
        if scanner.hasEndOfFileCharacter {
            findings.note(314, at: Finding.Place(record: nil, line: nil, byteOffset: nil))
        }
        if lastEnding == .endOfFile, !findings.findings.contains(where: { $0.rule == "CP310" }) {
            findings.note(315)
        }
        VersionRules.judge(
            fields.versions, context: context, nameEdition: nameEdition, isOtherEdition: isHypothesis)
    }

    /// What the records tell together of what happened to the file.
    private func seeFate(_ lastEnding: RecordEnd) {
        let findsBareText = findings.findings.contains { $0.rule == "CP312" }
        context.traces.see(
            witness.traces(fitting: dataRecords, lastEnding: lastEnding, findsBareText: findsBareText))
        if context.traces.traces.contains(.unknownColumns), let fields = witness.firstWrong {
            context.traces.seeOtherKinds(layouts.kinds(of: fields, but: layout.kind.id))
        }
    }

    private func noteEncoding(_ converting: ConvertingFeed?) {
        let encoding = Finding.NamedArgument("encoding", .text(verdict.encoding.rawValue))
        let lacking = converting?.unencodable ?? 0
        if let converting, lacking > 0 {
            context.traces.see(converting.lacking)
            findings.note(
                301, "unencodable", at: nil,
                [
                    encoding, Finding.NamedArgument("characters", .number(lacking)),
                    Finding.NamedArgument("list", .wordList(converting.lackingWords)),
                ])
        } else {
            findings.note(301, at: nil, [encoding])
        }
    }
}
