import BundleChecker
import ByteSources
import CarePlanStandard
import TestSupport
import Testing

/// A made-up kind with its own columns, detail file, unit and keys, by JSON alone: the rules follow.
@Suite("A draft kind of file, by JSON alone")
struct DraftKindTests {
    private static let kind = """
        {
          "id": "UPTRIAL", "title": "試行", "side": "plan", "editions": ["V4"], "nameMonth": "month",
          "fileExtension": "CSV", "uniqueKey": ["insurer", "insured", "targetMonth"],
          "columns": [
            {"name": "CSVバージョン", "length": 6, "format": "csvversion", "required": true, "role": "csvVersion"},
            {"name": "被保険者番号", "length": 10, "format": "insured", "required": true, "role": "insured"},
            {"name": "保険者番号", "length": 6, "format": "insurer", "required": true, "role": "insurer"},
            {"name": "対象年月", "length": 6, "format": "month", "required": true, "role": "targetMonth"},
            {"name": "サービス利用日", "length": 8, "format": "date", "role": "serviceDate"},
            {"name": "性別", "length": 1, "format": "code:sex", "needed": true},
            {"name": "所見", "format": "text"}
          ]
        }
        """
    private static let detail = """
        {
          "id": "UPTRIAL_SUB", "title": "試行 明細", "side": "plan", "editions": ["V4"], "nameMonth": "month",
          "fileExtension": "CSV",
          "columns": [
            {"name": "CSVバージョン", "length": 6, "format": "csvversion", "required": true, "role": "csvVersion"},
            {"name": "保険者番号", "length": 6, "format": "insurer", "required": true, "role": "insurer"},
            {"name": "被保険者番号", "length": 10, "format": "insured", "required": true, "role": "insured"},
            {"name": "対象年月", "length": 6, "format": "month", "required": true, "role": "targetMonth"},
            {"name": "回数", "length": 2, "format": "int", "required": true}
          ]
        }
        """
    private static let unit = """
        {
          "id": "trial", "title": "試行", "editions": ["V4"], "clause": "試行案 1",
          "required": [{"kind": "UPTRIAL"}, {"kind": "UPTRIAL_SUB"}], "keyGroups": ["trial"]
        }
        """
    private static let keys = """
        {
          "id": "trial", "main": "UPTRIAL", "key": ["insurer", "insured", "targetMonth"],
          "dependents": [{"kind": "UPTRIAL_SUB", "absence": "error"}]
        }
        """

    private static let standard = Result {
        try EditedStandard.make { document in
            document[objects: "kinds"] += [try EditedStandard.object(kind), try EditedStandard.object(detail)]
            document[objects: "units"].append(try EditedStandard.object(unit))
            document[objects: "keyGroups"].append(try EditedStandard.object(keys))
        }
    }

    private static let main = [
        "202407,0000100011,990010,202504,20250401,1,\"a\"", "202407,0000100020,990010,202504,,2,\"b,\"\"c\"\"\"",
    ]
    private static let details = ["202407,990010,0000100011,202504,1", "202407,990010,0000100020,202504,12"]

    private func check(
        _ main: [String]?, _ details: [String]?, tail: String = "_202504_1399901014_43_1399902012_11_20250425200201.CSV"
    ) throws -> Report {
        var options = CheckOptions()
        options.standard = try Self.standard.get()
        let files = [("UPTRIAL", main), ("UPTRIAL_SUB", details)].compactMap { name, lines in
            lines.map { MemorySource(name: name + tail, bytes: Array($0.map { $0 + "\r\n" }.joined().utf8)) }
        }
        return Checker(options: options).check(BundleInput(sources: files))
    }

    @Test("conforms") func conforming() throws {
        let report = try check(Self.main, Self.details)
        #expect(report.lines == [])
        #expect(report.units.map(\.kind) == ["trial"])
        #expect(report.counts.records == 4 && report.standardIsCustom)
    }

    @Test("its columns are checked by their formats") func fields() throws {
        var main = Self.main
        main[0] = "202407,000010001,9900100,202513,20250431,3,a"
        let report = try check(main, Self.details)
        #expect(
            report.lines.filter { $0.contains("record 1") } == [
                "CP412 error record 1 field 2", "CP404 error record 1 field 3", "CP407 error record 1 field 4",
                "CP406(no-such-day) error record 1 field 5", "CP409 error record 1 field 6",
                "CP312 warning record 1 field 7",
            ])
    }

    @Test("needs its columns, filled") func columns() throws {
        #expect(try check([Self.main[0], "202407,0000100020,990010,202504,"], Self.details).rules.contains("CP401"))
        let report = try check(["202407,0000100011,,202504,,,", Self.main[1]], Self.details)
        #expect(report.lines.contains("CP402 error record 1 field 3"))
        #expect(report.lines.contains("CP403 warning record 1 field 6"))
    }

    @Test("its roles bring the rules over records") func roles() throws {
        var main = Self.main
        main[0] = main[0].replacing("20250401", with: "20250501")
        #expect(try check(main, Self.details).lines == ["CP503 error record 1 field 5"])
        #expect(try check(Self.main + [Self.main[0]], Self.details).lines == ["CP504 error record 3"])
        let other = Self.main.map { $0.replacing("202504,", with: "202505,") }
        #expect(try check(other, Self.details).rules.contains("CP502"))
    }

    @Test("its keys tie its files together") func keys() throws {
        #expect(try check(Self.main, [Self.details[0]]).rules == ["CP602"])
        #expect(try check([Self.main[0]], Self.details).rules == ["CP601"])
    }

    @Test("its unit must be whole, its names must be legal") func names() throws {
        #expect(try check(Self.main, nil).rules == ["CP201"])
        let report = try check(Self.main, Self.details, tail: "_202513_1399901014_43_139990201_11_20250425200201.CSV")
        #expect(report.rules == ["CP103", "CP105"])
    }

    @Test("is unknown to the built-in standard") func builtIn() throws {
        let file = MemorySource(name: "UPTRIAL_202504_1399901014_43_1399902012_11_20250425200201.CSV", bytes: [])
        #expect(Checker().check(BundleInput(sources: [file])).rules == ["CP101"])
    }
}
