import CarePlanStandard

/// Files of a unit that do not hold the same people and plans.
extension SampleFault {
    static let keys: [SampleFault] = [
        SampleFault("CP601", "ほかのファイルにない利用者のレコードがある", "A record is of a person who is not in the main file") { desk in
            let mains = desk.mainKinds
            let dependents = desk.tables.filter { file in
                !mains.contains(desk.files[file].kind) && desk.column(.insured, in: file) != nil
                    && desk.column(.managedUnits, in: file) == nil
            }
            guard let file = desk.random.one(of: dependents) else { return false }
            let record = desk.random.below(desk.files[file].records.count)
            let taken = desk.cells(of: .insured).map { desk[$0] }
            desk.repeatRecord(ServiceLine(file: file, record: record)) { desk, line in
                desk[line, .insured] = PersonNumber.another(than: taken)
            }
            return true
        },
        SampleFault("CP602", "一人の利用者補足情報がない", "The supplement of one person is missing") { desk in
            let kinds = desk.dependents(absence: .error)
            return desk.dropPerson(in: kinds)
        },
        SampleFault("CP603", "一人の第3表がない", "One person has no weekly plan") { desk in
            let kinds = desk.dependents(absence: .weeklyPlan)
            return desk.dropPerson(in: kinds)
        },
        SampleFault(
            "CP605", "利用者補足情報の計画作成（変更）日が送信単位に合わない", "The plan date of a supplement does not fit the unit"
        ) { desk in
            let day = desk.month + "01"
            return desk.spoilSupplement(.planDate, .dateOrZero) { $0 == "00000000" ? day : "00000000" }
        },
        SampleFault(
            "CP606", "利用者補足情報の対象年月が送信単位に合わない", "The month of a supplement does not fit the unit"
        ) { desk in
            let month = desk.month
            return desk.spoilSupplement(.targetMonth, .monthOrZero) { $0 == "000000" ? month : "000000" }
        },
        SampleFault("CP610", "一人の認定日が第1表と利用者補足情報で違う", "A person's certification date differs between two files") {
            desk in
            let agreeing = desk.standard.keyGroups.filter { desk.unit.keyGroups.contains($0.id) }
                .flatMap(\.dependents).filter { $0.agrees.contains(.certificationDate) }.map(\.kind)
            let cells = desk.cells(of: .certificationDate).filter { cell in
                agreeing.contains(desk.files[cell.file].kind) && !desk[cell].isEmpty
            }
            guard let cell = desk.random.one(of: cells) else { return false }
            desk[cell] = FaultDate.day(desk[cell], plus: -1)
            return true
        },
    ]
}

extension FaultDesk {
    /// Kinds whose lack a main record feels in that way.
    fileprivate func dependents(absence: KeyGroup.Dependent.Absence) -> [String] {
        standard.keyGroups.filter { unit.keyGroups.contains($0.id) }.flatMap(\.dependents)
            .filter { $0.absence == absence }.map(\.kind)
    }

    /// Takes all records of one person out of a file of several people.
    fileprivate mutating func dropPerson(in kinds: [String]) -> Bool {
        guard let file = tables.first(where: { kinds.contains(files[$0].kind) }) else { return false }
        let people = Set(files[file].records.indices.map { person(file, $0) }).sorted { $0.joined() < $1.joined() }
        guard people.count > 1, let dropped = random.one(of: people) else { return false }
        let kept = files[file].records.indices.filter { person(file, $0) != dropped }
        files[file].records = kept.map { files[file].records[$0] }
        return true
    }

    /// Changes a value of the supplement that says which unit it belongs to.
    fileprivate mutating func spoilSupplement(_ role: Role, _ format: Format, _ change: (String) -> String) -> Bool {
        guard let cell = random.one(of: cells { $0.role == role && $0.format == format && !$1.isEmpty }) else {
            return false
        }
        self[cell] = change(self[cell])
        return true
    }
}
