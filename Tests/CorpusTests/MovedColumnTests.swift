import BundleChecker
import ByteSources
import CarePlanStandard
import TestSupport
import Testing

/// Two columns of 第6表 exchanged, by JSON alone: in bundles whose records are edited likewise every rule finds what it
/// found before, under the new numbers.
@Suite("Corpus: a moved column")
struct MovedColumnTests {
    private static let names = ("単位数", "サービス事業者コード")
    private static let kinds = ["UPPLAN", "UPJSK"]

    private static let moved = Result {
        var standard = try EditedStandard.make { document in
            document[objects: "kinds"] = document[objects: "kinds"].map { kind in
                guard let id = kind["id"] as? String, kinds.contains(id) else { return kind }
                var kind = kind
                let columns = kind[objects: "columns"]
                let places = [names.0, names.1].compactMap { name in
                    columns.firstIndex { $0["name"] as? String == name }
                }
                kind[objects: "columns"].swapAt(places[0], places[1])
                return kind
            }
        }
        // The digest of a custom standard takes most of the time of a small check.
        standard.isCustom = false
        return standard
    }

    /// Rules whose cases the tests' own reading of records cannot edit, or that speak of the bytes' order.
    private static let groups = Corpus.groups.filter { group in
        guard let rule = group.split(separator: "/").last else { return false }
        return ["CP4", "CP5", "CP6", "CP8"].contains { rule.hasPrefix($0) } || rule == "conforming"
    }

    @Test("is followed by every rule", arguments: groups)
    func rules(group: String) throws {
        let standard = try Self.moved.get()
        for each in Corpus.sample(of: group, every: 2, from: 1) where each.setup.isEmpty {
            let bundle = try Bundle(of: each)
            let before = bundle.check()
            guard before.files.contains(where: { Self.kinds.contains($0.kind ?? "") }),
                !before.rules.contains(where: { Self.unmovable.contains($0) })
            else { continue }
            var options = try each.checkOptions()
            options.standard = standard
            let after = Checker(options: options).check(try edited(bundle.input, before))
            #expect(expected(before).sorted() == found(after).sorted(), "\(each.name)")
        }
    }

    /// A file of the wrong edition, delimiter or encoding, or with a broken quote, has other columns than its name says.
    private static let unmovable: Set<String> = [
        "CP301", "CP302", "CP303", "CP310", "CP311", "CP313", "CP806", "CP902",
    ]

    @Test("changes nothing for other kinds, and the unmoved bundle is refused") func unmoved() throws {
        let standard = try Self.moved.get()
        let bundle = try Bundle(of: try #require(Corpus.cases.first { $0.name == "V4/conforming/actuals" }))
        #expect(bundle.check().findings.isEmpty)
        let report = bundle.check { $0.standard = standard }
        let columns = try #require(numbers(report.files[0]))
        #expect(Set(report.findings.compactMap(\.field?.no)) == [columns.first, columns.second])
        let other = try Bundle(of: try #require(Corpus.cases.first { $0.name == "V4/conforming/care-plan" }))
        #expect(other.check { $0.standard = standard }.findings == other.check().findings)
    }

    private func edited(_ input: BundleInput, _ report: Report) throws -> BundleInput {
        let paths = input.sources.map(\.path).sorted()
        var input = input
        for (number, source) in input.sources.enumerated() {
            guard let index = paths.firstIndex(of: source.path), let columns = numbers(report.files[index]) else {
                continue
            }
            var records = Records(try source.allBytes())
            for record in records.records.indices where records.records[record].fields.count == columns.count {
                records.records[record].fields.swapAt(columns.first - 1, columns.second - 1)
            }
            input.sources[number] = MemorySource(path: source.path, bytes: records.bytes)
        }
        return input
    }

    /// The numbers of the two columns in the layout of a file that has them.
    private func numbers(_ file: FileReport) -> (first: Int, second: Int, count: Int)? {
        guard let kind = Standard.current.kind(file.kind ?? ""), Self.kinds.contains(kind.id) else { return nil }
        let columns = kind.columns(in: file.edition ?? "").map(\.name)
        guard let first = columns.firstIndex(of: Self.names.0), let second = columns.firstIndex(of: Self.names.1)
        else { return nil }
        return (first + 1, second + 1, columns.count)
    }

    private func found(_ report: Report) -> [String] { report.findings.map { line($0, $0.field?.no) } }

    private func expected(_ report: Report) -> [String] {
        report.findings.map { finding in
            guard let no = finding.field?.no, let file = finding.file, let columns = numbers(report.files[file]) else {
                return line(finding, finding.field?.no)
            }
            return line(finding, no == columns.first ? columns.second : no == columns.second ? columns.first : no)
        }
    }

    private func line(_ finding: Finding, _ field: Int?) -> String {
        "\(finding.file ?? -1) \(finding.rule) \(finding.variant) \(finding.severity) \(finding.record ?? 0) "
            + "\(field ?? 0) ×\(finding.count)"
    }
}
