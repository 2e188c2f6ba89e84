/// Who must output and import what, and what the vendor test tries.
extension LayoutRequirements {
    /// A cell of the roles table: who, and in which direction.
    private struct Party {
        var id: String
        var name: BilingualText
        var isOutput: Bool
    }

    private static let manager = BilingualText("居宅介護支援事業所", "a care manager's product")
    private static let provider = BilingualText("サービス事業所", "a service provider's product")
    private static let centre = BilingualText("地域包括支援センター", "a community support centre's product")

    private static let parties = [
        Party(id: "MANAGER-OUT", name: manager, isOutput: true),
        Party(id: "MANAGER-IN", name: manager, isOutput: false),
        Party(id: "PROVIDER-OUT", name: provider, isOutput: true),
        Party(id: "PROVIDER-IN", name: provider, isOutput: false),
        Party(id: "CENTRE-OUT", name: centre, isOutput: true),
        Party(id: "CENTRE-IN", name: centre, isOutput: false),
    ]

    /// A requirement for each ○ and △ of the roles table.
    var duties: [Requirement] {
        standard.duties.flatMap { duty in
            zip(Self.parties, duty.marks).compactMap { party, mark in requirement(duty, party, mark) }
        }
    }

    private func requirement(_ duty: RoleDuty, _ party: Party, _ mark: String) -> Requirement? {
        // '- (the prose has …)' is △ too: A09.
        let isMust = mark.hasPrefix("○")
        let isRead = mark.hasPrefix("- (")
        guard isMust || mark.hasPrefix("△") || isRead else { return nil }
        let prefix = String(duty.file.prefix { $0 != " " })
        let isHome = duty.part == "居宅"
        let isWithPlan = duty.file.contains("care plan")
        guard let kind = standard.kind(prefix), let unit = unit(of: prefix, isHome: isHome, isWithPlan: isWithPlan)
        else { return nil }
        let topic = prefix == "UPHOSOKU" && isHome ? prefix + (isWithPlan ? "-PLAN" : "-SLIP") : prefix
        let file = duty.file.replacing("with the care plan", with: "居宅サービス計画").replacing("with the slip", with: "利用票")
            .replacing("with ", with: "")
        let verb = party.isOutput ? BilingualText("出力", "output") : BilingualText("取り込み", "import")
        let inV3 = mark.contains("V3: ○") ? BilingualText("（3.2版では必須）", " (must, in 3.2)") : BilingualText("", "")
        return Requirement(
            "REQ-DUTY-\(isHome ? "HOME" : "PREVENTION")-\(topic)-\(party.id)", editions(kind),
            "4.1版 出力・取込ファイル一覧 \(duty.part)", isMust ? .must : .may, party.isOutput ? .sender : .receiver,
            "\(duty.part)の\(file)を、\(party.name.ja)の製品は\(verb.ja)\(isMust ? "できなければならない" : "できてもよい")\(inV3.ja)",
            "For \(isHome ? "care plans" : "prevention"), \(party.name.en) \(isMust ? "must" : "may") \(verb.en) "
                + "\(duty.file)\(inV3.en)",
            files: prefix, cases: kind.editions.map { "\($0)/conforming/\(unit)" }.joined(separator: " "),
            scenarios: scenarios(unit, isHome: isHome, isOutput: party.isOutput).joined(separator: " "),
            readings: isRead ? "A09" : "")
    }

    /// The unit in which the file travels.
    private func unit(of kind: String, isHome: Bool, isWithPlan: Bool) -> String? {
        let holding = standard.units.filter { unit in
            unit.editions.contains { unit.required(in: $0).contains { $0.kind == kind } }
        }
        let zero = holding.first { unit in
            unit.editions.contains { unit.required(in: $0).contains { $0.kind == kind && $0.zeroMonth } }
        }
        guard let zero, !isWithPlan else { return holding.first?.id }
        return holding.first { $0.id != zero.id }?.id
    }

    /// `D2-export`: the patterns of the part that try the unit.
    private func scenarios(_ unit: String, isHome: Bool, isOutput: Bool) -> [String] {
        standard.patterns.filter { $0.units.contains(unit) && ($0.line == "居宅介護支援") == isHome }
            .map { $0.id + (isOutput ? "-export" : "-import") }
    }

    /// The patterns of the vendor test.
    var patterns: [Requirement] {
        standard.patterns.map { pattern in
            let units = standard.units.filter { pattern.units.contains($0.id) }
            let editions = standard.editions.map(\.id).filter { edition in
                units.allSatisfy { $0.editions.contains(edition) }
            }
            return Requirement(
                "REQ-PATTERN-\(pattern.id)", editions.joined(separator: " "), "強化ベンダ試験 パターン", .must, .both,
                "パターン\(pattern.id)（\(pattern.line)、\(pattern.document)）では、送信単位「\(units.map(\.title).joined(separator: "、"))」の出力と取り込みを確かめる",
                "Pattern \(pattern.id) tries export and import of \(pattern.units.joined(separator: ", "))",
                files: units.flatMap { $0.required.map(\.kind) }.joined(separator: " "),
                scenarios: "\(pattern.id)-export \(pattern.id)-import")
        }
    }

    /// Which items stand on which paper form: one requirement a form and kind of file.
    var forms: [Requirement] {
        PaperForm.all.flatMap { form in
            let items = form.blocks.flatMap(\.items)
            return standard.kinds.filter { kind in items.contains { $0.kind == kind.id } }.map { kind in
                let numbers = Set(items.filter { $0.kind == kind.id }.map(\.no)).sorted()
                let names = numbers.map { "No.\($0) \(kind.columns[$0 - 1].name)" }
                let name = form.number + form.title
                return Requirement(
                    "REQ-FORM-\(form.id.uppercased())-\(kind.id)", editions(kind), "別紙 帳票との対応 \(name)", .must,
                    .receiver,
                    "\(name)に、\(title(kind))の次の項目（4.1版の番号）が載る: \(names.joined(separator: "、"))",
                    "These items of \(kind.id) (numbers of 4.1) stand on \(name): \(names.joined(separator: ", "))",
                    files: kind.id, scenarios: trials(of: form).joined(separator: " "))
            }
        }
    }

    /// `D2-import`: the patterns whose imports show the form.
    private func trials(of form: PaperForm) -> [String] {
        standard.patterns.filter { pattern in
            standard.units.contains { unit in
                pattern.units.contains(unit.id)
                    && unit.editions.contains { unit.required(in: $0).contains { $0.kind == form.kind } }
            }
        }.map { $0.id + "-import" }
    }
}
