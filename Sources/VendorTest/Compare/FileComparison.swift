import BundleChecker
import BundleTools
import CarePlanStandard

/// Compares the records of one file with those that a scenario expects.
struct FileComparison {
    let layout: RecordLayout
    private let shared: SharedCells
    private let numbers: LineNumbers?
    private let demands: [ItemDemand]
    private let totalDemands: [ItemDemand]
    /// Services that may have rows of days or not, with any units: percentage surcharges.
    private let optionalCodes: Set<String>

    private static let keyRoles: [Role] = [
        .insured, .planDate, .consultationDate, .targetMonth, .serviceDate, .startTime, .endTime, .serviceCode,
        .office, .satellite, .over30, .taisCode, .equipmentNoticeCode, .serviceType,
    ]

    init(_ layout: RecordLayout, _ texts: ItemText, _ scenario: Scenario) {
        self.layout = layout
        shared = SharedCells(layout, texts)
        numbers = LineNumbers(layout)
        optionalCodes = layout.column(.serviceDate) == nil ? [] : Set(scenario.optionalCodes)
        demands = scenario.demands(of: layout.kind, layout.columns)
        totalDemands = zip(layout.columns, demands).map { column, demand in
            demand == .open ? .open : ItemDemand(onTotals: column, of: layout.kind)
        }
    }

    struct Outcome {
        var deviations: [Deviation] = []
        var comparedItems = 0
    }

    /// Compares the rows as they are written, then with numbers of lines and shared cells put in order, and tells what
    /// deviates least: one wrong item moves no other line, and another way to number lines is no deviation.
    func compare(_ expected: [ComparedRow], _ found: [ComparedRow], file: String) -> Outcome {
        var best = compare(expected, found, file, by: .asWritten)
        for reading in LineReading.all(numbers: numbers != nil, sharedCells: !shared.isEmpty)
        where !best.deviations.isEmpty {
            let outcome = compare(expected, found, file, by: reading)
            if outcome.deviations.count < best.deviations.count { best = outcome }
        }
        return best
    }

    private func compare(
        _ expected: [ComparedRow], _ found: [ComparedRow], _ file: String, by reading: LineReading
    ) -> Outcome {
        var expected = expected
        var found = found
        prepare(&expected, by: reading)
        prepare(&found, by: reading)
        let person = [layout.column(.insured)].compactMap { $0 }
        let matching = RowMatching(
            expected: expected, found: found, key: Self.keyRoles.compactMap { layout.column($0) }, person: person,
            demands: demands(of:))
        var outcome = Outcome()
        var told: Set<[String]> = []
        for pair in matching.pairs.sorted(by: { $0.found < $1.found }) {
            let (wanted, given) = (expected[pair.expected], found[pair.found])
            outcome.comparedItems += demands(of: wanted).count { $0 != .open }
            outcome.deviations += items(wanted, given, file).filter { deviation in
                // A cell that covers several lines deviates once.
                guard let no = deviation.itemNo, shared.covers(no - 1) else { return true }
                let cell = [String(no), deviation.expected ?? "", deviation.found ?? ""]
                return told.insert(key(wanted, person) + cell).inserted
            }
        }
        let met = Set(matching.pairs.flatMap { [key(expected[$0.expected], person), key(found[$0.found], person)] })
        outcome.deviations += rows(
            matching.extra.map { found[$0] }.filter { !isOptional($0, isExtra: true) }, person, met, file,
            record: .extraRecord, whole: .extraPerson)
        outcome.deviations += rows(
            matching.missing.map { expected[$0] }.filter { !isOptional($0, isExtra: false) }, person, met, file,
            record: .missingRecord, whole: .missingPerson)
        return outcome
    }

    private func prepare(_ rows: inout [ComparedRow], by reading: LineReading) {
        if reading.contains(.orderOfLines) { numbers?.rank(&rows) }
        if reading.contains(.sharedCells) { shared.fill(&rows) }
    }

    private func demands(of expected: ComparedRow) -> [ItemDemand] {
        guard expected.total == .detail else { return totalDemands }
        guard isSurcharge(expected) else { return demands }
        return zip(layout.columns, demands).map { column, demand in
            column.role.map(Scenario.freeOnSurcharges.contains) == true ? .open : demand
        }
    }

    private func isSurcharge(_ row: ComparedRow) -> Bool {
        !optionalCodes.isEmpty && layout.column(.serviceCode).map { optionalCodes.contains(row.values[$0]) } == true
    }

    /// Rows that the standard lets a product write or leave out.
    private func isOptional(_ row: ComparedRow, isExtra: Bool) -> Bool {
        isSurcharge(row) || row.isOptionalTotal || (isExtra && row.total == .subtotalInside)
    }

    private func items(_ expected: ComparedRow, _ found: ComparedRow, _ file: String) -> [Deviation] {
        let demands = demands(of: expected)
        return layout.columns.indices.compactMap { index in
            guard !demands[index].allows(found.values[index], for: expected.values[index]) else { return nil }
            // A line whose rank moved because another line's number changed is no deviation of its own.
            if numbers != nil, layout.columns[index].format == .sequence, found.raw[index] == expected.raw[index] {
                return nil
            }
            return Deviation(
                .item, file: file, fileKind: layout.kind.id, record: found.record, line: found.line,
                itemNo: index + 1, item: layout.columns[index].name, subject: subject(expected),
                expected: shown(expected, index), found: shown(found, index))
        }
    }

    /// What stands in the row, or in the line whose cell covers it.
    private func shown(_ row: ComparedRow, _ index: Int) -> String {
        shared.isFilled(row, index) ? row.values[index] : row.raw[index]
    }

    /// Rows without a counterpart: one deviation a row, or one a person of whom nothing has a counterpart.
    private func rows(
        _ rows: [ComparedRow], _ person: [Int], _ met: Set<[String]>, _ file: String, record: Deviation.Kind,
        whole: Deviation.Kind
    ) -> [Deviation] {
        var told: Set<[String]> = []
        return rows.compactMap { row in
            let isWhole = !met.contains(key(row, person))
            if isWhole, !told.insert(key(row, person)).inserted { return nil }
            let subject = isWhole ? self.person(row) : subject(row)
            let isExtra = record == .extraRecord
            return Deviation(
                isWhole ? whole : record, file: file, fileKind: layout.kind.id, record: row.record, line: row.line,
                subject: subject, expected: isExtra ? nil : subject, found: isExtra ? subject : nil)
        }
    }

    private func key(_ row: ComparedRow, _ columns: [Int]) -> [String] { columns.map { row.values[$0] } }

    private func person(_ row: ComparedRow) -> String { describe(row, [.insured]) }

    private func subject(_ row: ComparedRow) -> String {
        describe(
            row,
            [
                .insured, .planDate, .consultationDate, .targetMonth, .serviceDate, .startTime, .serviceCode, .office,
                .serviceType, .taisCode, .equipmentNoticeCode, .needNumber, .secondNumber, .thirdNumber,
            ])
    }

    private func describe(_ row: ComparedRow, _ roles: [Role]) -> String {
        roles.compactMap { role in
            guard let column = layout.column(role), !row.raw[column].isEmpty else { return nil }
            return layout.columns[column].name + " " + row.raw[column]
        }.joined(separator: "、")
    }
}
