import CarePlanStandard
import Testing

/// The definitions say what the tables say, no less and no more.
@Suite struct DefinitionTests {
    private let standard = Standard.current

    /// A row as one string: a difference is then printed whole.
    private func lines(_ rows: [[String: String]], _ keys: String...) -> [String] {
        rows.map { row in keys.map { row[$0] ?? "?" }.joined(separator: "|") }
    }

    @Test(arguments: Tables.folders) func columns(folder: String) throws {
        let table = lines(
            try Tables.rows("fields", in: folder), "edition", "file", "no", "name", "length", "required", "needed",
            "format")
        var defined: [String] = []
        for edition in standard.editions {
            for kind in standard.kinds where kind.editions.contains(edition.id) {
                for (index, column) in kind.columns(in: edition.id).enumerated() {
                    let cells: [String] = [
                        edition.id, kind.id, String(index + 1), column.name,
                        column.length(in: edition.id).map { String($0) } ?? "-", column.required ? "○" : "",
                        column.needed ? "○" : "", column.format.word,
                    ]
                    defined.append(cells.joined(separator: "|"))
                }
            }
        }
        #expect(defined.count == 603)
        #expect(defined == table)
    }

    @Test(arguments: Tables.folders) func kinds(folder: String) throws {
        let table = lines(try Tables.rows("files", in: folder), "file", "title", "side", "editions", "month_in_name")
        let months: [FileKind.NameMonth: String] = [.none: "", .month: "month", .monthOrZero: "month or 000000"]
        let defined = standard.kinds.map { kind -> String in
            let cells: [String] = [
                kind.id, kind.title, kind.side.rawValue, kind.editions.joined(separator: " "),
                months[kind.nameMonth] ?? "?",
            ]
            return cells.joined(separator: "|")
        }
        #expect(defined == table)
    }

    @Test(arguments: Tables.folders) func units(folder: String) throws {
        var table: [String] = []
        for row in try Tables.rows("units", in: folder) {
            for edition in (row["editions"] ?? "").split(separator: " ") {
                let line = lines([row], "unit", "title", "required", "optional", "clause")[0]
                table.append(edition + "|" + line)
            }
        }
        var defined: [String] = []
        for unit in standard.units {
            for edition in unit.editions {
                let cells: [String] = [
                    edition, unit.id, unit.title, unit.required(in: edition).map(\.kind).joined(separator: " "),
                    unit.optional.joined(separator: " "), unit.clause(in: edition),
                ]
                defined.append(cells.joined(separator: "|"))
            }
        }
        #expect(defined == table)
    }

    @Test(arguments: Tables.folders) func codes(folder: String) throws {
        let table = lines(try Tables.rows("codes", in: folder), "table", "code", "meaning")
        let defined = standard.codeTables.flatMap { table in
            table.entries.map { [table.id, $0.code, $0.meaning].joined(separator: "|") }
        }
        #expect(defined == table)
    }

    @Test(arguments: Tables.folders) func csvVersions(folder: String) throws {
        let table = lines(try Tables.rows("csv-versions", in: folder), "value", "edition", "applies_from", "note")
        let defined = standard.csvVersions.map { version -> String in
            let month = version.appliesFrom.prefix(4) + "-" + version.appliesFrom.suffix(2)
            return [version.value, version.historyName, String(month), version.note].joined(separator: "|")
        }
        #expect(defined == table)
    }

    @Test(arguments: Tables.folders) func serviceTypes(folder: String) throws {
        let table = lines(try Tables.rows("service-types", in: folder), "code", "name", "benefit", "in_scope")
        let scopes: [ServiceType.Scope: String] = [.inScope: "○", .outOfScope: "対象外", .fileNameOnly: "file name only"]
        let defined = standard.serviceTypes.map { type -> String in
            [type.code, type.name, type.benefit, scopes[type.scope] ?? "?"].joined(separator: "|")
        }
        #expect(defined == table)
    }

    @Test(arguments: Tables.folders) func duties(folder: String) throws {
        let table = lines(
            try Tables.rows("roles", in: folder), "part", "file", "care_manager_out", "care_manager_in", "service_out",
            "service_in", "community_out", "community_in")
        let defined = standard.duties.map { ([$0.part, $0.file] + $0.marks).joined(separator: "|") }
        #expect(defined == table)
    }

    @Test(arguments: Tables.folders) func patterns(folder: String) throws {
        let table = lines(try Tables.rows("patterns", in: folder), "pattern", "line", "document", "units_checked")
        let defined = standard.patterns.map {
            [$0.id, $0.line, $0.document, $0.units.joined(separator: " ")].joined(separator: "|")
        }
        #expect(defined == table)
    }

    @Test func sidesOfTheExchange() {
        func codes(_ of: (ServiceType) -> Bool) -> String {
            standard.serviceTypes.filter(of).map(\.code).sorted().joined(separator: " ")
        }
        #expect(codes { $0.side == .plan } == "43 46 AF")
        #expect(codes { $0.side == .both } == "68 69 73 75 77 79")
        #expect(codes(\.rental) == "17 67")
        #expect(codes(\.outsideLimit) == "31 34")
        #expect(codes(\.bundled) == "66 68 69 73 75 76 77 79 A1 A2 A3 A4 A5 A6 A7 A8")
        #expect(codes(\.fixedFee) == "A4 A8")
        #expect(codes { $0.enteredAs == "22" } == "23 2A")
    }

    @Test func editionsOfVersions() {
        let ids = standard.csvVersions.map { [$0.value, $0.edition, $0.status.rawValue].joined(separator: " ") }
        #expect(
            ids == [
                "201910 V3 older", "202003 V3 older", "202208 V3 current", "202504 V4 withdrawn", "202407 V4 current",
            ])
        #expect(standard.edition("V3")?.endsFrom == "202701")
        #expect(standard.edition("V4")?.endsFrom == nil)
    }

    @Test func formatWordsComeBack() {
        for kind in standard.kinds {
            for column in kind.columns { #expect(Format(word: column.format.word) == column.format) }
        }
        #expect(Format(word: "code:") == nil)
        #expect(Format(word: "fixed:") == nil)
        #expect(Format(word: "datum") == nil)
        for word in Format.allWords { #expect(Format(word: word) != nil) }
    }
}
