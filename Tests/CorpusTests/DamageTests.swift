import BundleChecker
import BundleIntake
import CarePlanStandard
import CheckPolicy
import CheckReports
import Foundation
import TestSupport
import Testing

/// Bundles that real programs damaged (Scripts/damage): the report begins with what happened.
@Suite("Bundles damaged by real programs")
struct DamageTests {
    /// `case.json` beside a folder `bundle`.
    struct Case: Decodable {
        struct Text: Decodable { var ja, en: String }

        var happened: Text
        /// The first diagnosis that is due; nil where nothing was damaged.
        var diagnosis: String?
        var commands: [String]
        var tools: [String: String]
        var paths: [String]
        var rules: [String]
        var exit: Int32
    }

    private static let root = Repository.path("Conformance/damage")
    private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()

    private static func load(_ name: String) throws -> Case {
        try JSONDecoder().decode(Case.self, from: Data(contentsOf: URL(filePath: "\(root)/\(name)/case.json")))
    }

    private static func check(_ each: Case, _ name: String) -> Report {
        Checker().check(Intake().gather(each.paths.map { Array("\(root)/\(name)/\($0)".utf8) }))
    }

    @Test("there are many, of many kinds") func many() throws {
        let cases = try Self.names.map(Self.load)
        #expect(cases.count >= 100)
        #expect(Set(cases.compactMap(\.diagnosis)).count >= 25)
        #expect(Set(cases.flatMap(\.tools.keys)).count >= 15)
        #expect(cases.allSatisfy { !$0.commands.isEmpty && !$0.happened.ja.isEmpty && !$0.happened.en.isEmpty })
    }

    @Test("the first diagnosis names what happened", arguments: names) func diagnosis(name: String) throws {
        let each = try Self.load(name)
        let report = Self.check(each, name)
        #expect(report.diagnoses.first?.id == each.diagnosis, "\(each.happened.en)")
        let rules = Set(report.findings.map(\.rule))
        #expect(rules.isSuperset(of: each.rules))
        #expect(Gate().judge(report).exitStatus == each.exit)
    }

    @Test("and is the first sentence of the text, under the head", arguments: names) func sentence(name: String) throws
    {
        let report = Self.check(try Self.load(name), name)
        guard let first = report.diagnoses.first else { return }
        for language in Language.allCases {
            let lines = try Outputs.text(report, language).split(separator: "\n").map(String.init)
            let place = try #require(lines.firstIndex { $0.contains(first.message.in(language).prefix(20)) })
            #expect(place <= 2, "\(lines.prefix(4))")
        }
    }

    @Test("a changed export names no record's value in its diagnoses", arguments: names) func privacy(name: String)
        throws
    {
        let each = try Self.load(name)
        for diagnosis in Self.check(each, name).diagnoses {
            for text in [diagnosis.message.ja, diagnosis.message.en, diagnosis.advice.ja, diagnosis.advice.en] {
                #expect(!["000010001", "99001", "花子", "あおぞら"].contains(where: text.contains))
            }
        }
    }

    @Test("nothing is said to have happened to conforming bundles", arguments: ["V3/conforming", "V4/conforming"])
    func conforming(group: String) throws {
        #expect(Corpus.cases(of: group).count >= 7)
        for each in Corpus.cases(of: group) {
            let diagnoses = try Bundle(of: each).check().diagnoses.map(\.id)
            #expect(diagnoses == [], "\(each.name)")
        }
    }

    @Test(
        "nor to the fixtures; a month that was exported twice is said to be", arguments: ["v3", "v4", "v3-beside-v4"])
    func fixtures(edition: String) throws {
        let root = Repository.path("Fixtures/" + edition)
        for folder in try FileManager.default.contentsOfDirectory(atPath: root) {
            let report = Checker().check(Intake().gather([Array("\(root)/\(folder)".utf8)]))
            #expect(report.verdict == .conforming)
            #expect(
                report.diagnoses.map(\.id) == (folder == "resent-month" ? ["older-export-left"] : []), "\(folder)")
        }
    }
}
