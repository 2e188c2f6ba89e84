import ByteSources
import CarePlanStandard
import Testing

@testable import BundleChecker

@Suite("Diagnoses: the list")
struct DiagnosisListTests {
    @Test("ids are slugs, each once") func ids() {
        let ids = DiagnosisDefinition.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(id.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil, "\(id)") }
    }

    @Test("what gives way to another one comes behind it, so that the better story is known") func order() {
        var seen: Set<String> = []
        for definition in DiagnosisDefinition.all {
            for better in definition.unless { #expect(seen.contains(better), "\(definition.id) before \(better)") }
            seen.insert(definition.id)
        }
    }

    @Test("conditions ask for rules and variants that there are") func conditions() throws {
        func look(_ condition: DiagnosisCondition) throws {
            switch condition {
            case .rule(let id): #expect(RuleCatalogue.current[id] != nil, "\(id)")
            case .variant(let id, let variant):
                let rule = try #require(RuleCatalogue.current[id])
                #expect(rule.messages.contains { $0.variant == variant }, "\(id) \(variant)")
            case .trace: break
            case .any(let all), .all(let all): for each in all { try look(each) }
            case .not(let inner): try look(inner)
            }
        }
        for definition in DiagnosisDefinition.all {
            try look(definition.condition)
            for detail in definition.details { try look(detail.condition) }
        }
    }

    @Test("texts are whole sentences in both languages, with known placeholders only") func texts() {
        let known: Set<String> = ["details", "characters", "kinds"]
        for definition in DiagnosisDefinition.all {
            for text in [definition.message, definition.advice] {
                #expect(text.ja.hasSuffix("。"), "\(definition.id)")
                #expect(text.en.hasSuffix("."), "\(definition.id)")
                for side in [text.ja, text.en] {
                    let names = side.matches(of: #/\{([^{}]*)\}/#).map { String($0.1) }
                    #expect(Set(names).isSubset(of: known), "\(definition.id)")
                    if names.contains("details") { #expect(!definition.details.isEmpty) }
                }
            }
        }
    }
}

@Suite("Diagnoses: what is told")
struct DiagnosisPassTests {
    private func told(
        _ findings: [(rule: String, variant: String, file: Int?)], _ traces: [Int: FileTraces] = [:],
        units: [[Int]] = []
    ) -> [Diagnosis] {
        var pass = DiagnosisPass()
        for finding in findings { pass.note(rule: finding.rule, variant: finding.variant, file: finding.file) }
        for (file, traces) in traces { pass.note(traces, file: file) }
        return pass.diagnoses(units: units)
    }

    @Test("a value lost to a spreadsheet names what it did, once for all files") func spreadsheet() throws {
        let all = told([("CP801", "", 3), ("CP802", "", 1), ("CP801", "", 1)])
        let one = try #require(all.first)
        #expect(all.count == 1)
        #expect(one.id == "spreadsheet-saved" && one.files == [1, 3] && one.who == .office)
        #expect(one.message.ja.contains("先頭の0が消えた、日付や時刻の形が変わった"))
        #expect(!one.message.ja.contains("指数"))
    }

    @Test("the better story takes the file; others keep theirs") func unless() {
        let all = told([("CP801", "", 0), ("CP301", "", 0), ("CP301", "", 1)], [0: .utf8, 1: .utf8])
        #expect(all.map(\.id) == ["spreadsheet-saved", "encoding-utf8"])
        #expect(all.map(\.files) == [[0], [1]])
    }

    @Test("what concerns a unit names all its files") func units() {
        let all = told([("CP203", "", 4)], units: [[0, 1], [4, 2, 5]])
        #expect(all.map(\.id) == ["exported-form-by-form"])
        #expect(all.map(\.files) == [[2, 4, 5]])
    }

    @Test("what concerns the input names no file") func input() {
        let all = told([("CP212", "", nil)])
        #expect(all.map(\.id) == ["no-care-plan-file"])
        #expect(all.map(\.files) == [[]])
    }

    @Test("quotes round codes, or none round text of a vendor, are no damage by themselves") func noDamage() {
        #expect(told([("CP316", "", 0), ("CP312", "", 0), ("CP315", "", 0), ("CP402", "", 0)]).isEmpty)
    }

    @Test("columns cut with the layout's quotes kept are no spreadsheet's work") func lastColumns() {
        #expect(told([("CP401", "", 0)], [0: .columnsCut]).map(\.id) == ["last-columns-differ"])
        #expect(told([("CP401", "", 0)], [0: [.columnsCut, .noQuotes]]).map(\.id) == ["spreadsheet-saved"])
    }
}

@Suite("Diagnoses: do not hang on what a report lists")
struct DiagnosisLimitTests {
    @Test("the same with one finding kept as with all") func limit() throws {
        let bytes = try Fixture.bytes("v4/service-slip", "UPPLAN")
        let name = "UPPLAN_202504_1399901014_43_1399902012_11_20250425200202.CSV"
        let damaged = Self.withoutZeros(bytes)
        let all = check(MemorySource(name: name, bytes: damaged))
        let few = check(MemorySource(name: name, bytes: damaged)) { $0.maxFindings = 1 }
        #expect(few.truncatedFindings > 0)
        #expect(all.diagnoses.first?.id == "spreadsheet-saved")
        #expect(few.diagnoses == all.diagnoses)
    }

    /// `,0000100001,` becomes `,100001,`, and so on.
    private static func withoutZeros(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var isStart = true
        for byte in bytes {
            if isStart, byte == 0x30 { continue }
            isStart = byte == 0x2C
            result.append(byte)
        }
        return result
    }
}
