import BundleChecker
import ByteSources
import CarePlanStandard

/// Whether the reports of a bundle and of its copy say the same: rules, places, counts and the verdict.
struct ReportLikeness {
    /// A finding without words.
    private struct Statement: Hashable {
        var rule: String
        var severity: String
        var file: Int?
        var field: Int?
        var count: Int
        var places: [Finding.Place]
    }

    private let options: CheckOptions
    let original: Report
    private let statements: [Statement: Int]

    init(of input: BundleInput, options: CheckOptions) {
        var options = options
        options.maxFindings = .max
        options.showValues = false
        options.progress = nil
        self.options = options
        original = Checker(options: options).check(input)
        let order = Self.ranks(input.sources.sorted { $0.path < $1.path })
        statements = Self.statements(original, order)
    }

    /// The rules of which the copy's report says something else; `verdict` where nothing else tells it.
    ///
    /// - Parameter copy: its files in the order of the original's paths.
    func differences(from copy: BundleCopy) -> [String] {
        let report = Checker(options: options).check(copy.input)
        let other = Self.statements(report, Self.ranks(copy.files))
        var rules: Set<String> = []
        for statement in Set(statements.keys).union(other.keys) where statements[statement] != other[statement] {
            rules.insert(statement.rule)
        }
        if rules.isEmpty, report.verdict != original.verdict { rules.insert("verdict") }
        return rules.sorted()
    }

    /// By place in a report: the place in the order of the original.
    private static func ranks(_ sources: [any ByteSource]) -> [Int] {
        sources.indices.sorted { sources[$0].path < sources[$1].path }
    }

    private static func statements(_ report: Report, _ order: [Int]) -> [Statement: Int] {
        var statements: [Statement: Int] = [:]
        // A copy is unpacked: where a ZIP lay is no fault of its files.
        for finding in report.findings where finding.rule != "CP211" {
            let statement = Statement(
                rule: finding.rule, severity: finding.severity.rawValue, file: finding.file.map { order[$0] },
                field: finding.field?.no, count: finding.count, places: finding.places)
            statements[statement, default: 0] += 1
        }
        return statements
    }
}
