import CarePlanStandard

/// The rules between 第6表 and 第7表 of a unit: CP607-CP609, and CP701, which 第6表 may excuse.
///
/// - Standard: 4.1版 2.3; links, '第6表 and 第7表'
struct ServiceRules {
    let layouts: LayoutLibrary
    let layout: UnitLayout
    let unit: PlannedUnit

    func judge(_ outcome: inout UnitJob.Outcome) {
        let comparison = compare(&outcome)
        for file in unit.allFiles {
            if outcome.files[file.index]?.facts.wrongProducts.isEmpty == false {
                judgeProducts(of: file, comparison, &outcome)
            }
            outcome.files[file.index]?.facts.planned = nil
            outcome.files[file.index]?.facts.listed = nil
        }
    }

    /// Nil where the tables cannot be compared.
    private func compare(_ outcome: inout UnitJob.Outcome) -> ServiceComparison? {
        guard let kinds = layout.serviceTables, !unit.mixesMonths else { return nil }
        let rules = ["CP607", "CP608", "CP609"]
        guard let plannedFile = unit.member(kinds.planned), let listedFile = unit.member(kinds.listed) else {
            if !unit.missing.isEmpty { outcome.note(NotChecked(rules: rules, reason: Reasons.missingFile)) }
            return nil
        }
        guard let plan = outcome.files[plannedFile.index]?.facts, let list = outcome.files[listedFile.index]?.facts,
            !plan.isUnread, !list.isUnread, let planned = plan.planned, let listed = list.listed
        else {
            outcome.note(NotChecked(rules: rules, reason: Reasons.unreadable))
            return nil
        }
        let comparison = ServiceComparison(
            planned, of: plan.keys, listed, of: list.keys, types: layouts.serviceTypes)
        if plan.hasUnreadableServices || list.hasUnreadableServices {
            outcome.note(NotChecked(rules: ["CP607", "CP608"], reason: Reasons.unreadableKey))
        } else {
            report(607, of: comparison.services, plannedFile, listedFile, &outcome)
            report(607, "code", .info, of: comparison.codes, plannedFile, listedFile, &outcome)
            report(608, role: .count, of: comparison.counts, plannedFile, listedFile, &outcome)
        }
        report(609, role: .units, of: comparison.units, plannedFile, listedFile, &outcome)
        return plan.hasUnreadableServices ? nil : comparison
    }

    /// One finding for the unit: at the first row of 第6表, or of 第7表 where it speaks of that table alone.
    private func report(
        _ rule: RuleNumber, _ variant: String = "", _ severity: Severity? = nil, role: Role? = nil,
        of hits: [ServiceComparison.Hit], _ planned: UnitFile, _ listed: UnitFile, _ outcome: inout UnitJob.Outcome
    ) {
        let inOrder = hits.sorted { $0.mark.offset < $1.mark.offset }
        let part: ServicePart = inOrder.contains { $0.part == .planned } ? .planned : .listed
        let file = part == .planned ? planned : listed
        let other = part == .planned ? listed : planned
        let here = inOrder.filter { $0.part == part }
        guard let first = here.first else { return }
        let elsewhere = inOrder.filter { $0.part != part }.map(\.mark) + [first.other].compactMap { $0 }
        outcome.findings.append(
            Finding(
                rule: rule.id, variant: variant, severity: severity ?? rule.severity, file: file.index,
                edition: unit.edition, kind: file.kind.id, field: role.flatMap { field($0, of: file, outcome) },
                count: inOrder.count, places: here.map(\.mark.place),
                related: elsewhere.isEmpty
                    ? [Finding.Related(file: other.index, role: "missing-in")]
                    : elsewhere.map {
                        Finding.Related(file: other.index, record: Int($0.record), line: Int($0.line), role: "other")
                    }))
    }

    /// The column of a role, in the layout the file was read by.
    private func field(_ role: Role, of file: UnitFile, _ outcome: UnitJob.Outcome) -> Finding.Field? {
        let columns = file.kind.columns(in: outcome.files[file.index]?.layoutEdition ?? unit.edition)
        guard let column = columns.firstIndex(where: { $0.role == role }) else { return nil }
        return Finding.Field(no: column + 1, name: columns[column].name)
    }

    // MARK: CP701

    private func judgeProducts(
        of file: UnitFile, _ comparison: ServiceComparison?, _ outcome: inout UnitJob.Outcome
    ) {
        guard let facts = outcome.files[file.index]?.facts else { return }
        guard let comparison, facts.listed != nil, unit.member(file.kind.id)?.index == file.index else {
            outcome.files[file.index]?.notChecked.append(NotChecked(rules: ["CP701"], reason: Reasons.tableSix))
            return
        }
        let wrong = facts.wrongProducts.filter { !comparison.isProRata[Int($0.service)] }
        guard !wrong.isEmpty else { return }
        outcome.findings.append(
            Finding(
                rule: "CP701", severity: RuleNumber(701).severity, file: file.index, edition: unit.edition,
                kind: file.kind.id, field: field(.serviceUnits, of: file, outcome), count: wrong.count,
                places: wrong.map(\.mark.place)))
    }
}

extension FileFacts {
    /// A row's key, office, code or flag could not be read (precedence, 'A key').
    fileprivate var hasUnreadableServices: Bool {
        hasUnreadableKey || hasUnreadableServiceKey || planned?.hasUnreadableKey == true
            || listed?.hasUnreadableKey == true
    }
}
