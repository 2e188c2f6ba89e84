import BundleChecker
import ByteSources
import CarePlanStandard
import CheckReports
import Foundation
import TestSupport
import Testing

/// Without `showValues` no report holds a value of a record.
@Suite("Corpus: privacy")
struct PrivacyTests {
    @Test("no value of a record in a report", arguments: Corpus.groups)
    func values(group: String) throws {
        for each in Corpus.sample(of: group, every: 3, from: 2) {
            let bundle = try Bundle(of: each)
            let report = bundle.check { $0.showPaths = false }
            let values = try PersonalValues(bundle.input, report).values
            let open = OpenWords(report)
            var outputs = try Outputs.all(report).mapValues { Haystack($0) }
            outputs["baseline"] = Haystack(try Outputs.baseline(report))
            for value in values where !open.contains(value) {
                for (name, output) in outputs where output.holds(value) && !open.contains(value, in: name) {
                    Issue.record("\(each.name): '\(value)' stands in the \(name)")
                }
            }
        }
    }

    @Test("with showValues they do, and the report is marked") func shown() throws {
        var found = 0
        for each in Corpus.runnable(of: "V4/CP404") {
            let bundle = try Bundle(of: each)
            let report = bundle.check { $0.showValues = true }
            #expect(report.showsValues)
            found += report.findings.count { $0.value != nil }
        }
        #expect(found > 0)
    }
}

/// What a report says anyway: names of files, words of the catalogue and the layouts, and positions.
private struct OpenWords {
    private static let fixed: Haystack = {
        let rules = RuleCatalogue.current.rules
        var words = rules.flatMap { rule in
            [rule.slug, rule.clause, rule.title.ja, rule.title.en, rule.mend.ja, rule.mend.en]
                + rule.messages.flatMap { [$0.text.ja, $0.text.en, $0.hint?.ja ?? "", $0.hint?.en ?? ""] }
        }
        words += Standard.current.kinds.flatMap { kind in
            [kind.id, kind.title] + kind.columns.map(\.name)
        }
        words += Standard.current.serviceTypes.map(\.name)
        words += Standard.current.units.map(\.title) + Standard.current.csvVersions.map(\.value)
        return Haystack(words.joined(separator: "\n"))
    }()

    /// What the help of the rules says besides, in the formats that carry it.
    private static let help = Haystack(
        RuleCatalogue.current.rules.flatMap { [$0.why.ja, $0.why.en, $0.badSample, $0.goodSample] }
            .joined(separator: "\n"))

    /// What each format writes of any report: the script of a page holds numbers, too.
    private static let pages: [String: Haystack] = {
        let nothing = Checker(options: CheckOptions()).check(BundleInput(sources: []))
        return ((try? Outputs.all(nothing)) ?? [:]).mapValues { Haystack($0) }
    }()

    private let names: Haystack
    private var positions: Set<String> = []

    init(_ report: Report) {
        names = Haystack((report.files.map(\.path) + Self.mendedNames(report)).joined(separator: "\n"))
        for file in report.files { positions.insert(String(file.bytes ?? 0)) }
        for finding in report.findings {
            positions.insert(String(finding.count))
            for place in finding.places {
                positions.insert(String(place.byteOffset ?? 0))
                positions.insert(String(place.line ?? 0))
            }
        }
    }

    /// The legal names that altered ones must have had.
    private static func mendedNames(_ report: Report) -> [String] {
        report.findings(of: "CP108").flatMap(\.arguments).map { $0.value.text(japanese: false) }
    }

    func contains(_ value: String, in format: String) -> Bool {
        if Self.pages[format]?.holds(value) == true { return true }
        let helps = [ReportFormat.sarif, .html]
        return helps.contains { format.hasPrefix($0.rawValue) } && Self.help.holds(value)
    }

    func contains(_ value: String) -> Bool {
        names.holds(value) || Self.fixed.holds(value) || positions.contains(value)
    }
}
