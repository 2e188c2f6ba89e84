import CarePlanStandard
import Testing

@testable import BundleChecker

@Suite("Diagnoses of changed files")
struct DiagnosisChangeTests {
    @Test("are known by ids that there are, and none of them is the vendor's alone") func ids() {
        let known = Dictionary(uniqueKeysWithValues: DiagnosisDefinition.all.map { ($0.id, $0.who) })
        for id in Diagnosis.idsOfChange { #expect(known[id] == .office, "\(id)") }
    }

    @Test("a spreadsheet changes a file, a copy mark does not") func change() {
        func diagnosis(_ id: String) -> Diagnosis {
            Diagnosis(id: id, who: .office, files: [], message: BilingualText("", ""), advice: BilingualText("", ""))
        }
        #expect(diagnosis("spreadsheet-saved").tellsOfChange)
        #expect(!diagnosis("copy-marks").tellsOfChange)
    }
}
