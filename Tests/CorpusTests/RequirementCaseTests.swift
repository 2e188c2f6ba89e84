import CarePlanStandard
import Foundation
import TestSupport
import Testing

/// The corpus and the requirements name each other.
///
/// A case of a rule names the requirements that name its rule, for the kinds of file it holds; any other case is named by
/// a requirement, or names those of the rules it expects. A finding in a column names the requirement of the column.
@Suite("Corpus: requirements")
struct RequirementCaseTests {
    private static let standard = Standard.current
    private static let kinds = standard.kinds.map(\.id).sorted { $0.utf8.count > $1.utf8.count }
    private static let byRule = Dictionary(grouping: Requirement.all.flatMap { item in item.rules.map { ($0, item) } })
    {
        $0.0
    }.mapValues { $0.map(\.1) }
    private static let named = Set(Requirement.all.flatMap(\.cases))

    @Test("every case that a requirement names exists, and shows it") func shown() {
        let cases = Dictionary(uniqueKeysWithValues: Corpus.cases.map { ($0.name, $0) })
        for item in Requirement.all {
            #expect(Set(item.cases).count == item.cases.count, "\(item.id) names a case twice")
            for name in item.cases {
                guard let each = cases[name] else {
                    Issue.record("\(item.id) names \(name), which is no case")
                    continue
                }
                #expect(item.editions.contains(String(name.prefix(2))), "\(item.id) \(name)")
                let found = Set(each.findings.map(\.rule))
                if name.contains("/fail-"), !item.rules.isEmpty {
                    #expect(!found.isDisjoint(with: item.rules), "\(item.id) \(name)")
                } else if !name.contains("/fail-") {
                    #expect(found.isDisjoint(with: item.rules), "\(item.id) \(name)")
                }
            }
        }
    }

    @Test("every case names a requirement", arguments: Corpus.groups) func naming(group: String) throws {
        for each in Corpus.cases(of: group) {
            #expect(try !requirements(of: each).isEmpty, "\(each.name)")
        }
    }

    @Test("every conforming case is named by a requirement") func conforming() {
        for each in Corpus.cases where each.name.contains("/conforming/") {
            #expect(Self.named.contains(each.name), "\(each.name)")
        }
    }

    @Test("a finding in a column is one that the requirement of the column names") func columns() {
        let judged: Set<String> = [
            "CP402", "CP403", "CP404", "CP405", "CP406", "CP407", "CP408", "CP409", "CP410", "CP411", "CP412", "CP413",
            "CP414", "CP415", "CP416", "CP417", "CP418", "CP419", "CP420", "CP421", "CP312", "CP801", "CP802", "CP803",
        ]
        let all = Dictionary(uniqueKeysWithValues: Requirement.all.map { ($0.id, $0) })
        for each in Corpus.cases where !each.name.hasPrefix("real/") {
            let edition = String(each.name.prefix(2))
            // Files that are read by the edition of their content have its column numbers.
            let others = Set(each.findings.filter { $0.rule == "CP806" }.map(\.file))
            for finding in each.findings where !others.contains(finding.file) && judged.contains(finding.rule) {
                guard let no = finding.field, let kind = Self.kind(of: finding.file),
                    let columns = Self.standard.kind(kind)?.columns(in: edition), columns.indices.contains(no - 1)
                else { continue }
                let topic =
                    switch finding.rule {
                    case "CP402": "REQUIRED"
                    case "CP403": "NEEDED"
                    default: columns[no - 1].format.requirementName
                    }
                let item = all["REQ-\(kind)-\(topic)"]
                #expect(item?.rules.contains(finding.rule) == true, "\(each.name): \(finding.rule) in \(kind) No.\(no)")
            }
        }
    }

    @Test("every requirement of a layout has a case that breaks it, in each edition") func layouts() {
        let layouts = Requirement.all.filter { item in
            item.clause.hasPrefix("別紙 CSVファイルレイアウト") && item.files.count == 1 && !item.rules.isEmpty
        }
        #expect(layouts.count > 150)
        for item in layouts {
            for edition in item.editions {
                #expect(item.cases.contains { $0.hasPrefix(edition + "/CP") && $0.contains("/fail-") }, "\(item.id)")
            }
        }
    }

    // MARK: Who names what

    /// A near miss may lie in a file or an edition that the rule is not of: that is why the rule is silent.
    private func requirements(of each: CorpusCase) throws -> [Requirement] {
        let edition = each.name.hasPrefix("real/") ? nil : String(each.name.prefix(2))
        let kinds = try kinds(in: each)
        func naming(_ rule: String) -> [Requirement] {
            (Self.byRule[rule] ?? []).filter { item in
                (edition.map(item.editions.contains) ?? true)
                    && (item.files.isEmpty || !kinds.isDisjoint(with: item.files))
            }
        }
        let folder = each.name.split(separator: "/").dropLast().last.map(String.init) ?? ""
        if RuleCatalogue.current[folder] != nil {
            return each.name.contains("/pass-") ? Self.byRule[folder] ?? [] : naming(folder)
        }
        let direct = Requirement.all.filter { $0.cases.contains(each.name) }
        if !direct.isEmpty { return direct }
        let expected = Set(each.findings.map(\.rule)).flatMap(naming)
        return expected.isEmpty
            ? Requirement.all.filter { $0.id.hasSuffix("-COLUMNS") && kinds.contains($0.files[0]) } : expected
    }

    /// The kinds whose prefix begins the name of a file of the bundle.
    private func kinds(in each: CorpusCase) throws -> Set<String> {
        let bundle = each.folder + "/bundle"
        // The setup of some cases makes the folder.
        guard FileManager.default.fileExists(atPath: bundle) else { return [] }
        return Set(try FileManager.default.subpathsOfDirectory(atPath: bundle).compactMap(Self.kind))
    }

    private static func kind(of file: String?) -> String? {
        guard let name = file?.split(separator: "/").last?.uppercased() else { return nil }
        return kinds.first { name.hasPrefix($0) }
    }
}
