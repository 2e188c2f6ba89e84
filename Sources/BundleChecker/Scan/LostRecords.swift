import ByteSources
import CarePlanStandard

/// What is said of records that cannot be checked whole: unclosed, of another number of columns, over a limit.
///
/// Each tells the facts that a record was lost, so that rules about absence do not run.
struct LostRecords {
    let context: FileContext
    let fields: FieldChecker
    let witness: RecordWitness
    /// In bytes.
    private let longestField: Int

    init(context: FileContext, fields: FieldChecker, witness: RecordWitness) {
        self.context = context
        self.fields = fields
        self.witness = witness
        longestField = context.options.limits.field
    }

    private var layout: Layout { context.layout }
    private var findings: FileFindings { context.findings }

    func noteUnclosed(_ row: Row, _ scanner: RecordScanner) {
        witness.seeOpenQuote(scanner)
        let index = scanner.fieldCount - 1
        noteUnclosed(index, place(of: min(index, RecordScanner.mostFields - 1), in: row.number, scanner))
    }

    /// Where a field begins, its quote included.
    private func place(of field: Int, in record: Int, _ scanner: RecordScanner) -> Finding.Place {
        let start = scanner.fieldStart(field)
        return Finding.Place(
            record: record, line: scanner.line(at: start), byteOffset: scanner.window.offset(of: start))
    }

    private func noteUnclosed(_ field: Int, _ place: Finding.Place) {
        findings.note(310, column: field < layout.columns.count ? field : nil, at: place)
        context.facts.hasUnreadableKey = true
        context.facts.hasLostRecord = true
        context.notChecked.append(NotChecked(rules: [], reason: Reasons.unclosedQuote))
    }

    /// CP311 instead of CP401: text behind a closing quote made the field go on over its separators.
    func noteSwallowed(_ row: Row, _ scanner: RecordScanner) -> Bool {
        guard scanner.marks.contains(.afterQuote), scanner.fieldCount < layout.columns.count else { return false }
        guard let field = (0..<scanner.fieldCount).first(where: { scanner.spans[$0].marks.contains(.afterQuote) })
        else {
            return false
        }
        findings.note(311, "after-quote", column: field, at: row.place(field))
        context.facts.hasUnreadableKey = true
        context.facts.hasLostRecord = true
        return true
    }

    /// CP401: the first three columns are the same in every file, and are checked all the same.
    func checkWrongCount(_ row: Row, _ scanner: RecordScanner) {
        let actual = scanner.fieldCount
        if actual != layout.toleratedCount { witness.seeWrongCount(scanner) }
        var numbers: [Finding.NamedArgument] {
            [
                Finding.NamedArgument("actual", .number(actual)),
                Finding.NamedArgument("expected", .number(layout.columns.count)),
            ]
        }
        context.facts.hasUnreadableKey = true
        context.facts.hasLostRecord = true
        if actual == layout.toleratedCount {
            findings.note(401, "five-columns", severity: .warning, at: row.place, numbers)
            return
        }
        if let other = layout.otherCounts.first(where: { $0.count == actual }) {
            findings.note(
                401, "other-edition", at: row.place, numbers + [Finding.NamedArgument("edition", .text(other.edition))])
        } else {
            findings.note(401, at: row.place, numbers)
        }
        fields.check(row, columns: min(3, actual, layout.columns.count), isWhole: false)
    }

    /// CP902 for a field over its limit: its record is not checked.
    @inline(__always)
    func isTooLarge(_ scanner: RecordScanner, record: Int) -> Bool {
        scanner.contentEnd - scanner.start > longestField && hasTooLarge(scanner, record: record)
    }

    private func hasTooLarge(_ scanner: RecordScanner, record: Int) -> Bool {
        let limits = context.options.limits
        guard
            let field = (0..<min(scanner.fieldCount, RecordScanner.mostFields)).first(where: {
                Int(scanner.spans[$0].end - scanner.spans[$0].start) > limits.field
            })
        else { return false }
        let isOfLayout = field < layout.columns.count
        noteTooLarge(
            .field, limits.field, isOfLayout ? place(of: field, in: record, scanner) : scanner.place(record),
            column: isOfLayout ? field : nil)
        context.facts.hasUnreadableKey = true
        context.facts.hasLostRecord = true
        return true
    }

    /// A record over the limit is not checked, whether all of it lies in the window or not. Where it is one because a quote
    /// is never closed, that is what has to be said.
    func passOver(_ scanner: RecordScanner, record: Int) throws(SourceFailure) {
        let place = scanner.place(record)
        if let open = try scanner.passOver() {
            noteUnclosed(
                open.index, Finding.Place(record: record, line: open.line, byteOffset: open.byteOffset))
        } else {
            noteTooLarge(.record, context.options.limits.record, place)
            context.facts.hasUnreadableKey = true
            context.facts.hasLostRecord = true
        }
    }

    private func noteTooLarge(
        _ what: BundleInput.Problem.Limit, _ limit: Int, _ place: Finding.Place, column: Int? = nil
    ) {
        findings.note(
            902, column: column, at: place,
            [
                Finding.NamedArgument("what", .words(InputFindings.words(what))),
                Finding.NamedArgument("limit", .number(limit)),
            ])
        let reason = NotChecked(rules: [], reason: Reasons.tooLong)
        if !context.notChecked.contains(reason) { context.notChecked.append(reason) }
    }
}
