import CarePlanStandard
import Testing

/// The document of the standard comes back as it was, and says precisely what is wrong with a changed one.
@Suite struct StandardDocumentTests {
    private static let text = StandardDocument.text(of: .current)

    private func problems(_ text: String) -> [StandardDocumentError.Problem] {
        do {
            _ = try StandardDocument.read(Array(text.utf8))
            return []
        } catch {
            return error.problems
        }
    }

    /// The document with one place changed; fails where the place is not there.
    private func problems(_ old: String, _ new: String) -> [String] {
        let changed = Self.text.replacing(old, with: new, maxReplacements: 1)
        #expect(changed != Self.text, "\(old)")
        return problems(changed).map { $0.place + " " + "\($0.reason)" }
    }

    @Test func roundTrip() throws {
        let again = try StandardDocument.read(Array(Self.text.utf8))
        #expect(again == .current)
        #expect(!again.isCustom)
        #expect(StandardDocument.text(of: again) == Self.text)
        #expect(StandardDocument.digest(of: again) == Standard.currentDigest)
    }

    @Test func layoutOfTheTextDoesNotMatter() throws {
        let bare = Self.text.replacing("\n", with: " ")
        let again = try StandardDocument.read([0xEF, 0xBB, 0xBF] + Array(bare.utf8))
        #expect(StandardDocument.digest(of: again) == Standard.currentDigest)
    }

    @Test func oneColumnALine() {
        let lines = Self.text.split(separator: "\n")
        #expect(lines.count { $0.contains("\"format\": \"") && $0.contains("\"name\": \"") } > 300)
        #expect(Self.text.hasSuffix("}\n"))
    }

    @Test func aChangeIsACustomStandard() throws {
        let changed = Self.text.replacing("\"endsFrom\": \"202701\"", with: "\"endsFrom\": \"202707\"")
        let custom = try StandardDocument.read(Array(changed.utf8))
        #expect(custom.isCustom)
        #expect(custom.edition("V3")?.endsFrom == "202707")
        #expect(StandardDocument.digest(of: custom) != Standard.currentDigest)
        #expect(Standard.currentDigest.utf8.count == 64)
    }

    @Test func notThisDocument() {
        #expect(problems("{").map(\.reason) == [.notJSON])
        #expect(problems(String(repeating: "[", count: 100_000)).map(\.reason) == [.notJSON])
        #expect(problems("[]").map(\.reason) == [.wrongType(expected: .object)])
        #expect(problems("{}").map(\.reason) == [.missingKey("format"), .missingKey("formatVersion")])
        #expect(problems("cpcheck-standard", "cpcheck-report").first?.hasPrefix("format otherFormat") == true)
        let other = problems("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"2.0\"")
        #expect(other.first?.hasPrefix("formatVersion ") == true)
    }

    @Test(arguments: [
        // Structure.
        (#""side": "plan""#, #""side": "both""#, "kinds[0].side unknownWord"),
        (#""nameMonth": "monthOrZero""#, #""nameMonth": "year""#, "kinds[0].nameMonth unknownWord"),
        (#""format": "csvversion""#, #""format": "datum""#, "kinds[0].columns[0].format unknownWord"),
        (#""role": "insurer""#, #""role": "insurance""#, "kinds[0].columns[1].role unknownWord"),
        (#""role": "insurer""#, #""roll": "insurer""#, "kinds[0].columns[1] unknownKey"),
        (#""length": 6, "#, #""length": "6", "#, "kinds[0].columns[0].length wrongType"),
        (#""length": 6, "#, #""length": 0, "#, "kinds[0].columns[0].length badValue"),
        (#""length": 6, "#, #""length": 6.5, "#, "kinds[0].columns[0].length wrongType"),
        (#""required": true"#, #""required": "yes""#, "kinds[0].columns[0].required wrongType"),
        (#""name": "CSVバージョン", "#, "", "kinds[0].columns[0] missingKey"),
        (#""name": "CSVバージョン""#, #""name": """#, "kinds[0].columns[0].name badValue"),
        (#""nameParts": ["month""#, #""nameParts": ["year""#, "editions[0].nameParts[0] unknownWord"),
        (#""editions": ["V3", "V4"]"#, #""editions": "V3""#, "kinds[0].editions wrongType"),
        (#""title": "4.1版""#, #""titel": "4.1版""#, "editions[1] missingKey"),
        (#""status": "older""#, #""status": "old""#, "csvVersions[0].status unknownWord"),
        (#"{"ja": "V3は"#, #"{"jp": "V3は"#, "kinds[0].remark missingKey"),
        (#"{"code": "1", "meaning": "男性"}"#, #""1""#, "codeTables[0].entries[0] wrongType"),
        (#""marks": ["○""#, #""marks": ["○", "○""#, "duties[0].marks badValue"),
        // Contradictions.
        (#""id": "V4""#, #""id": "V3""#, "editions[1].id duplicate"),
        (#""id": "UP1KYO""#, #""id": "UPHOSOKU""#, "kinds[1].id duplicate"),
        (#""id": "UPJSK""#, #""id": "upjsk""#, "kinds[6].id badValue"),
        (#""value": "202003""#, #""value": "201910""#, "csvVersions[1].value duplicate"),
        (#""value": "202003""#, #""value": "2020-3""#, "csvVersions[1].value badValue"),
        (#""appliesFrom": "202010""#, #""appliesFrom": "202013""#, "csvVersions[1].appliesFrom badValue"),
        (#""endsFrom": "202701""#, #""endsFrom": "2027""#, "editions[0].endsFrom badValue"),
        (#""edition": "V3""#, #""edition": "V9""#, "csvVersions[0].edition unknownReference"),
        (#""status": "current""#, #""status": "older""#, "editions[0] badValue"),
        (#""senderType", "#, "", "editions[1].nameParts badValue"),
        (#""editions": ["V3", "V4"]"#, #""editions": ["V3", "V5"]"#, "kinds[0].editions[1] unknownReference"),
        (#""format": "code:sex""#, #""format": "code:gender""#, "kinds[0].columns[6].format unknownReference"),
        (
            #""length": 8, "format": "date_or_zero""#, #""length": 6, "format": "date_or_zero""#,
            "kinds[0].columns[3].length contradictoryLength"
        ),
        (
            #""length": 1, "format": "code:sex""#, #""length": 2, "format": "code:sex""#,
            "kinds[0].columns[6].length contradictoryLength"
        ),
        (#""role": "certificationDate""#, #""role": "planDate""#, "kinds[0].columns[12].role repeatedRole"),
        (#""role": "targetMonth""#, #""role": "name""#, "kinds[0].uniqueKey[3] missingRole"),
        (#", "role": "typeBlockTotal""#, "", "kinds[0].columns incompleteColumns"),
        (#""toleratedCounts": {"V3""#, #""toleratedCounts": {"V9""#, "kinds[8].toleratedCounts.V9 unknownReference"),
        (#""lengthIn": {"V3""#, #""lengthIn": {"V9""#, "kinds[9].columns[15].lengthIn.V9 unknownReference"),
        (#""only": ["V4"]"#, #""only": ["V9"]"#, "kinds[5].columns[15].only[0] unknownReference"),
        (
            #""deletes": {"kind": "UP1KYO""#, #""deletes": {"kind": "UP9KYO""#,
            "kinds[2].deletes.kind unknownReference"
        ),
        (#"{"kind": "UP1KYO"}"#, #"{"kind": "UP9KYO"}"#, "units[0].required[0].kind unknownReference"),
        (
            #"{"kind": "UP3KYO", "only": ["V4"]}"#, #"{"kind": "UP3KYO"}"#,
            "units[0].required[2].kind unknownReference"
        ),
        (
            #"{"kind": "UP2KYO"}"#, #"{"kind": "UP2KYO", "zeroMonth": true}"#,
            "units[0].required[1].zeroMonth badValue"
        ),
        (#""optional": ["UPYOBO_SUB"]"#, #""optional": ["UPYOBO"]"#, "units[7].optional[0] duplicate"),
        (#""keyGroups": ["care-plan"]"#, #""keyGroups": ["plan"]"#, "units[0].keyGroups[0] unknownReference"),
        (#""main": "UP1KYO""#, #""main": "UP9KYO""#, "keyGroups[0].main unknownReference"),
        (
            #"{"kind": "UP2KYO", "absence""#, #"{"kind": "UP9KYO", "absence""#,
            "keyGroups[0].dependents[1].kind unknownReference"
        ),
        (#""absence": "weeklyPlan""#, #""absence": "never""#, "keyGroups[0].dependents[2].absence unknownWord"),
        (#""agrees": ["careLevel""#, #""agrees": ["units""#, "keyGroups[0].dependents[0].agrees[0] missingRole"),
        (
            #""code": "2", "meaning": "女性""#, #""code": "1", "meaning": "女性""#,
            "codeTables[0].entries[1].code duplicate"
        ),
        (#""code": "12", "name""#, #""code": "11", "name""#, "serviceTypes[1].code duplicate"),
        (#""enteredAs": "22""#, #""enteredAs": "20""#, "serviceTypes[9].enteredAs unknownReference"),
        (#""id": "D2""#, #""id": "D1""#, "patterns[1].id duplicate"),
        (#""units": ["actuals"]"#, #""units": ["results"]"#, "patterns[2].units[0] unknownReference"),
    ])
    func fault(old: String, new: String, expected: String) {
        let found = problems(old, new)
        #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
    }

    @Test func `a layout of more columns than a record's fields are kept of`() throws {
        var standard = Standard.current
        let free = Column("自由", 1, .any)
        standard.kinds[0].columns += Array(
            repeating: free, count: FileKind.mostColumns - standard.kinds[0].columns.count)
        #expect(StandardValidation.problems(of: standard) == [])
        standard.kinds[0].columns.append(free)
        #expect(
            problems(StandardDocument.text(of: standard)).map(\.text.en) == [
                "kinds[0].columns: '4097' cannot be: 4096 columns are the most there can be."
            ])
    }

    @Test func keysThatStandTwice() {
        let role = #""role": "insured""#
        #expect(problems(role, role + ", " + role).first == #"kinds[0].columns[2] duplicate("role")"#)
        #expect(problems(#""patterns": ["#, #""duties": [], "patterns": ["#).first == #" duplicate("duties")"#)
    }

    @Test func utf8Only() {
        #expect(problems("\u{0}{}").map(\.reason) == [.notJSON])
        #expect(throws: StandardDocumentError.self) { try StandardDocument.read([0x7B, 0x82, 0xA0, 0x7D]) }
    }

    @Test func everyFaultAtOnce() {
        let text = Self.text.replacing("\"side\": \"plan\"", with: "\"side\": \"both\"")
            .replacing("\"role\": \"insured\"", with: "\"role\": \"person\"")
        #expect(problems(text).count > 30)
    }

    @Test func sentences() throws {
        let changed = Self.text.replacing("code:sex", with: "code:seks", maxReplacements: 1)
        let problem = try #require(problems(changed).first)
        #expect(problem.text.ja == "kinds[0].columns[6].format: 「seks」というコード表は定義されていません。")
        #expect(problem.text.en == "kinds[0].columns[6].format: No code table 'seks' is defined.")
    }

    /// A made-up kind and a moved column through the document only.
    @Test func aDraftEdition() throws {
        let kind = """
              {
                "id": "UPTRIAL", "title": "試行", "side": "plan", "editions": ["V4"], "nameMonth": "none",
                "fileExtension": "CSV", "columns": [{"name": "試", "format": "text", "role": "name"}]
              },
            """
        let text = Self.text.replacing("\"kinds\": [\n", with: "\"kinds\": [\n" + kind)
        let custom = try StandardDocument.read(Array(text.utf8))
        #expect(custom.kind("UPTRIAL")?.columns.first?.role == .name)
        #expect(custom.kinds.count == Standard.current.kinds.count + 1)
    }
}
