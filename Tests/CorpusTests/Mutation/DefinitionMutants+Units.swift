import CarePlanStandard

extension DefinitionMutants {
    func units(_ set: inout MutantSet) {
        let group = "definition: send unit"
        for (index, unit) in standard.units.enumerated() {
            let kinds = unit.required.map(\.kind) + unit.optional
            let likely = Likely(kinds: kinds, rules: ["CP201", "CP202", "CP203", "CP213", "CP214", "CP215"])
            func change(_ words: String, _ edit: (inout SendUnit) -> Void) {
                add(group, "\(unit.id) \(words)", likely: likely, &set) { edit(&$0.units[index]) }
            }
            add(group, "without \(unit.id)", likely: likely, &set) { $0.units.remove(at: index) }
            for edition in unit.editions { change("not in \(edition)") { $0.editions.removeAll { $0 == edition } } }
            for edition in standard.editions.map(\.id) where !unit.editions.contains(edition) {
                change("in \(edition) too") { $0.editions.append(edition) }
            }
            for (place, file) in unit.required.enumerated() {
                change("without \(file.kind)") { $0.required.remove(at: place) }
                change("with \(file.kind) if there is one") {
                    $0.required.remove(at: place)
                    $0.optional.append(file.kind)
                }
                for edition in unit.editions where unit.editions.count > 1 {
                    change("asks for \(file.kind) in \(edition) alone") { $0.required[place].only = [edition] }
                }
                change("asks for \(file.kind) in every edition") { $0.required[place].only = [] }
                change("with the month of \(file.kind) zero, or not") { $0.required[place].zeroMonth.toggle() }
            }
            for (place, kind) in unit.optional.enumerated() {
                change("without \(kind)") { $0.optional.remove(at: place) }
                change("asks for \(kind)") {
                    $0.optional.remove(at: place)
                    $0.required.append(SendUnit.RequiredFile(kind))
                }
            }
            for kind in standard.kinds.map(\.id) where !kinds.contains(kind) {
                change("takes \(kind) too") { $0.optional.append(kind) }
            }
            for id in unit.keyGroups { change("without the key of \(id)") { $0.keyGroups.removeAll { $0 == id } } }
        }
    }

    func keys(_ set: inout MutantSet) {
        let group = "definition: key"
        let rules = ["CP601", "CP602", "CP603", "CP605", "CP606", "CP610"]
        for (index, key) in standard.keyGroups.enumerated() {
            let likely = Likely(kinds: [key.main] + key.dependents.map(\.kind), rules: rules)
            func change(_ words: String, _ edit: (inout KeyGroup) -> Void) {
                add(group, "\(key.id) \(words)", likely: likely, &set) { edit(&$0.keyGroups[index]) }
            }
            for role in key.key { change("without \(role)") { $0.key.removeAll { $0 == role } } }
            for role in [Role.planDate, .targetMonth, .consultationDate] where !key.key.contains(role) {
                change("with \(role) too") { $0.key.append(role) }
            }
            for (place, dependent) in key.dependents.enumerated() {
                change("without \(dependent.kind)") { $0.dependents.remove(at: place) }
                for absence in KeyGroup.Dependent.Absence.allCases {
                    change("with \(dependent.kind) absent: \(absence)") { $0.dependents[place].absence = absence }
                }
                for role in dependent.agrees {
                    change("with \(dependent.kind) free of \(role)") {
                        $0.dependents[place].agrees.removeAll { $0 == role }
                    }
                }
                for role in [Role.careLevel, .certificationDate, .certificationStatus, .periodStart, .periodEnd]
                where !dependent.agrees.contains(role) {
                    change("with \(dependent.kind) bound to \(role)") { $0.dependents[place].agrees.append(role) }
                }
            }
        }
    }

    func serviceTypes(_ set: inout MutantSet) {
        let group = "definition: service type"
        for (index, type) in standard.serviceTypes.enumerated() {
            func change(_ words: String, _ rules: [String], _ edit: (inout ServiceType) -> Void) {
                add(group, "\(type.code) \(words)", likely: Likely(rules: rules), &set) {
                    edit(&$0.serviceTypes[index])
                }
            }
            for scope in ServiceType.Scope.allCases { change("is \(scope)", ["CP511", "CP104"]) { $0.scope = scope } }
            for side in ServiceType.Side.allCases { change("is of side \(side)", ["CP111"]) { $0.side = side } }
            change("is rental, or not", ["CP505", "CP510", "CP508", "CP607"]) { $0.rental.toggle() }
            change("is outside the limit, or not", ["CP702", "CP703", "CP517"]) { $0.outsideLimit.toggle() }
            change("is bundled, or not", ["CP608"]) { $0.bundled.toggle() }
            change("is of a fixed fee, or not", ["CP701"]) { $0.fixedFee.toggle() }
            for benefit in ["介護給付", "予防給付", "総合事業"] {
                change("is of \(benefit)", ["CP515", "CP529"]) { $0.benefit = benefit }
            }
            for other in [nil, "22", "21"] {
                change("is entered as \(other ?? "itself")", ["CP528"]) { $0.enteredAs = other }
            }
        }
    }
}
