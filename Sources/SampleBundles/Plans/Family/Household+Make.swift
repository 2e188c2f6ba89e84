extension Household {
    /// The family of a person, as a story wants it: alone, with others, or either.
    static func make(
        _ world: InventedWorld, index: Int, _ person: InventedPerson, _ wanted: CareStory.Household
    ) -> Household {
        var maker = HouseholdMaker(world, index, person)
        return maker.make(wanted)
    }
}

private struct HouseholdMaker {
    private let world: InventedWorld
    private let person: InventedPerson
    private let isMan: Bool
    private let birthYear: Int
    private let familyName: String
    private var random: SampleRandom

    init(_ world: InventedWorld, _ index: Int, _ person: InventedPerson) {
        self.world = world
        self.person = person
        isMan = person.sex == "1"
        birthYear = Int(person.birthDate.prefix(4)) ?? 1940
        familyName = String(person.name.prefix { $0 != "　" })
        random = SampleRandom(seed: world.seed, "household", index)
    }

    private enum Shape {
        case alone, neverMarried, couple, coupleAndChild, child, sibling
    }

    mutating func make(_ wanted: CareStory.Household) -> Household {
        let alone: [Shape] = [.alone, .alone, .alone, .alone, .neverMarried]
        let others: [Shape] = [
            .couple, .couple, .couple, .coupleAndChild, .coupleAndChild, .child, .child, .child, .sibling,
        ]
        let shape: Shape =
            switch wanted {
            case .alone: random.pick(alone)
            case .withOthers: random.pick(others)
            case .any: random.chance(35) ? random.pick(alone) : random.pick(others)
            }
        var home = Household(personIsMan: isMan)
        switch shape {
        case .neverMarried, .sibling: break
        case .couple, .coupleAndChild: home.spouse = spouse(.together)
        case .alone, .child: home.spouse = spouse(.dead)
        }
        if home.spouse != nil { addChildren(to: &home, oneAtHome: shape == .coupleAndChild || shape == .child) }
        addSiblings(to: &home, oneAtHome: shape == .sibling)
        if home.children.isEmpty, shape != .sibling { home.nieces = [niece()] }
        return home
    }

    private mutating func addChildren(to home: inout Household, oneAtHome: Bool) {
        // Children of people below sixty are no carers yet.
        let count = birthYear > 1963 && !oneAtHome ? 0 : 1 + random.below(3)
        let atHome = oneAtHome ? random.below(count) : -1
        var sons = 0
        var daughters = 0
        for place in 0..<count {
            let isSon = random.chance(50)
            let nth = isSon ? sons : daughters
            if isSon { sons += 1 } else { daughters += 1 }
            let relation = (isSon ? ["長男", "次男", "三男"] : ["長女", "次女", "三女"])[nth]
            let lives: Household.Place = place == atHome ? .together : random.chance(55) ? .near : .far
            // Daughters who married out bear another name.
            let ownName = isSon || lives == .together || random.chance(35)
            home.children.append(
                relative(relation, isMan: isSon, birthYear + 24 + random.below(10), lives, ownName: ownName))
        }
        guard atHome >= 0, random.chance(55) else { return }
        let child = home.children[atHome]
        home.childSpouse = relative(
            child.relation + (child.isMan ? "の妻" : "の夫"), isMan: !child.isMan, birthYear + 30, .together)
        home.grandchildren = (0..<random.below(3)).map { _ in random.chance(50) }
    }

    private mutating func addSiblings(to home: inout Household, oneAtHome: Bool) {
        let count = oneAtHome ? 1 + random.below(2) : random.below(3)
        for place in 0..<count {
            let isBrother = random.chance(45)
            let isElder = birthYear > 1928 && random.chance(45)
            let relation = isBrother ? (isElder ? "兄" : "弟") : (isElder ? "姉" : "妹")
            let lives: Household.Place =
                oneAtHome && place == 0 ? .together : random.chance(40) ? .dead : random.chance(40) ? .near : .far
            home.siblings.append(
                relative(
                    relation, isMan: isBrother, birthYear + (isElder ? -3 : 4), lives,
                    ownName: isBrother || lives == .together))
        }
    }

    private mutating func spouse(_ place: Household.Place) -> Household.Relative {
        relative(isMan ? "妻" : "夫", isMan: !isMan, birthYear + (isMan ? 3 : -3), place)
    }

    private mutating func niece() -> Household.Relative {
        let isMan = random.chance(30)
        return relative(
            isMan ? "甥" : "姪", isMan: isMan, birthYear + 30, random.chance(50) ? .near : .far, ownName: isMan)
    }

    private mutating func relative(
        _ relation: String, isMan: Bool, _ born: Int, _ place: Household.Place, ownName: Bool = true
    ) -> Household.Relative {
        let family = ownName ? familyName : random.pick(FamilyNames.all.entries).written
        let given = random.pick(GivenNames.list(isWoman: !isMan, birthYear: born).entries).written
        let town = place == .far ? random.pick(InventedTown.all) : world.town
        let address =
            switch place {
            case .together: random.chance(60) ? "同居" : person.address1
            case .near, .far: town.address(&random)
            case .dead: ""
            }
        return Household.Relative(
            name: family + "　" + given, relation: relation, isMan: isMan, place: place, address: address,
            phone: place == .dead ? "" : town.phone(&random), works: born > 1960 && random.chance(70))
    }
}
