import BundleChecker
import CarePlanStandard
import TestSupport
import Testing

/// Amounts at the edge of what numbers hold, and the places of sums: what a case of the corpus cannot look at.
@Suite("Money of table 7")
struct MoneyTests {
    private static let visits = [SlipFiles.planned(day: 1), SlipFiles.planned(day: 8)]

    /// 第7表 whose amounts may be of any length, by JSON.
    private static let long = Result {
        try EditedStandard.make { document in
            document[objects: "kinds"] = document[objects: "kinds"].map { kind in
                guard kind["id"] as? String == "UPSIKYU" else { return kind }
                var kind = kind
                kind[objects: "columns"] = kind[objects: "columns"].map { column in
                    var column = column
                    if ["sint", "int"].contains(column["format"] as? String ?? "") {
                        column["length"] = 60
                        column["lengthIn"] = nil
                    }
                    return column
                }
                return kind
            }
        }
    }

    private func money(_ listed: [String], _ planned: [String] = visits) throws -> [String] {
        let standard = try Self.long.get()
        return SlipFiles.check(planned, listed) { $0.standard = standard }.lines
    }

    @Test("the slip of these tests conforms") func conforming() {
        let report = SlipFiles.check(Self.visits, [SlipFiles.listed(), SlipFiles.total()])
        #expect(report.lines == [])
        #expect(report.units.map(\.kind) == ["service-slip"])
    }

    @Test(
        "numbers of 18 digits are compared exactly, longer ones not at all",
        arguments: [
            // 単位数, 回数, サービス単位金額
            ("999999999999999999", "1", "999999999999999999", false),
            ("999999999999999999", "1", "999999999999999998", true),
            ("999999999999999999", "999999999999999999", "999999999999999999", true),
            ("-999999999999999999", "999999999999999999", "1", true),
            ("9999999999999999999", "1", "1", false), ("1", "2", "99999999999999999999999999", false),
            ("9223372036854775808", "2", "1", false), ("-9223372036854775808", "2", "1", false),
            ("000000000000000000000000000000396", "2", "793", true),
            ("000000000000000000000000000000396", "2", "0000000000000000000000000792", false),
            ("-0", "2", "5", false),
        ])
    func products(units: String, count: String, amount: String, isWrong: Bool) throws {
        // 回数 1 or two days: CP608 has nothing to say; 単位数 0 in 第6表: CP609 neither.
        let planned = [1, 8].map {
            SlipFiles.planned(day: $0, [8: "0", 14: count == "1" || count == "2" ? "1" : count])
        }
        let lines = try money(
            [SlipFiles.listed([13: units, 16: count, 17: amount]), SlipFiles.total()], planned)
        #expect(lines.filter { $0.hasPrefix("CP701") } == (isWrong ? ["CP701 warning record 1 field 17"] : []))
    }

    @Test("sums that no number holds are not compared, and never trap") func hugeSums() throws {
        let huge = "999999999999999999"
        let rows = (0..<12).map { number in
            SlipFiles.listed([
                9: "1112" + (number < 10 ? "0" : "") + String(number), 16: "1", 17: huge, 18: huge, 19: huge, 20: huge,
                21: huge, 22: huge, 24: huge, 26: huge, 28: huge, 29: huge,
            ])
        }
        let subtotal = SlipFiles.listed([9: "11AAAA", 13: "0", 16: "0", 17: "1"])
        let lines = try money(rows + [subtotal, SlipFiles.total([24: "1", 26: "-" + huge])])
        #expect(!lines.contains { $0.hasPrefix("CP702") || $0.hasPrefix("CP703") })
        let few = try money(Array(rows.prefix(3)) + [subtotal, SlipFiles.total([24: "1"])])
        #expect(few.contains("CP702 warning record 4 field 17"))
        #expect(few.contains("CP703 warning record 5 field 24"))
    }

    @Test("huge counts of both tables never trap") func hugeCounts() throws {
        let huge = String(repeating: "9", count: 18)
        let lines = try money(
            (0..<12).map { _ in SlipFiles.listed([16: huge]) } + [
                SlipFiles.total([13: String(repeating: "9", count: 40)])
            ])
        #expect(!lines.contains { $0.hasPrefix("CP608") })
    }

    @Test(
        "cost and claim are cut to a yen, negative ones either way",
        arguments: [
            // 区分内, 単価, 費用総額, 給付率, 請求額
            ("1976", "10.90", "21538", "90", "19384", []), ("1976", "10.90", "21539", "", "", ["CP705"]),
            ("1976", "10.90", "21537", "", "", ["CP705"]), ("-7", "10.90", "-76", "90", "-68", []),
            ("-7", "10.90", "-77", "90", "-70", []), ("-7", "10.90", "-75", "", "", ["CP705"]),
            ("-7", "10.90", "-78", "", "", ["CP705"]), ("10", "10.00", "100", "90", "91", ["CP706"]),
            ("10", "10.00", "100", "90", "90", []), ("10", "10.00", "100", "0", "55", []),
            ("10", "0.00", "0", "90", "0", []), ("999999999999999999", "99.99", "1", "", "", ["CP705"]),
            ("1", "10.00", "10", "999999999999999999", "9", ["CP706"]),
        ])
    func cuts(
        inside: String, price: String, cost: String, rate: String, claim: String, rules: [String]
    ) throws {
        let row = SlipFiles.listed([
            17: "", 18: inside, 22: inside, 23: price, 24: cost, 25: rate, 26: claim,
        ])
        #expect(try money([row, SlipFiles.total()]).map { String($0.prefix(5)) } == rules)
    }

    @Test("a sum's finding stands at the field, also behind a name with line breaks") func places() throws {
        let name = "\"一行目\r\n二行目\""
        let subtotal = SlipFiles.listed([6: name, 9: "11AAAA", 13: "0", 16: "0", 17: "790"])
        let lines = [SlipFiles.listed([17: "792", 18: "792"]), subtotal, SlipFiles.total()]
        let report = SlipFiles.check(Self.visits, lines)
        let finding = try #require(report.findings(of: "CP702").first)
        #expect(report.lines == ["CP702 warning record 2 field 17"])
        #expect(finding.line == 3)
        let before = (lines[0] + "\r\n").ms932.count
        let fields = subtotal.split(separator: ",", omittingEmptySubsequences: false).prefix(16)
        #expect(finding.byteOffset.map(Int.init) == before + fields.joined(separator: ",").ms932.count + 1)
    }

    @Test("a finding between the tables names the other table's row") func related() throws {
        let report = SlipFiles.check(Self.visits, [SlipFiles.total(), SlipFiles.listed([16: "5"])])
        let finding = try #require(report.findings(of: "CP608").first)
        #expect(report.lines == ["CP608 warning record 2 field 16"])
        #expect(
            finding.related.map { [$0.role, report.files[$0.file].kind ?? "", String($0.record ?? 0)] } == [
                ["other", "UPPLAN", "1"]
            ])
        let moved = SlipFiles.check(
            Self.visits, [SlipFiles.listed([7: "1399902020"]), SlipFiles.total()]
        ).findings(of: "CP607")
        #expect(moved.map(\.summary) == ["CP607 warning record 1 ×2"])
        #expect(moved.first?.related.map(\.record) == [1])
    }

    @Test("the rules follow the roles, and a kind without them is left alone") func roles() throws {
        func standard(_ edit: (inout [[String: Any]]) -> Void) throws -> Standard {
            try EditedStandard.make { document in
                document[objects: "kinds"] = document[objects: "kinds"].map { kind in
                    guard kind["id"] as? String == "UPSIKYU" else { return kind }
                    var kind = kind
                    edit(&kind[objects: "columns"])
                    return kind
                }
            }
        }
        let right = [17: "792", 18: "792", 22: "792", 23: "11.40", 24: "9029"]
        let swapped = try standard { $0.swapAt(22, 23) }
        let row = SlipFiles.listed([17: "792", 18: "792", 22: "792", 24: "11.40", 23: "9029"])
        #expect(
            SlipFiles.check(Self.visits, [SlipFiles.listed(right), SlipFiles.total()]).lines
                == ["CP705 warning record 1 field 24"])
        #expect(
            SlipFiles.check(Self.visits, [row, SlipFiles.total()]) { $0.standard = swapped }.lines
                == ["CP705 warning record 1 field 23"])
        // Without the price no cost can be told, without the count no product; the subtotal is as wrong as before.
        let without = try standard { columns in
            columns[15]["role"] = nil
            columns[22]["role"] = nil
        }
        let subtotal = SlipFiles.listed([9: "11AAAA", 13: "0", 16: "0", 17: "1"])
        #expect(
            SlipFiles.check(
                Self.visits, [SlipFiles.listed(right.merging([16: "5"]) { $1 }), subtotal, SlipFiles.total()]
            ) { $0.standard = without }.lines == ["CP702 warning record 2 field 17"])
    }

    @Test("a record with an unreadable key takes no other record of the person with it") func neighbours() {
        let planned = [
            SlipFiles.planned(day: 1), SlipFiles.planned(day: 2, [3: "x"]), SlipFiles.planned(day: 3, [8: "397"]),
            SlipFiles.planned(day: 4, [8: "397", 15: "111212"]),
        ]
        let listed = [SlipFiles.listed(), SlipFiles.listed([9: "111212"]), SlipFiles.total()]
        // CP609 goes on where keys cannot be read.
        #expect(
            SlipFiles.check(planned, listed).lines.filter { $0.hasPrefix("CP609") }
                == ["CP609 warning record 4 field 8"])
    }
}
