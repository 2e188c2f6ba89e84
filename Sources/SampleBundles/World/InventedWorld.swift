import CarePlanStandard

/// The town of a seed, its offices and its people: the same for every unit, edition and month.
struct InventedWorld: Sendable {
    let seed: UInt64
    let town: InventedTown

    init(seed: UInt64) {
        self.seed = seed
        var random = SampleRandom(seed: seed, "town")
        town = random.pick(InventedTown.all)
    }

    /// In which part an office appears; offices of one type in different parts are different ones.
    enum Part: Int {
        case planner, provider, principal
    }

    /// - Parameter choice: which of the town's offices of the type, from 0.
    func office(of type: String, as part: Part, choice: Int = 0) -> InventedOffice {
        var random = SampleRandom(seed: seed, "office " + type, part.rawValue * 100 + choice)
        let base = SampleRandom.one(of: 25, seed: seed, "offices")
        let serial = part.rawValue * 30 + base + choice
        let kind = OfficeKind(type)
        return InventedOffice(
            number: kind.number(town, serial: serial), serviceType: type, name: kind.name(town, &random),
            postalCode: town.postalCode(&random), address: town.address(&random), phone: town.phone(&random),
            manager: Self.personName(&random).written)
    }

    /// A person's name of working age, with its reading.
    static func personName(_ random: inout SampleRandom) -> (written: String, reading: String) {
        let family = random.pick(FamilyNames.all.entries)
        let given = random.pick(GivenNames.list(isWoman: random.chance(65), birthYear: 1975).entries)
        return (family.written + "　" + given.written, family.reading + "　" + given.reading)
    }
}

extension SampleRandom {
    /// A single number below `bound`.
    static func one(of bound: Int, seed: UInt64, _ purpose: String) -> Int {
        var random = SampleRandom(seed: seed, purpose)
        return random.below(bound)
    }
}
