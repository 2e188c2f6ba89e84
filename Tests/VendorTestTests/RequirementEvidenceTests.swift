import BundleChecker
import CarePlanStandard
import CheckPolicy
import Testing
import VendorTest

@Suite("which requirements a result rests on")
struct RequirementEvidenceTests {
    private static func task(
        _ verdict: TestVerdict, _ direction: TestDirection = .exports, findings: [Finding]? = nil
    ) -> TaskResult {
        var counts = Report.Counts()
        counts.error = findings?.count ?? 0
        let report = findings.map {
            Report(
                rulesetName: "2026.1", editions: ["V4"], standardDigest: nil, standardIsCustom: false,
                verdict: .nonconforming, complete: true, counts: counts, units: [], files: [FileReport(path: "a")],
                findings: $0, truncatedFindings: 0, showsValues: true)
        }
        return TaskResult(
            task: KitTask(
                id: "D2-\(direction.rawValue)-overnight-visit", direction: direction, role: .careManager,
                title: .init("題", "title"), isOptional: false, folder: "f", units: ["service-slip"],
                kinds: ["UPPLAN", "UPSIKYU", "UPHOSOKU"]), verdict: verdict,
            report: report.map(Gate(profile: .vendorTest).judge))
    }

    private static let lacking = Finding(
        rule: "CP405", severity: .error, file: 0, edition: "V4", kind: "UPPLAN",
        field: .init(no: 12, name: "サービス開始時刻"))

    @Test("an export that was checked tries every requirement with rules of its files, an unchecked one none")
    func tried() {
        let tried = Self.task(.conforming, findings: []).evidence("V4").tried
        #expect(tried.contains("REQ-UPPLAN-REQUIRED") && !tried.contains("REQ-UP1KYO-REQUIRED"))
        #expect(tried.count > 100)
        #expect(Self.task(.notDone, findings: []).evidence("V4").tried.isEmpty)
        #expect(!Self.task(.conforming).evidence("V4").tried.contains("REQ-UPPLAN-REQUIRED"))
    }

    @Test("an edition has its own requirements") func editions() {
        let tried = Self.task(.conforming, findings: []).evidence("V3").tried
        #expect(!tried.contains("REQ-UPPLAN-TAIS") && tried.contains("REQ-UPPLAN-REQUIRED"))
    }

    @Test("a finding breaks the requirement that speaks of its file and column, and a case shows it") func broken() {
        let evidence = Self.task(.nonconforming, findings: [Self.lacking]).evidence("V4")
        #expect(evidence.broken == ["REQ-UPPLAN-TIME-OR-9999"])
        #expect(evidence.cases.count == 1 && evidence.cases.allSatisfy { $0.hasPrefix("V4/") })
        var info = Self.lacking
        info.rule = "CP316"
        info.severity = .info
        #expect(Self.task(.conforming, findings: [info]).evidence("V4").broken.isEmpty)
    }

    @Test("an import tries what names its scenario") func scenarios() {
        let tried = Self.task(.conforming, .imports).evidence("V4").tried
        let named = Requirement.all.filter { !Set($0.scenarios).isDisjoint(with: ["D2-import", "overnight-visit"]) }
        #expect(Set(tried) == Set(named.map(\.id)) && !tried.isEmpty)
    }

    @Test("a scenario goes by its id, its pattern and half, or what is special about it") func words() {
        let task = Self.task(.conforming, .imports).task
        for word in ["D2-import-overnight-visit", "D2-import", "overnight-visit", "D2-overnight-visit"] {
            #expect(task.isMeant(by: word), "\(word)")
        }
        for word in ["D1-import", "D2-export", "visit", "D2-visit", "D2-rental", "D3-overnight-visit", "overnight"] {
            #expect(!task.isMeant(by: word), "\(word)")
        }
        var ofRole = task
        ofRole.id = "D2-import-care-manager-overnight-visit"
        #expect(
            ofRole.isMeant(by: "overnight-visit") && ofRole.isMeant(by: "D2-import") && !ofRole.isMeant(by: "visit"))
    }

    @Test("a pattern has each requirement once, in the order of the table") func pattern() {
        let tasks = [Self.task(.nonconforming, findings: [Self.lacking]), Self.task(.conforming, findings: [])]
        let evidence = PatternResult(pattern: TestPattern.all[1], tasks: tasks).evidence("V4")
        #expect(Set(evidence.tried).count == evidence.tried.count)
        let order = Requirement.all.map(\.id).filter(evidence.tried.contains)
        #expect(order == evidence.tried && evidence.broken == ["REQ-UPPLAN-TIME-OR-9999"])
    }
}
