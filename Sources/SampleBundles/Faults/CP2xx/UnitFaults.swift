import CarePlanStandard

/// Files of a send unit that are missing, or of another unit.
extension SampleFault {
    static let units: [SampleFault] = [
        SampleFault(
            "CP201", "送信単位のファイルが一つ足りない", "A file of the unit is missing"
        ) { desk in
            let required = desk.unit.required(in: desk.edition.id).map(\.kind)
            let files = desk.files.indices.filter { required.contains(desk.files[$0].kind) }
            guard desk.unit.optional.isEmpty, required.count > 1, let file = desk.random.one(of: files) else {
                return false
            }
            desk.files.remove(at: file)
            return true
        },
        SampleFault(
            "CP202", "別の送信単位のファイルが一つだけ混ざっている", "A single file of another unit lies among the files"
        ) { desk in
            // A plan from a provider would be CP111 too.
            guard let file = desk.tables.first,
                !desk.edition.namesCarryServiceTypes || desk.standard.serviceType(desk.senderType)?.side != .provider
            else { return false }
            let stranger = desk.standard.kinds.first { kind in
                kind.editions.contains(desk.edition.id) && kind.nameMonth == .none && kind.deletes == nil
                    && desk.standard.keyGroups.contains {
                        $0.dependents.contains { $0.kind == kind.id } && !$0.isOptional(desk)
                    }
                    && !desk.unit.required.contains { $0.kind == kind.id }
            }
            guard let stranger else {
                let kinds = desk.unit.required.map(\.kind)
                let others = desk.standard.units.filter {
                    $0.required.count > 1 && $0.editions.contains(desk.edition.id)
                }
                let files = others.flatMap { desk.filesOfUnit($0.id) }
                guard let file = files.first(where: { !kinds.contains($0.kind) }) else { return false }
                desk.files.append(file)
                return true
            }
            var values = desk.keyValues(file, 0)
            values[.planDate] = desk.month + "01"
            desk.files.append(desk.newFile(stranger, records: [desk.bareRecord(stranger, values)]))
            return true
        },
        SampleFault(
            "CP203", "一つのファイルだけ作成日時（ファイル連番）が1秒違う", "The timestamp of one file is a second later"
        ) { desk in
            let required = desk.unit.required(in: desk.edition.id).map(\.kind)
            guard desk.unit.optional.isEmpty, required.count > 1, let file = desk.random.one(of: desk.tables) else {
                return false
            }
            return desk.rename(file) { parts in
                parts.values[.timestamp] = parts.values[.timestamp].map { FaultDate.timestamp($0, plus: 1) }
            }
        },
        SampleFault(
            "CP205", "利用者補足情報のファイル名の年月が送信単位に合わない",
            "The month in the name of the supplement is not the unit's"
        ) { desk in
            let kinds = desk.standard.kinds.filter { $0.nameMonth == .monthOrZero }.map(\.id)
            guard let file = desk.files.indices.first(where: { kinds.contains(desk.files[$0].kind) }) else {
                return false
            }
            let month = desk.month
            return desk.rename(file) { parts in
                parts.values[.month] = parts.values[.month] == month ? FaultDate.month(month, plus: 1) : month
            }
        },
        SampleFault(
            "CP206", "第7表だけが翌月分（ファイル名も中身も）", "Table 7 alone is of the next month, name and records"
        ) { desk in
            let kinds = desk.standard.kinds.filter { $0.nameMonth == .month }.map(\.id)
            let files = desk.tables.filter { kinds.contains(desk.files[$0].kind) }
            guard files.count > 1, let file = files.first(where: { !desk.mainKinds.contains(desk.files[$0].kind) })
            else {
                return false
            }
            let month = FaultDate.month(desk.month, plus: 1)
            for record in desk.files[file].records.indices { desk.set(.targetMonth, file, record, to: month) }
            return desk.rename(file) { $0.values[.month] = month }
        },
        SampleFault(
            "CP214", "ほかの送信単位（削除など）が同じ作成日時で出ている", "Another complete unit carries the same timestamp"
        ) { desk in
            guard let other = desk.anotherUnit() else { return false }
            desk.files.append(other)
            return true
        },
        SampleFault(
            "CP217", "作成日時が、版が使えなくなった後", "The timestamps lie after the end of the edition"
        ) { desk in
            guard let end = desk.edition.endsFrom else { return false }
            let day = 1 + desk.random.below(28)
            desk.renameAll { parts in
                parts.values[.timestamp] = parts.values[.timestamp].map { end + digits(day, 2) + $0.suffix(6) }
            }
            return true
        },
    ]
}

extension KeyGroup {
    /// The group's files need not be there in a unit.
    fileprivate func isOptional(_ desk: FaultDesk) -> Bool {
        desk.standard.units.contains { $0.keyGroups.contains(id) && !$0.optional.isEmpty }
    }
}

extension FaultDesk {
    /// A complete unit of one file beside the sample's: a deletion, or the result that a deletion of results may follow.
    fileprivate func anotherUnit() -> SampleFile? {
        guard let file = tables.first, let kind = kind(of: file) else { return nil }
        let deletions = deletionKinds.filter { $0.side == kind.side && $0.id != kind.id }
        if let deletion = deletions.first(where: { $0.deletes?.kind != kind.id }) ?? deletions.first {
            var values = keyValues(file, 0)
            for role in [Role.planDate, .consultationDate] { values[role] = month + "01" }
            values[.targetMonth] = month
            return newFile(deletion, records: [bareRecord(deletion, values)])
        }
        guard let result = kind.deletes.flatMap({ standard.kind($0.kind) }) else { return nil }
        return newFile(result, records: [bareRecord(result, resultValues(file))])
    }

    /// Values of one visit that the office of a deletion of results carried out.
    private func resultValues(_ file: Int) -> [Role: String] {
        var values = keyValues(file, 0)
        let type = values[.serviceType] ?? senderType
        for (role, value) in [
            (Role.createdDate, String((namePart(.timestamp) ?? "").prefix(8))), (.targetMonth, month),
            (.planOffice, namePart(.receiver) ?? ""), (.units, "100"), (.serviceDate, month + "01"),
            (.startTime, "9999"), (.endTime, "9999"), (.count, "1"), (.serviceCode, type + "1111"), (.over30, "0"),
        ] { values[role] = value }
        if standard.serviceType(type)?.rental == true { values[.taisCode] = "00001-000001" }
        return values
    }
}
