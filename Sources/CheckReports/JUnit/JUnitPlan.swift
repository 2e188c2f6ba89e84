import BundleChecker
import CheckPolicy

/// Which tests stand in which suite.
struct JUnitPlan {
    enum Suite: Hashable {
        /// What concerns no unit and no file.
        case input
        case unit(Int)
        /// The files of no unit.
        case loose
    }

    enum Case {
        /// The findings of one rule in one file, or of one rule on the unit.
        case findings(ArraySlice<Int>)
        case note(ReportNote)
        /// A file of which there is nothing to say.
        case clean(Int)
        /// Findings were left out, or the gate fails on something that is no finding in the list.
        case rest
    }

    struct Count {
        var tests = 0, failures = 0, skipped = 0

        static func += (sum: inout Count, other: Count) {
            sum.tests += other.tests
            sum.failures += other.failures
            sum.skipped += other.skipped
        }
    }

    let judged: JudgedReport
    let suites: [Suite]
    /// Findings by file and rule.
    private let order: [Int]
    /// Where in `order` the findings of a file stand.
    private let ranges: [Range<Int>]
    /// Findings that name no file, by unit.
    private var ofUnits: [Int: [Int]] = [:]
    private var ofInput: [Int] = []
    private let looseFiles: [Int]
    let failsElsewhere: Bool

    private var report: Report { judged.report }

    init(_ judged: JudgedReport) {
        self.judged = judged
        let report = judged.report
        var perFile = [[Int]](repeating: [], count: report.files.count)
        for (index, finding) in report.findings.enumerated() {
            if let file = finding.file {
                perFile[file].append(index)
            } else if let unit = finding.unit {
                ofUnits[unit, default: []].append(index)
            } else {
                ofInput.append(index)
            }
        }
        var order: [Int] = []
        var ranges: [Range<Int>] = []
        for indices in perFile {
            let start = order.count
            order += Self.byRule(indices, report)
            ranges.append(start..<order.count)
        }
        self.order = order
        self.ranges = ranges
        ofInput = Self.byRule(ofInput, report)
        for (unit, indices) in ofUnits { ofUnits[unit] = Self.byRule(indices, report) }
        let inUnit = Set(report.units.flatMap(\.files))
        failsElsewhere = judged.failsElsewhere
        looseFiles = report.files.indices.filter { !inUnit.contains($0) }
        suites = [.input] + report.units.indices.map { .unit($0) } + (looseFiles.isEmpty ? [] : [.loose])
    }

    private static func byRule(_ indices: [Int], _ report: Report) -> [Int] {
        indices.sorted { (report.findings[$0].rule, $0) < (report.findings[$1].rule, $1) }
    }

    func forEachCase(of suite: Suite, _ take: (Case) throws -> Void) rethrows {
        switch suite {
        case .input:
            try groups(ofInput[...], take)
            if report.truncatedFindings > 0 || failsElsewhere { try take(.rest) }
        case .unit(let unit):
            try groups((ofUnits[unit] ?? [])[...], take)
            for item in report.units[unit].notChecked {
                try take(.note(ReportNote(unit: unit, file: nil, notChecked: item)))
            }
            for file in report.units[unit].files { try cases(ofFile: file, take) }
        case .loose:
            for file in looseFiles { try cases(ofFile: file, take) }
        }
    }

    func count(_ suite: Suite) -> Count {
        var count = Count()
        forEachCase(of: suite) { test in
            count.tests += 1
            switch test {
            case .findings(let indices):
                let items = indices.map(judged.judged)
                if items.contains(where: \.failsGate) {
                    count.failures += 1
                } else if items[0].finding.speaksOfInput || items.allSatisfy({ $0.suppression != nil }) {
                    count.skipped += 1
                }
            case .note: count.skipped += 1
            case .clean: break
            case .rest: if failsElsewhere { count.failures += 1 } else { count.skipped += 1 }
            }
        }
        return count
    }

    private func cases(ofFile file: Int, _ take: (Case) throws -> Void) rethrows {
        let notes = report.files[file].notChecked
        try groups(order[ranges[file]], take)
        for item in notes { try take(.note(ReportNote(unit: nil, file: file, notChecked: item))) }
        if ranges[file].isEmpty, notes.isEmpty { try take(.clean(file)) }
    }

    /// Runs of one rule.
    private func groups(_ indices: ArraySlice<Int>, _ take: (Case) throws -> Void) rethrows {
        var start = indices.startIndex
        while start < indices.endIndex {
            let rule = report.findings[indices[start]].rule
            let end = indices[start...].firstIndex { report.findings[$0].rule != rule } ?? indices.endIndex
            try take(.findings(indices[start..<end]))
            start = end
        }
    }
}
