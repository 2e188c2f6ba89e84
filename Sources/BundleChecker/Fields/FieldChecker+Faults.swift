import CarePlanStandard
import MS932

/// What is said of a value that is not as its column's format has it: the first rule that applies.
///
/// - Standard: spec precedence, 'A value gets at most one finding'
extension FieldChecker {
    private static let illegalInCodes: MS932.Contents = [.invalid, .userDefined, .control, .tab]
    private static let wide: MS932.Contents = [.doubleByte, .halfWidthKatakana]

    /// CP311, CP316; true when the value is not judged: a stray quote in a code is fault enough.
    func checkQuotes(_ row: Row, _ column: Int, _ check: ColumnCheck, _ marks: FieldSpan.Marks) -> Bool {
        if !check.isText { touch(column) }
        let isStray = marks.contains(.afterQuote) || marks.contains(.bareQuote)
        if marks.contains(.quoted), !check.isText, !check.lenient, !isStray {
            quotedColumns[column] = true
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

    func noteEmpty(_ row: Row, _ column: Int, _ check: ColumnCheck) {
        if check.required {
            let isTotal =
                check.isCount && totalRowCode.map { ServiceCodeForm(row.value($0)).isTotal } == true
            note(isTotal ? FieldFault(402, "total-row", severity: .warning) : FieldFault(402), row, column, check)
        } else {
            note(FieldFault(403), row, column, check)
        }
    }

    func noteBytes(
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
    func judge(_ row: Row, _ column: Int, _ check: ColumnCheck, _ whole: Bytes, isWhole: Bool) {
        touch(column)
        let inside = Blanks.trimmed(whole)
        if check.mayLoseZeros, isWhole, inside.count > 1, inside[0] == 0x30 { leadingZeros[column] = true }
        var contents = validator.contents(whole.start, count: whole.count)
        if !contents.isDisjoint(with: Self.illegalInCodes) {
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
        if !contents.isDisjoint(with: Self.wide), check.format != .any {
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

    func note(
        _ fault: FieldFault, _ row: Row, _ column: Int, _ check: ColumnCheck, _ value: Bytes? = nil
    ) {
        touch(column)
        let fault = check.lenient ? lenientFault(fault, check) : fault
        findings.note(
            fault.rule, fault.variant, severity: fault.severity, column: column, at: row.place(column),
            fault.arguments(layout.columns[column], value ?? row.value(column)))
    }
}
