/// Requirements that follow from the definitions: what each table and layout of the standard asks for.
struct LayoutRequirements {
    let standard: Standard

    init(_ standard: Standard) { self.standard = standard }

    var all: [Requirement] {
        standard.kinds.flatMap(kind) + formats + codes + units + keys + duties + patterns + forms
    }

    /// Everything about one kind of file.
    private func kind(_ kind: FileKind) -> [Requirement] {
        guard !kind.isImage else { return [name(kind), sender(kind)] }
        return [name(kind), sender(kind), count(kind), required(kind)] + [needed(kind)].compactMap { $0 }
            + values(kind)
    }

    // MARK: Words

    /// The editions of a kind, as the table prints them.
    func editions(_ kind: FileKind) -> String { kind.editions.joined(separator: " ") }

    /// `REQ-UPPLAN-DATE`
    func id(_ kind: FileKind, _ topic: String) -> String { "REQ-\(kind.id)-\(topic)" }

    /// `第6表(サービス利用票)計画（UPPLAN）`
    func title(_ kind: FileKind) -> String { "\(kind.title)（\(kind.id)）" }

    func clause(_ kind: FileKind) -> String { "別紙 CSVファイルレイアウト \(kind.title)" }

    /// The rules that an edition of the requirement has.
    func rules(_ ids: [String], in editions: [String]) -> String {
        ids.filter { id in
            let has = RuleCatalogue.current[id]?.editions ?? []
            return has.isEmpty || !Set(has).isDisjoint(with: editions)
        }.joined(separator: " ")
    }

    /// A conforming bundle of each edition that holds the kind.
    private func conforming(_ kind: FileKind, _ editions: [String]) -> [String] {
        editions.compactMap { edition in
            standard.units.first { unit in
                let files = unit.required(in: edition).map(\.kind) + unit.optional
                return unit.editions.contains(edition) && files.contains(kind.id)
            }.map { "\(edition)/conforming/\($0.id)" }
        }
    }

    /// What shows a requirement: the cases chosen for it, then conforming bundles.
    func evidence(_ id: String, _ kind: FileKind, _ editions: [String]? = nil) -> String {
        let shown = conforming(kind, editions ?? kind.editions)
        return (RequirementWitnesses.cases[id, default: []] + shown).joined(separator: " ")
    }
}
