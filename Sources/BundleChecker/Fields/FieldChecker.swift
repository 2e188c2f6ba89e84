import CarePlanStandard
import MS932

/// Checks the fields of a record, each by its compiled format, in the order of precedence.
///
/// - Standard: spec precedence, 'A value gets at most one finding'
final class FieldChecker {
    let layout: Layout
    let context: FileContext
    let findings: FileFindings
    let test: FormatTest
    let validator = MS932.Validator()
    var zeroTracks: [ZeroLossTrack]
    /// By column: a value of two or more characters begins with 0.
    let leadingZeros: UnsafeMutablePointer<Bool>
    /// By column: the last number whose check digit held.
    private let heldNumbers: UnsafeMutablePointer<PackedValue>
    private let imagePrefix: [UInt8]
    private let prefixMemory: UnsafeMutablePointer<UInt8>
    var versions: VersionTally
    /// By column: it stands in quotes without being free text (CP316); and the last record with such a one.
    let quotedColumns: UnsafeMutablePointer<Bool>
    var quotedRecord = 0
    /// The first and the last column of the record of which something was noted.
    private var firstNoted = 0
    private var lastNoted = -1
    /// The last record that was checked whole.
    private var lastWhole = 0
    let totalRowCode: Int?
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
        quotedColumns = .allocate(capacity: count + 1)
        quotedColumns.initialize(repeating: false, count: count + 1)
        heldNumbers = .allocate(capacity: count + 1)
        heldNumbers.initialize(repeating: PackedValue(""), count: count + 1)
        self.current = current
        versions = VersionTally(current: current)
        totalRowCode = layout.totalRowCode
    }

    deinit {
        prefixMemory.deallocate()
        leadingZeros.deallocate()
        quotedColumns.deallocate()
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
                if check.isLookedInto { lookInto(row, column, check, value, isWhole: isWhole) }
                if check.mayLoseZeros, isWhole, value[0] == 0x30, value.count > 1 {
                    leadingZeros[column] = true
                }
            } else {
                row.set(column, .faulty)
                judge(row, column, check, value, isWhole: isWhole)
            }
        }
        row.isClean = lastNoted < 0
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
        let quoted = layout.columns.indices.filter { quotedColumns[$0] }
        if !quoted.isEmpty {
            let names = quoted.map { "No.\($0 + 1) \(layout.columns[$0].name)" }
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
            if part.quotedColumns[column] { quotedColumns[column] = true }
        }
    }

    func touch(_ column: Int) {
        firstNoted = min(firstNoted, column)
        lastNoted = max(lastNoted, column)
    }

    /// Beside `check`, whose columns mostly do not come here.
    @inline(never)
    private func lookInto(_ row: Row, _ column: Int, _ check: ColumnCheck, _ value: Bytes, isWhole: Bool) {
        if check.format != .csvVersion {
            checkDigits(row, column, check, value)
        } else if isWhole {
            versions.countCurrent(row.place(column))
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
