import BundleChecker
import ByteSources
import CarePlanStandard
import SampleBundles
import TestSupport

/// A bundle on which edits are tried, and what is due after them.
struct Bench {
    let request: SampleRequest
    /// The rule that the bundle's one fault is found by; nil for a conforming bundle.
    let fault: String?
    var sheets: [Sheet]
    var random: SeededGenerator
    /// What is due: what was found in the bundle as it was made, changed by the edits.
    var due: Seen
    /// The order in which the files are given.
    var order: [Int]
    /// Files whose values are checked and may change: of a known kind, readable, without a copy beside them.
    private(set) var checked: [Int]
    /// Files that lie there twice, both of the two.
    let twice: Set<Int>
    /// Files whose records are counted.
    let counted: Set<Int>
    private var nextRow: Int

    init(_ request: SampleRequest, _ files: [SampleFile], fault: String?, seed: UInt64) throws {
        self.request = request
        self.fault = fault
        random = SeededGenerator(seed: seed)
        var next = 0
        var made: [Sheet] = []
        for (id, file) in files.enumerated() { made.append(try Sheet(file, id: id, next: &next)) }
        sheets = made
        nextRow = next
        order = Array(made.indices)
        let report = Self.report(made, order)
        due = Seen(report, made)
        let read = report.files.filter { $0.records > 0 }
        let paths = Set(read.map(\.path))
        counted = Set(made.filter { paths.contains($0.path) }.map(\.id))
        twice = Set(
            Dictionary(grouping: made, by: \.ownName).values.filter { $0.count > 1 }.flatMap { $0 }.map(\.id))
        checked = []
        let known = Set(read.filter { $0.kind != nil }.map(\.path))
        checked = sheets.indices.filter { index in
            known.contains(sheets[index].path) && !sheets[index].rows.isEmpty && !twice.contains(index)
                && !["CP101", "CP307", "CP313", "CP806", "CP902"].contains { isTouched($0, sheet: index) }
                && !due.unchecked.contains(Seen.Unchecked(sheets: [index], isUnit: false, rules: []))
        }
    }

    private static func report(_ sheets: [Sheet], _ order: [Int]) -> Report {
        var options = CheckOptions()
        options.showPaths = true
        options.maxPlaces = 1_000_000
        let sources = order.map { MemorySource(name: sheets[$0].path, bytes: sheets[$0].bytes) }
        return Checker(options: options).check(BundleInput(sources: sources))
    }

    /// What is found now.
    var found: Seen { Seen(Self.report(sheets, order), sheets) }

    /// Adds a file; its rows get numbers of their own.
    mutating func add(_ file: SampleFile, folder: String = "") throws {
        var sheet = try Sheet(file, id: sheets.count, next: &nextRow)
        sheet.folder = folder
        add(sheet)
    }

    mutating func add(_ sheet: Sheet) {
        order.append(sheets.count)
        sheets.append(sheet)
    }

    /// Takes the rows of another file behind those of a sheet.
    mutating func append(_ rows: [Sheet.Row], to sheet: Int) {
        for var row in rows {
            row.id = nextRow
            nextRow += 1
            sheets[sheet].rows.append(row)
        }
    }

    /// Rows that findings speak of: edits that would change them leave them alone.
    var touchedRows: Set<Int> { Set(due.found.keys.flatMap(\.spots).map(\.row)) }

    func isTouched(_ rule: String, sheet: Int) -> Bool {
        due.found.keys.contains { $0.rule == rule && $0.sheet == sheet }
    }

    func isFault(among rules: Set<String>) -> Bool { fault.map(rules.contains) ?? false }

    /// The fault is one of names, or of how files belong together.
    var isFaultOfNames: Bool { fault.map { $0.hasPrefix("CP1") || $0.hasPrefix("CP2") } ?? false }

    /// Every value of every file can be found and replaced: none is in another encoding, no name was altered by hand.
    var isLegibleThroughout: Bool {
        !isFault(among: ["CP108", "CP301"])
            && sheets.allSatisfy { $0.kind == nil || $0.kind?.isImage == true || !$0.rows.isEmpty || $0.tail.isEmpty }
    }

    /// Notes a finding that an edit must bring.
    mutating func expect(_ rule: String, sheet: Int, column: Int? = nil, spots: [Spot] = []) {
        let severity = RuleCatalogue.current[rule]?.severity ?? .error
        let found = Seen.Found(
            rule: rule, severity: severity, sheet: sheet, column: column.map { $0 + 1 }, count: max(1, spots.count),
            spots: spots.sorted())
        due.found[found, default: 0] += 1
        if severity == .error { due.verdict = .nonconforming }
    }
}
