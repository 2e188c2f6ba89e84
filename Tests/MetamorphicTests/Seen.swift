import BundleChecker
import CarePlanStandard

/// What a report says, by what edits keep: files and rows by their numbers, no offsets.
struct Seen: Hashable {
    struct Found: Hashable, CustomStringConvertible {
        var rule: String
        var variant = ""
        var severity: Severity
        var sheet: Int?
        /// No. of the column.
        var column: Int?
        var count: Int
        var spots: [Spot]

        var description: String {
            "\(rule)\(variant.isEmpty ? "" : "(\(variant))") \(severity) file \(sheet ?? -1) No.\(column ?? 0) ×\(count) "
                + spots.map { "\($0.row)/\($0.column ?? -1)" }.joined(separator: " ")
        }
    }

    struct Unchecked: Hashable {
        var sheets: [Int]
        var isUnit: Bool
        var rules: [String]
    }

    var found: [Found: Int] = [:]
    var unchecked: Set<Unchecked> = []
    /// The files of each unit, sorted.
    var units: Set<[Int]> = []
    var records = 0
    var verdict = Report.Verdict.conforming
    /// Places whose numbers contradict each other, in words.
    var contradictions: [String] = []

    init(_ report: Report, _ sheets: [Sheet]) {
        let byPath = Dictionary(sheets.map { ($0.path, $0) }) { first, _ in first }
        let files = report.files.map { byPath[$0.path] }
        var places: [Int: SheetPlaces] = [:]
        for case let sheet? in files where !sheet.rows.isEmpty { places[sheet.id] = SheetPlaces(sheet) }
        for (index, file) in files.enumerated() where file == nil {
            contradictions.append("no file called \(report.files[index].path)")
        }
        func ids(_ indices: [Int]) -> [Int] { indices.map { files[$0]?.id ?? -1 }.sorted() }
        for finding in report.findings {
            let sheet = finding.file.flatMap { files[$0]?.id }
            var spots: [Spot] = []
            for place in finding.places {
                guard let known = sheet.flatMap({ places[$0] }) else { continue }
                if let spot = known.spot(place) {
                    spots.append(spot)
                    if let no = finding.field?.no, spot.column != no - 1, finding.rule != "CP310" {
                        contradictions.append("\(finding.rule): No.\(no) at the place of \(spot)")
                    }
                } else {
                    contradictions.append("\(finding.rule): \(place)")
                }
            }
            let found = Found(
                rule: finding.rule, variant: finding.variant, severity: finding.severity, sheet: sheet,
                column: finding.field?.no, count: finding.count, spots: spots.sorted())
            self.found[found, default: 0] += 1
        }
        for (index, file) in report.files.enumerated() {
            for note in file.notChecked {
                unchecked.insert(Unchecked(sheets: ids([index]), isUnit: false, rules: note.rules))
            }
        }
        for unit in report.units {
            units.insert(ids(unit.files))
            for note in unit.notChecked {
                unchecked.insert(Unchecked(sheets: ids(unit.files), isUnit: true, rules: note.rules))
            }
        }
        records = report.counts.records
        verdict = report.verdict
    }

    /// Where two of them differ, in words; empty where they do not.
    func differences(from due: Seen) -> [String] {
        var lines = contradictions
        for (each, count) in found where due.found[each] != count { lines.append("found \(each)") }
        for (each, count) in due.found where found[each] != count { lines.append("missing \(each)") }
        if unchecked != due.unchecked { lines.append("unchecked \(unchecked), due \(due.unchecked)") }
        if units != due.units { lines.append("units \(units), due \(due.units)") }
        if records != due.records { lines.append("\(records) records, due \(due.records)") }
        if verdict != due.verdict { lines.append("verdict \(verdict), due \(due.verdict)") }
        return lines
    }
}
