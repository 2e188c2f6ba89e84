/// Which files travel together, and what ties their records.
extension LayoutRequirements {
    /// What each 送信単位 is made of.
    var units: [Requirement] {
        standard.units.map { unit in
            let id = "REQ-UNIT-" + unit.id.uppercased()
            let files = unit.editions.map { edition in
                "\(edition): " + unit.required(in: edition).map(\.kind).joined(separator: " ")
            }.joined(separator: "; ")
            let optional = unit.optional.joined(separator: " ")
            let kinds = unit.editions.flatMap { unit.required(in: $0).map(\.kind) } + unit.optional
            let isAlone = kinds.count == unit.editions.count
            return Requirement(
                id, unit.editions.joined(separator: " "), unit.clause, .must, .sender,
                "送信単位「\(unit.title)」は次のファイルからなる。\(files)" + (optional.isEmpty ? "" : "。加えてよいもの: \(optional)"),
                "The send unit \(unit.id) is made of \(files)"
                    + (optional.isEmpty ? "" : "; these may be added: \(optional)"),
                files: Set(kinds).sorted().joined(separator: " "),
                rules: (isAlone ? "CP202" : "CP201 CP202 CP203 CP204") + (optional.isEmpty ? "" : " CP213"),
                cases: (unit.editions.map { "\($0)/conforming/\(unit.id)" }).joined(separator: " ") + " "
                    + RequirementWitnesses.chosen[id, default: ""])
        }
    }

    /// Keys inside a unit, keys that stand once in a file, keys that a deletion names.
    var keys: [Requirement] {
        standard.keyGroups.flatMap { group in [key(group)] + group.dependents.flatMap { dependent(group, $0) } }
            + standard.kinds.filter { !$0.uniqueKey.isEmpty }.map(unique)
            + standard.kinds.compactMap { kind in kind.deletes.map { deletion(kind, $0) } }
    }

    private func key(_ group: KeyGroup) -> Requirement {
        let id = "REQ-KEY-" + group.id.uppercased()
        let others = group.dependents.map(\.kind)
        return Requirement(
            id, editions(of: group), "4.1版 2.3 3.3", .must, .sender,
            "\(group.main)と\(others.joined(separator: "、"))のレコードは、\(words(group.key, group.main))で結び付く",
            "Records of \(group.main) and \(others.joined(separator: ", ")) belong together by "
                + words(group.key, group.main),
            files: ([group.main] + others).joined(separator: " "), rules: "CP601 CP602",
            cases: RequirementWitnesses.chosen[id, default: ""])
    }

    private func dependent(_ group: KeyGroup, _ dependent: KeyGroup.Dependent) -> [Requirement] {
        let id = "REQ-KEY-\(group.id.uppercased())-\(dependent.kind)"
        let editions = editions(of: group, dependent.kind)
        let name = "\(group.id)-\(dependent.kind.lowercased().replacing("_", with: "-"))"
        let parent = Requirement(
            id + "-MAIN", editions, "4.1版 2.3 3.3", .must, .sender,
            "\(dependent.kind)のレコードには、同じキーの\(group.main)のレコードがある",
            "Every record of \(dependent.kind) has a record of \(group.main) with the same key",
            files: "\(dependent.kind) \(group.main)", rules: "CP601",
            cases: "*/CP601/fail-\(name) */CP601/pass-any-order-\(name)")
        let (strength, ja, en, rules): (Requirement.Strength, String, String, String) =
            switch dependent.absence {
            case .error: (.must, "がある", "has", "CP602")
            case .warning: (.should, "がある", "should have", "CP602")
            case .weeklyPlan: (.should, "がある", "should have", "CP603")
            case .silent: (.may, "がなくてもよい", "may lack", "")
            }
        let child = Requirement(
            id + "-PRESENT", editions, "4.1版 2.3 3.3", strength, .sender,
            "\(group.main)のレコードには、同じキーの\(dependent.kind)のレコード\(ja)",
            "A record of \(group.main) \(en) a record of \(dependent.kind) with the same key",
            files: "\(group.main) \(dependent.kind)", rules: rules,
            cases: RequirementWitnesses.chosen[id + "-PRESENT", default: ""])
        return [parent, child]
    }

    private func unique(_ kind: FileKind) -> Requirement {
        let words = words(kind.uniqueKey, kind.id)
        return Requirement(
            id(kind, "UNIQUE"), editions(kind), "4.1版 2.3 3.3", .must, .sender,
            "\(title(kind))で、\(words)が同じレコードは1件だけ",
            "In \(kind.id) only one record has the same \(words)", files: kind.id, rules: "CP504",
            cases: "*/CP504/fail-\(kind.id.lowercased())")
    }

    private func deletion(_ kind: FileKind, _ deletion: FileKind.Deletion) -> Requirement {
        let name = kind.id.lowercased()
        return Requirement(
            id(kind, "TARGET"), editions(kind), "4.1版 2.4 3.4", .must, .receiver,
            "\(title(kind))は、\(words(deletion.key, kind.id))で指す\(deletion.kind)の情報を削除する",
            "\(kind.id) deletes what \(deletion.kind) delivered under \(words(deletion.key, kind.id))",
            files: "\(kind.id) \(deletion.kind)", rules: "CP216",
            cases: "*/CP216/fail-\(name)-later */CP216/pass-\(name)-of-another-person")
    }

    // MARK: Words

    private func editions(of group: KeyGroup, _ dependent: String? = nil) -> String {
        (standard.kind(dependent ?? group.main)?.editions ?? []).joined(separator: " ")
    }

    /// The names of the columns that carry the roles.
    private func words(_ roles: [Role], _ kind: String) -> String {
        let columns = standard.kind(kind)?.columns ?? []
        return roles.map { role in columns.first { $0.role == role }?.name ?? role.rawValue }.joined(separator: "＋")
    }
}
