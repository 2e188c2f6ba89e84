import CarePlanStandard

/// How the values of a record agree with a layout when damage is allowed for: what a value once was counts, not only
/// what it is.
///
/// Asked for records of the wrong column count only: whether columns were cut off, added, closed up, or are others.
struct LooseFit {
    let layout: Layout
    let test: FormatTest
    let standard: Standard

    struct Result {
        /// Values that the formats allow, or did before the damage; free text counts for nothing.
        var hits = 0
        var misses = 0
        var damage: FileTraces = []
        var hasLeadingZero = false

        /// True when the values are those of the layout: enough of them to tell.
        var fits: Bool { hits >= 3 && misses * 8 <= hits }
    }

    /// Values that a record must have left to be recognised with columns left out.
    private static let leastClosedUp = 8

    private enum Agreement {
        case neutral, hit(FileTraces), miss
    }

    /// Values compared with the columns of the same number.
    func compare(count: Int, _ value: (Int) -> Bytes) -> Result {
        var result = Result()
        for column in 0..<min(count, layout.columns.count) {
            let value = Blanks.trimmed(value(column))
            if layout.checks[column].mayLoseZeros, value.count > 1, value[0] == 0x30 { result.hasLeadingZero = true }
            switch agreement(value, layout.checks[column], column) {
            case .neutral: break
            case .miss: result.misses += 1
            case .hit(let damage):
                result.hits += 1
                result.damage.formUnion(damage)
            }
        }
        return result
    }

    /// Whether the values are those of the layout in its order, with columns that may be empty left out.
    func fitsWithColumnsLeftOut(count: Int, _ value: (Int) -> Bytes) -> Bool {
        let columns = layout.columns.count
        // What was closed up may be filled up with empty fields behind.
        var count = count
        while count > 0, value(count - 1).isEmpty { count -= 1 }
        guard count < columns, count >= Self.leastClosedUp else { return false }
        // Which numbers of columns may be used up after the values so far.
        var reached = [Bool](repeating: false, count: columns + 1)
        reached[0] = true
        for index in 0..<count {
            let value = Blanks.trimmed(value(index))
            if value.isEmpty { return false }
            var next = [Bool](repeating: false, count: columns + 1)
            var isOpen = false
            for column in 0..<columns {
                isOpen = isOpen && !(column > 0 && layout.checks[column - 1].required) || reached[column]
                if isOpen, accepts(value, column) { next[column + 1] = true }
            }
            reached = next
        }
        return reached.contains(true)
    }

    private func accepts(_ value: Bytes, _ column: Int) -> Bool {
        if case .miss = agreement(value, layout.checks[column], column) { return false }
        return true
    }

    private func agreement(_ value: Bytes, _ check: ColumnCheck, _ column: Int) -> Agreement {
        if value.isEmpty { return check.required ? .miss : .neutral }
        if check.isText { return .neutral }
        if check.format == .csvVersion {
            return value.ascii.flatMap(standard.csvVersion) == nil ? .miss : .hit([])
        }
        if test.allows(check, value) { return .hit([]) }
        if SpreadsheetForms.isScientific(value) { return .hit(.scientificForms) }
        if FieldChecker.dueForm(check.format) != nil, SpreadsheetForms.isDateOrTime(value) { return .hit(.dateForms) }
        if test.paddedIsLegal(check, value) == true { return .hit(.shortNumbers) }
        // The days of a month as a number: zeros at the front are gone.
        if check.format == .dayMask, value.allDigits, value.count < 31 { return .hit([]) }
        if value.count > 2, value[value.count - 1] == 0x30, value[value.count - 2] == 0x2E,
            value.prefix(value.count - 2).allDigits
        {
            return .hit(.pointZeros)
        }
        return .miss
    }
}
