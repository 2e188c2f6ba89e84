import BundleChecker
import CarePlanStandard

/// Every field of every kind of file and edition with its format, length, marks and code table changed, one at a time.
///
/// The cases come from the tables of `Conformance/standard` and the words of the formats: a definition that is wrong is
/// noticed, whoever wrote it.
struct FieldMutants: Sendable {
    let tables: PrintedTables
    let probe: FieldProbe
    private let levels: [String: String]

    init() throws {
        tables = try PrintedTables()
        probe = try FieldProbe(tables)
        levels = Dictionary(uniqueKeysWithValues: RuleCatalogue.current.rules.map { ($0.id, $0.severity.rawValue) })
    }

    func cases(_ field: PrintedField) -> [FieldCase] { FieldCases(tables: tables).of(field) }

    /// What must be said of a case.
    func expected(_ one: FieldCase) -> [String] {
        one.rule.map { ["\($0) \(one.severity ?? levels[$0] ?? "")"] } ?? []
    }

    /// Cases that the true definitions do not answer as they must; empty when all is right.
    func wrongAnswers(_ fields: [PrintedField]) -> [String] {
        fields.flatMap { field in
            cases(field).compactMap { one -> String? in
                let answer = probe.answer(field, one, .current)
                let value = String(decoding: one.value, as: UTF8.self)
                return answer == expected(one) ? nil : "\(field.place) '\(value)': \(answer), not \(expected(one))"
            }
        }
    }

    /// The first of some fields with a case that a standard does not answer as it must.
    func firstWrong(_ fields: [PrintedField], _ standard: Standard) -> String? {
        fields.first { field in cases(field).contains { probe.answer(field, $0, standard) != expected($0) } }?.place
    }

    func all() -> MutantSet {
        var set = MutantSet()
        for field in tables.fields {
            guard let column = FieldPlace(field) else {
                set.mutants.append(Mutant("field: there", "\(field.place) has no definition") { nil })
                continue
            }
            formats(column, &set)
            lengths(column, &set)
            marks(column, &set)
            codes(column, &set)
        }
        return set
    }

    /// A mutant that the field's own cases must notice.
    private func add(
        _ group: String, _ place: FieldPlace, _ words: String, _ set: inout MutantSet,
        _ change: @escaping @Sendable (inout Standard) -> Void
    ) {
        let field = place.field
        set.mutants.append(
            Mutant(group, "\(field.place) \(words)") {
                var standard = Standard.current
                change(&standard)
                let noticed = cases(field).first { probe.answer(field, $0, standard) != expected($0) }
                return noticed.map { String(decoding: $0.value, as: UTF8.self) }
            })
    }

    // MARK: Format

    private func formats(_ place: FieldPlace, _ set: inout MutantSet) {
        let group = "field: format"
        let format = place.column.format
        for other in Self.allFormats where other != format {
            if let reason = sameness(format, other, place.column) {
                set.leave(out: 1, of: group, reason)
            } else {
                add(group, place, "\(format.word) → \(other.word)", &set) { place.edit(&$0) { $0.format = other } }
            }
        }
    }

    private static let allFormats: [Format] =
        Format.allWords.compactMap(Format.init(word:)).filter { $0.word.contains(":") == false }
        + Standard.current.codeTables.map { .code($0.id) } + [.fixed("9999999999"), .fixed("1")]

    /// Why one format in the other's place changes nothing; nil where it does.
    private func sameness(_ format: Format, _ other: Format, _ column: Column) -> String? {
        if Set([format, other]) == [.tais, .equipmentNotice] { return "tais and todokede are one form" }
        if Set([format, other]) == [.int, .detailNumber], column.length == nil {
            return "digits without a length are digits of any length: int and detailno"
        }
        if case .code(let a) = format, case .code(let b) = other, codes(of: a) == codes(of: b) {
            return "the other table has the same codes"
        }
        return nil
    }

    private func codes(of table: String) -> Set<String> {
        Set(Standard.current.codeTable(table)?.entries.map(\.code) ?? [])
    }

    // MARK: Length

    private func lengths(_ place: FieldPlace, _ set: inout MutantSet) {
        let group = "field: length"
        guard let length = place.column.length(in: place.field.edition) else {
            return set.leave(of: group, "the layout prints no length")
        }
        guard [.int, .signedInt, .phone, .satellite, .any].contains(place.column.format) else {
            return set.leave(
                out: 2, of: group, "the format sets the length itself: its own cases hold longer and shorter values")
        }
        for other in [length - 1, length + 1] {
            add(group, place, "\(length) → \(other)", &set) {
                place.edit(&$0) { $0.lengthIn[place.field.edition] = other }
            }
        }
    }

    // MARK: Marks

    private func marks(_ place: FieldPlace, _ set: inout MutantSet) {
        let column = place.column
        add("field: required mark", place, column.required ? "not required" : "required", &set) {
            place.edit(&$0) { $0.required.toggle() }
        }
        if column.required {
            set.leave(of: "field: needed mark", "beside 必須, the mark 必要 says nothing more")
        } else {
            add("field: needed mark", place, column.needed ? "not needed" : "needed", &set) {
                place.edit(&$0) { $0.needed.toggle() }
            }
        }
        add("field: level of deviations", place, column.lenient ? "errors" : "warnings", &set) {
            place.edit(&$0) { $0.lenient.toggle() }
        }
    }

    // MARK: Codes

    private func codes(_ place: FieldPlace, _ set: inout MutantSet) {
        let group = "field: code table"
        switch place.column.format {
        case .code(let id):
            guard let table = Standard.current.codeTable(id) else { return }
            for entry in table.entries {
                add(group, place, "without \(entry.code) of \(id)", &set) {
                    Self.edit(id, &$0) { $0.removeAll { $0.code == entry.code } }
                }
            }
            for code in others(than: table) {
                add(group, place, "\(code) too in \(id)", &set) { Self.edit(id, &$0) { $0.append(.init(code, "")) } }
            }
        case .fixed(let value):
            add(group, place, "another fixed value", &set) {
                place.edit(&$0) { $0.format = .fixed(String(value.dropLast()) + "8") }
            }
        case .serviceType:
            for index in Standard.current.serviceTypes.indices {
                let type = Standard.current.serviceTypes[index]
                if type.scope == .inScope || type.scope == .outOfScope && place.column.role != .serviceType {
                    add(group, place, "without type \(type.code)", &set) { $0.serviceTypes.remove(at: index) }
                } else {
                    add(group, place, "type \(type.code) too", &set) { $0.serviceTypes[index].scope = .inScope }
                }
            }
            for code in ["ZZ", "00"] {
                add(group, place, "type \(code) too", &set) { $0.serviceTypes.append(ServiceType(code, "", "介護給付")) }
            }
        default: break
        }
    }

    private static func edit(_ id: String, _ standard: inout Standard, _ change: (inout [CodeTable.Entry]) -> Void) {
        for index in standard.codeTables.indices where standard.codeTables[index].id == id {
            change(&standard.codeTables[index].entries)
        }
    }

    /// Codes that the table lacks: those before and behind its own, and those of tables of the same length.
    private func others(than table: CodeTable) -> [String] {
        let own = table.entries.map(\.code)
        let length = own.first?.count ?? 0
        var others = Set(Standard.current.codeTables.flatMap { $0.entries.map(\.code) }.filter { $0.count == length })
        for number in own.compactMap({ Int($0) }) {
            for near in [number - 1, number + 1] where near >= 0 {
                let text = String(near)
                if text.count <= length { others.insert(String(repeating: "0", count: length - text.count) + text) }
            }
        }
        return others.subtracting(own).sorted()
    }
}

/// Where the definition of a printed column stands.
struct FieldPlace: Sendable {
    let field: PrintedField
    private let kind: Int
    private let index: Int

    /// Nil where the definitions have no such column.
    init?(_ field: PrintedField) {
        self.field = field
        guard let kind = Standard.current.kinds.firstIndex(where: { $0.id == field.kind }) else { return nil }
        let there = Standard.current.kinds[kind].columns.indices.filter {
            Standard.current.kinds[kind].columns[$0].exists(in: field.edition)
        }
        guard there.indices.contains(field.number - 1) else { return nil }
        self.kind = kind
        index = there[field.number - 1]
    }

    var column: Column { Standard.current.kinds[kind].columns[index] }

    func edit(_ standard: inout Standard, _ change: (inout Column) -> Void) {
        change(&standard.kinds[kind].columns[index])
    }
}
