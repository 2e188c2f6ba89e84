import CarePlanStandard
import Foundation
import TestSupport
import Testing

@testable import CheckReports

@Suite("Requirements and what tests them, as text, JSON, CSV, Markdown and HTML")
struct RequirementReportTests {
    private static let all = RequirementCoverage()
    private static let languages: [Language] = [.ja, .en]

    private func bytes(_ write: (MemorySink) throws -> Void) throws -> String {
        let sink = MemorySink()
        try write(sink)
        return sink.text
    }

    @Test("totals by clause and by side add up to the whole") func totals() {
        let all = Self.all
        #expect(all.total.all == Requirement.all.count)
        for totals in [all.chapters, all.sides] {
            #expect(totals.reduce(0) { $0 + $1.all } == all.total.all)
            #expect(Set(totals.map(\.name)).count == totals.count)
            for coverage in Requirement.Coverage.allCases {
                #expect(totals.reduce(0) { $0 + $1.count(coverage) } == all.total.count(coverage))
            }
        }
    }

    @Test("an edition or a topic leaves what speaks of it") func choice() {
        let old = RequirementCoverage(edition: "V3")
        #expect(old.editions == ["V3"] && !old.requirements.isEmpty)
        #expect(old.requirements.allSatisfy { $0.editions.contains("V3") })
        #expect(!old.requirements.contains { $0.files == ["UP3KYO"] })
        let rule = RequirementCoverage(topics: ["CP514"]).requirements
        #expect(!rule.isEmpty && rule.allSatisfy { $0.rules.contains("CP514") })
        let group = RequirementCoverage(topics: ["REQ-NAME"]).requirements
        #expect(group.count > 20 && group.allSatisfy { $0.id.hasPrefix("REQ-NAME-") })
        let both = RequirementCoverage(topics: ["CP514", "REQ-NAME-001"]).requirements
        #expect(both.count == rule.count + 1)
        #expect(
            RequirementCoverage(topics: ["V4/CP111/pass-two-plan-types"]).requirements.map(\.id) == ["REQ-NAME-025"])
        #expect(RequirementCoverage(topics: ["REQ-NAM"]).requirements.isEmpty)
    }

    @Test("its JSON satisfies the published schema, which is no rubber stamp") func schema() throws {
        let texts = try [
            Self.all, RequirementCoverage(edition: "V4"), RequirementCoverage(topics: ["REQ-EXCHANGE-009"]),
            RequirementCoverage(topics: ["nothing"]),
        ].map { coverage in try bytes { try RequirementsJSON().write(coverage, to: $0) } }
        let problems = try SchemaCheck.problems(texts.map { Array($0.utf8) }, schema: "requirements")
        #expect(problems == texts.map { _ in [] })
        let document = try JSONSerialization.jsonObject(with: Data(texts[0].utf8)) as? [String: Any]
        let listed = document?["requirements"] as? [[String: Any]]
        #expect(listed?.map { $0["id"] as? String } == Requirement.all.map(\.id))
        let broken = [
            texts[2].replacing("\"coverage\": \"untestable\"", with: "\"coverage\": \"unknown\""),
            texts[2].replacing("\"reason\"", with: "\"cause\""),
            texts[1].replacing("\"id\": \"REQ-", with: "\"id\": \"req-"),
            texts[1].replacing("\"sides\"", with: "\"side\""),
        ]
        for problems in try SchemaCheck.problems(broken.map { Array($0.utf8) }, schema: "requirements") {
            #expect(try !problems.isEmpty || !SchemaCheck.isAvailable())
        }
    }

    @Test("every format says that it is a simulation and names the tool, the rule set and the editions")
    func simulation() throws {
        for language in Self.languages {
            let papers = try [
                bytes { try RequirementsText(language: language).write(Self.all, to: $0) },
                bytes { try RequirementsCSV(language: language).write(Self.all, to: $0) },
                bytes { try RequirementsMarkdown(language: language).write(Self.all, to: $0) },
                bytes { try RequirementsHTML(language: language).write(Self.all, to: $0) },
                bytes { try RequirementsJSON().write(Self.all, to: $0) },
            ]
            for paper in papers {
                #expect(paper.contains(language.pick("模擬", "Simulation: not the test of 国保中央会")))
                #expect(paper.contains(Tool.name) && paper.contains(Tool.version) && paper.contains(Tool.ruleset))
                #expect(paper.contains("V3") && paper.contains("V4"))
            }
        }
    }

    @Test("text has each requirement with all that tests it", arguments: languages) func text(language: Language) throws
    {
        let text = try bytes { try RequirementsText(language: language).write(Self.all, to: $0) }
        let lines = Set(text.split(separator: "\n").map { $0.drop { $0 == " " } })
        for item in Requirement.all {
            #expect(lines.contains(Substring(item.sentence.in(language))), "\(item.id)")
            if let reason = item.reason { #expect(text.contains(reason.in(language)), "\(item.id)") }
        }
        #expect(text.contains(" {V3,V4}/CP514/fail-one-person ") && text.contains(" V4/CP524/fail-free-name "))
        #expect(!text.contains("\u{1B}"))
    }

    @Test("CSV has a row each, of as many cells as the head", arguments: languages) func csv(language: Language) throws
    {
        let text = try bytes { try RequirementsCSV(language: language).write(Self.all, to: $0) }
        #expect(text.hasPrefix("\u{FEFF}") && text.hasSuffix("\r\n"))
        let rows = text.dropFirst().split(separator: "\r\n").map { CSVRow(String($0)).cells }
        #expect(Set(rows.map(\.count)) == [14])
        #expect(rows.dropFirst().prefix(Requirement.all.count).map { $0[1] } == Requirement.all.map(\.id))
        let totals = Self.all.chapters.count + Self.all.sides.count
        #expect(rows.count == 1 + Requirement.all.count + totals + 1)
        let sides = rows.dropFirst(1 + Requirement.all.count + Self.all.chapters.count).prefix(Self.all.sides.count)
        let words = RequirementWords(language: language)
        #expect(sides.map { $0[5] } == Requirement.Side.allCases.map(words.side))
        #expect(sides.allSatisfy { !$0[6].isEmpty && $0[3].isEmpty })
    }

    @Test("Markdown has tables of equal rows", arguments: languages) func markdown(language: Language) throws {
        let text = try bytes { try RequirementsMarkdown(language: language).write(Self.all, to: $0) }
        var width: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                width = nil
                continue
            }
            let cells = line.replacing("\\|", with: "").count { $0 == "|" }
            #expect(width == nil || width == cells, "\(line)")
            width = cells
        }
        #expect(Self.all.chapters.allSatisfy { text.contains("\n## " + $0.name.markdown + "\n") })
    }

    @Test("HTML needs nothing but itself, and has every requirement once", arguments: languages)
    func html(language: Language) throws {
        let text = try bytes { try RequirementsHTML(language: language).write(Self.all, to: $0) }
        for item in Requirement.all {
            #expect(text.ranges(of: "<tr id=\"\(item.id)\">").count == 1, "\(item.id)")
        }
        #expect(text.contains("default-src ") && !text.contains("<script") && !text.contains("http://"))
        #expect(!text.contains("src=") && !text.contains("href="))
    }

    @Test(
        "HTML prints: the mark on every sheet, nothing wider than the paper",
        .enabled(if: Programs.has("chromium") || Tools.areRequired, "Chromium is not there"), arguments: languages)
    func print(language: Language) throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/requirements.html"
        let text = try bytes { try RequirementsHTML(language: language).write(Self.all, to: $0) }
        try Data(text.utf8).write(to: URL(filePath: file))
        let result = try Programs.run("python3", ["Scripts/look-at-paper.py", "--check", file])
        #expect(result.status == 0, "\(result.output.prefix(3000)) \(result.errors.suffix(1000))")
    }
}

/// The cells of a row in which every filled cell is quoted.
private struct CSVRow {
    let cells: [String]

    init(_ row: String) {
        var cells = [""]
        var isQuoted = false
        for character in row {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        self.cells = cells
    }
}
