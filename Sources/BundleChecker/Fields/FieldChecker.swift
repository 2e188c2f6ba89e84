import CarePlanStandard
import MS932

/// Checks the fields of a record, each by its compiled format, in the order of precedence.
///
/// - Standard: spec precedence, 'A value gets at most one finding'
final class FieldChecker {
    private let layout: Layout
    private let context: FileContext
    private let findings: FileFindings
    let test: FormatTest
    private let validator = MS932.Validator()
    private var zeroTracks: [ZeroLossTrack]
    /// By column: a value of two or more characters begins with 0.
    private let leadingZeros: UnsafeMutablePointer<Bool>
    /// By column: the last number whose check digit held.
    private let heldNumbers: UnsafeMutablePointer<PackedValue>
    private let imagePrefix: [UInt8]
    private let prefixMemory: UnsafeMutablePointer<UInt8>
    private(set) var versions: VersionTally
    /// Columns that stand in quotes without being free text (CP316), with the records.
    private var quotedColumns: Set<Int> = []
    private var quotedRecord = 0
    /// The first and the last column of the record of which something was noted.
    private var firstNoted = 0
    private var lastNoted = -1
    /// The last record that was checked whole.
    private var lastWhole = 0
    private let totalRowCode: Int?
    /// The edition's CSVバージョン.
    let current: String

    init(context: FileContext, current: String) {
        layout = context.layout
        self.context = context
        findings = context.findings
        imagePrefix = context.name.imagePrefix
        prefixMemory = .allocate(capacity: imagePrefix.count + 1)
        prefixMemory.initialize(from: imagePrefix, count: imagePrefix.count)
        test = FormatTest(
            currentVersion: PackedValue(current), imagePrefix: Bytes(UnsafePointer(prefixMemory), imagePrefix.count))
        let count = layout.columns.count
        zeroTracks = Array(repeating: ZeroLossTrack(), count: count)
        leadingZeros = .allocate(capacity: count + 1)
        leadingZeros.initialize(repeating: false, count: count + 1)
        heldNumbers = .allocate(capacity: count + 1)
        heldNumbers.initialize(repeating: PackedValue(""), count: count + 1)
        self.current = current
        versions = VersionTally(current: current)
        totalRowCode = layout.columns.firstIndex { $0.format == .serviceCodeOrTotal }
    }

    deinit {
        prefixMemory.deallocate()
        leadingZeros.deallocate()
        heldNumbers.deallocate()
    }

    /// Checks columns up to `count`. A record of the wrong column count has its first columns checked only, and they
    /// take no part in CP801.
    func check(_ row: Row, columns count: Int, isWhole: Bool) {
        let checks = layout.checks
        let test = test
        let leadingZeros = leadingZeros
        // Columns that were clean in the record before and have not changed need no second look.
        var first = 0
        var end = count
        if isWhole, lastWhole == row.number - 1 {
            first = min(row.head, firstNoted)
            if lastNoted < row.tail { end = row.tail }
        } else {
            row.head = 0
            row.tail = count
        }
        firstNoted = count
        lastNoted = -1
        lastWhole = isWhole ? row.number : 0
        for column in first..<max(first, end) {
            let marks = row.marks(column)
            let check = checks[column]
            if !marks.isEmpty, checkQuotes(row, column, check, marks) { continue }
            let value = row.value(column)
            if value.isEmpty {
                row.set(column, .empty)
                if check.asksForValue { noteEmpty(row, column, check) }
            } else if check.isText {
                checkText(row, column, check, value, marks)
            } else if test.allows(check, value) {
                row.set(column, .legal)
                switch check.format {
                case .csvVersion: if isWhole { versions.countCurrent(row.place(column)) }
                case .insurer, .office, .officeOrAllNine:
                    checkDigits(row, column, check, value)
                default: break
                }
                if check.mayLoseZeros, isWhole, value[0] == 0x30, value.count > 1 {
                    leadingZeros[column] = true
                }
            } else {
                row.set(column, .faulty)
                judge(row, column, check, value, isWhole: isWhole)
            }
        }
    }

    /// Decides what only the end of the file can tell.
    func finish() {
        for (column, track) in zeroTracks.enumerated() where track.candidates > 0 {
            if track.lostZeros, !leadingZeros[column] {
                let digits = layout.checks[column].codes.codeLength
                let length = digits > 0 ? digits : layout.checks[column].length
                findings.note(
                    801, column: column, count: track.candidates, places: track.places,
                    [Finding.NamedArgument("expected", .number(length))], value: track.firstValue)
            } else {
                for own in track.own {
                    findings.note(
                        own.fault.rule, own.fault.variant, severity: own.fault.severity, column: column,
                        count: own.count, places: own.places, own.arguments, value: track.firstValue)
                }
            }
        }
        if !quotedColumns.isEmpty {
            let names = quotedColumns.sorted().map { "No.\($0 + 1) \(layout.columns[$0].name)" }
            findings.setArguments(316, [Finding.NamedArgument("columns", .list(names))])
        }
    }

    /// The next record is not held against the one before.
    func forgetLast() { lastWhole = -1 }

    /// Takes over what was seen of a part of the file.
    func absorb(_ part: FieldChecker, _ shift: PlaceShift) {
        let maxPlaces = context.options.maxPlaces
        versions.absorb(part.versions, shift, maxPlaces: maxPlaces)
        for column in zeroTracks.indices {
            zeroTracks[column].absorb(part.zeroTracks[column], shift, maxPlaces: maxPlaces)
            if part.leadingZeros[column] { leadingZeros[column] = true }
        }
        quotedColumns.formUnion(part.quotedColumns)
    }

    private func touch(_ column: Int) {
        firstNoted = min(firstNoted, column)
        lastNoted = max(lastNoted, column)
    }

    /// CP311, CP316; true when the value is not judged: a stray quote in a code is fault enough.
    private func checkQuotes(_ row: Row, _ column: Int, _ check: ColumnCheck, _ marks: FieldSpan.Marks) -> Bool {
        if !check.isText { touch(column) }
        let isStray = marks.contains(.afterQuote) || marks.contains(.bareQuote)
        if marks.contains(.quoted), !check.isText, !check.lenient, !isStray {
            quotedColumns.insert(column)
            if quotedRecord != row.number { findings.note(316, at: row.place(column)) }
            quotedRecord = row.number
        }
        guard isStray else { return false }
        let value = row.value(column)
        let contents = validator.contents(value.start, count: value.count)
        if !contents.isDisjoint(with: .alwaysIllegal) {
            // A lead byte before a quote and the like: CP303-CP305 speak for the value.
            if check.isText { return false }
            row.set(column, .faulty)
            noteBytes(contents, row, column, check, tabIsLegal: true)
            return true
        }
        note(FieldFault(311, marks.contains(.afterQuote) ? "after-quote" : ""), row, column, check)
        if !check.isText { row.set(column, .faulty) }
        return !check.isText
    }

    private func noteEmpty(_ row: Row, _ column: Int, _ check: ColumnCheck) {
        if check.required {
            let isTotal =
                check.isCount && totalRowCode.map { ServiceCodeForm(row.value($0)).isTotal } == true
            note(isTotal ? FieldFault(402, "total-row", severity: .warning) : FieldFault(402), row, column, check)
        } else {
            note(FieldFault(403), row, column, check)
        }
    }

    private func checkText(
        _ row: Row, _ column: Int, _ check: ColumnCheck, _ value: Bytes, _ marks: FieldSpan.Marks
    ) {
        let countsAsEmpty = check.asksForValue && Blanks.only(value)
        if !marks.contains(.quoted), !countsAsEmpty {
            touch(column)
            findings.note(312, column: column, at: row.place(column))
        }
        let contents = validator.contents(value.start, count: value.count)
        if !contents.isDisjoint(with: .alwaysIllegal) {
            row.set(column, .faulty)
            noteBytes(contents, row, column, check, tabIsLegal: true)
        } else if countsAsEmpty {
            row.set(column, .empty)
            noteEmpty(row, column, check)
        } else {
            row.set(column, .legal)
            judgeText(row, column, check, value, contents)
        }
    }

    /// CP804, CP805: a legal text that tells of a conversion gone wrong; at most one of them.
    @inline(__always)
    private func judgeText(
        _ row: Row, _ column: Int, _ check: ColumnCheck, _ value: Bytes, _ contents: MS932.Contents
    ) {
        if contents.contains(.utf8Like), Mojibake.isIn(value) {
            note(FieldFault(804), row, column, check)
        } else if check.isName, LostCharacters.areIn(value) {
            note(FieldFault(805), row, column, check)
            if LostCharacters.areAll(value) { context.traces.see(.namesGone) }
        }
    }

    private func noteBytes(
        _ contents: MS932.Contents, _ row: Row, _ column: Int, _ check: ColumnCheck, tabIsLegal: Bool
    ) {
        if contents.contains(.invalid) {
            let value = row.value(column)
            if LostCharacters.hasReplacementCharacter(value) { context.traces.see(.replacementCharacters) }
            if Mojibake.hasUTF8(value) { context.traces.see(.utf8Inside) }
            note(FieldFault(303), row, column, check)
        } else if contents.contains(.userDefined) {
            note(FieldFault(304), row, column, check)
        } else if contents.contains(.control) {
            note(FieldFault(305), row, column, check)
        } else if contents.contains(.tab), !tabIsLegal {
            note(FieldFault(305, "tab"), row, column, check)
        }
    }

    /// The slow path: a value that its format does not allow.
    private func judge(_ row: Row, _ column: Int, _ check: ColumnCheck, _ whole: Bytes, isWhole: Bool) {
        touch(column)
        let inside = Blanks.trimmed(whole)
        if check.mayLoseZeros, isWhole, inside.count > 1, inside[0] == 0x30 { leadingZeros[column] = true }
        var contents = validator.contents(whole.start, count: whole.count)
        if !contents.isDisjoint(with: [.invalid, .userDefined, .control, .tab]) {
            return noteBytes(contents, row, column, check, tabIsLegal: false)
        }
        var value = whole
        if inside.count < whole.count {
            if inside.isEmpty {
                if check.required || check.needed {
                    row.set(column, .empty)
                    return noteEmpty(row, column, check)
                }
                return note(FieldFault(411, "only-blanks"), row, column, check)
            }
            if test.allows(check, inside) || check.format == .csvVersion && isOlderVersion(inside) {
                return note(FieldFault(411), row, column, check)
            }
            value = inside
            contents = validator.contents(inside.start, count: inside.count)
        }
        if SpreadsheetForms.isScientific(value) { return note(FieldFault(803), row, column, check) }
        if let form = Self.dueForm(check.format), SpreadsheetForms.isDateOrTime(value) {
            return note(FieldFault(802, .form(form)), row, column, check, value)
        }
        if !contents.isDisjoint(with: [.doubleByte, .halfWidthKatakana]), check.format != .any {
            return note(wideFault(check, value), row, column, check, value)
        }
        if check.format == .csvVersion {
            return versions.count(
                value, row.place(column), takesPart: isWhole, maxPlaces: context.options.maxPlaces)
        }
        let fault = OwnRule.fault(check, value)
        if isWhole, check.mayLoseZeros, let legal = test.paddedIsLegal(check, value) {
            let lenient = lenientFault(fault, check)
            if findings.shownRow != nil, zeroTracks[column].firstValue == nil {
                zeroTracks[column].firstValue = value.ascii
            }
            return zeroTracks[column].add(
                lenient, lenient.arguments(layout.columns[column], value), legalWhenPadded: legal,
                place: row.place(column), maxPlaces: context.options.maxPlaces)
        }
        note(fault, row, column, check, value)
    }

    /// A version that files under names of the edition may still carry (CP426).
    private func isOlderVersion(_ value: Bytes) -> Bool {
        guard let version = context.standard.csvVersion(value.ascii ?? "") else { return false }
        return version.status == .older && version.edition == layout.edition
    }

    /// What stands in a column of dates or times; nil for other columns.
    static func dueForm(_ format: FieldFormat) -> StaticString? {
        switch format {
        case .date, .dateOrZero: "YYYYMMDD"
        case .month, .monthOrZero: "YYYYMM"
        case .time, .timeOr9999: "HHMM"
        default: nil
        }
    }

    private func wideFault(_ check: ColumnCheck, _ value: Bytes) -> FieldFault {
        switch check.format {
        case .phone: FieldFault(415, .shape)
        case .tais where EquipmentHyphen.isOnlyWide(value):
            EquipmentHyphen.isInPlace(value) ? FieldFault(418, "full-width-hyphen") : FieldFault(418, .shape)
        default: FieldFault(405, .shape)
        }
    }

    private func lenientFault(_ fault: FieldFault, _ check: ColumnCheck) -> FieldFault {
        var fault = fault
        if check.lenient, (fault.severity ?? fault.rule.severity) == .error { fault.severity = .warning }
        return fault
    }

    private func note(
        _ fault: FieldFault, _ row: Row, _ column: Int, _ check: ColumnCheck, _ value: Bytes? = nil
    ) {
        touch(column)
        let fault = check.lenient ? lenientFault(fault, check) : fault
        findings.note(
            fault.rule, fault.variant, severity: fault.severity, column: column, at: row.place(column),
            fault.arguments(layout.columns[column], value ?? row.value(column)))
    }

    /// CP424, CP425: a value that equals the last good one of its column is not worked out again.
    @inline(__always)
    private func checkDigits(_ row: Row, _ column: Int, _ check: ColumnCheck, _ value: Bytes) {
        let number = PackedValue(value)
        if heldNumbers[column] == number { return }
        if let fault = digitFault(check, value) {
            note(fault, row, column, check)
        } else {
            heldNumbers[column] = number
        }
    }

    private func digitFault(_ check: ColumnCheck, _ value: Bytes) -> FieldFault? {
        if check.format == .insurer { return CheckDigits.insurerHolds(value) ? nil : FieldFault(424) }
        if check.format == .officeOrAllNine, value.buffer.allSatisfy({ $0 == 0x39 }) { return nil }
        if !CheckDigits.hasPrefecture(value) { return FieldFault(425, "prefecture") }
        return CheckDigits.officeHolds(value) ? nil : FieldFault(425)
    }
}
