/// The format words and code tables themselves, whatever column they stand in.
extension LayoutRequirements {
    /// One requirement a format that a layout uses; formats with an argument count once.
    var formats: [Requirement] {
        var seen: Set<String> = []
        return standard.kinds.flatMap(\.columns).map(\.format).compactMap { format in
            let name = format.requirementName
            guard seen.insert(name).inserted else { return nil }
            let id = "REQ-FORMAT-\(name)"
            let meaning = format.requirementMeaning
            let word = name == "CODE" ? "code" : format.word
            return Requirement(
                id, editions { $0.format.requirementName == name }, "別紙 CSVファイルレイアウト 書式",
                format.isMild ? .should : .must, .sender,
                "書式 \(word) の空でない値: \(meaning.ja)", "A filled value of the format \(word): \(meaning.en)",
                rules: format.rules.joined(separator: " "), cases: RequirementWitnesses.chosen[id, default: ""],
                readings: Ambiguity.all.filter { $0.places.contains("format:" + format.word) }.map(\.id)
                    .joined(separator: " "))
        }
    }

    /// The values of each code table, of CSVバージョン and of サービス種類.
    var codes: [Requirement] {
        standard.codeTables.map(table) + standard.csvVersions.map(version) + serviceTypes
    }

    /// One requirement a benefit and scope of サービス種類.
    private var serviceTypes: [Requirement] {
        ServiceType.Scope.allCases.flatMap { scope in
            var benefits: [(name: String, types: [ServiceType])] = []
            for type in standard.serviceTypes where type.scope == scope {
                if benefits.last?.name == type.benefit {
                    benefits[benefits.count - 1].types.append(type)
                } else {
                    benefits.append((type.benefit, [type]))
                }
            }
            return benefits.enumerated().map { serviceTypes(scope, $1.types, no: $0 + 1) }
        }
    }

    private func serviceTypes(_ scope: ServiceType.Scope, _ types: [ServiceType], no: Int) -> Requirement {
        let benefit = types[0].benefit
        let list = types.map { "\($0.code) \($0.name)" }
        let (name, strength, ja, en, rules): (String, Requirement.Strength, String, String, String) =
            switch scope {
            case .inScope: ("IN", .may, "連携の対象", "are exchanged", "")
            case .outOfScope: ("OUT", .mustNot, "連携の対象外", "are out of the exchange's scope", "CP511 CP104")
            case .fileNameOnly: ("NAME", .may, "ファイル名だけに使う", "stand in file names only", "CP511")
            }
        let id = "REQ-TYPE-\(name)-\(no)"
        return Requirement(
            id, standard.editions.map(\.id).joined(separator: " "), "4.1版 1.3 1.4", strength, .both,
            "\(benefit)のサービス種類のうち、次のものは\(ja): \(list.joined(separator: "、"))",
            "These service types of \(benefit) \(en): \(list.joined(separator: ", "))",
            rules: rules, cases: RequirementWitnesses.chosen["REQ-TYPE-\(name)", default: ""],
            readings: scope == .fileNameOnly ? "A07" : "")
    }

    private func table(_ table: CodeTable) -> Requirement {
        let id = "REQ-CODE-" + table.id.uppercased().replacing("_", with: "-")
        let columns = standard.kinds.flatMap(\.columns).filter { $0.format == .code(table.id) }
        let values = table.entries.map { "\($0.code) \($0.meaning)" }
        return Requirement(
            id, editions { $0.format == .code(table.id) }, "別紙 コード表", .must, .sender,
            "「\(columns.first?.name ?? table.id)」（コード表 \(table.id)）の値は次のどれか: \(values.joined(separator: "、"))",
            "The code table \(table.id) (such as \(columns.first?.name ?? table.id)) has these values: "
                + values.joined(separator: ", "),
            rules: "CP404 CP409 CP801",
            cases: (RequirementWitnesses.cases[id, default: []]).joined(separator: " "),
            readings: table.id == "weekday" ? "A40" : "")
    }

    private func version(_ version: CSVVersion) -> Requirement {
        let id = "REQ-VERSION-\(version.value)"
        let (strength, ja, en, rules): (Requirement.Strength, String, String, String) =
            switch version.status {
            case .current:
                (
                    .must, "\(version.edition)の名前のファイルのCSVバージョンは\(version.value)（適用は\(version.appliesFrom)の対象年月から）",
                    "Files with names of \(version.edition) carry CSVバージョン \(version.value), "
                        + "for target months from \(version.appliesFrom) on", "CP422 CP423"
                )
            case .older:
                (
                    .should, "CSVバージョン\(version.value)（第\(version.historyName)版）はシステムがまだ運ぶが、受信側が読めるとは限らない",
                    "CSVバージョン \(version.value) (edition \(version.historyName)) is still carried, "
                        + "but a receiver may not read it", "CP426"
                )
            case .withdrawn:
                (
                    .mustNot, "CSVバージョン\(version.value)（\(version.historyName)版）は使わない。4.1版で廃止された",
                    "CSVバージョン \(version.value) (edition \(version.historyName), withdrawn by 4.1) is not used",
                    "CP422"
                )
            }
        return Requirement(
            id, version.edition, "別紙 CSVバージョン履歴", strength, .sender, ja, en, rules: rules,
            cases: RequirementWitnesses.chosen[id, default: ""],
            readings: Ambiguity.all.filter { $0.places.contains("csv-version") && $0.editions == [version.edition] }
                .map(\.id).joined(separator: " "))
    }

    // MARK: Words

    /// The editions with a column that fits.
    private func editions(_ fits: (Column) -> Bool) -> String {
        standard.editions.map(\.id).filter { edition in
            standard.kinds.contains { kind in
                kind.editions.contains(edition) && kind.columns(in: edition).contains(where: fits)
            }
        }.joined(separator: " ")
    }
}
