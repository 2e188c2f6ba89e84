import CarePlanStandard

extension InventedPerson {
    /// A person of the seed's town: who they are depends on seed and index alone, what they are certified for also on what
    /// kind of plan they have and on the month.
    static func make(_ world: InventedWorld, index: Int, _ context: SampleContext) -> InventedPerson {
        var random = SampleRandom(seed: world.seed, "person", index)
        // All live in the town of the offices; some belong to an insurer elsewhere (住所地特例).
        let town = world.town
        let insurer = random.chance(95) ? town : random.pick(InventedTown.all)
        let isWoman = random.chance(66)
        let isYoung = random.chance(4)
        // Who they are must not change with the month: they are as old in 2025 as is said here, or in the far month's decade.
        let year = Self.yearOfAges(context) - (isYoung ? 42 + random.below(13) : age(&random))
        let month = CalendarMonth(year: year, month: 1 + random.below(12))
        let birth = month.date(1 + random.below(month.dayCount))
        let family = random.pick(FamilyNames.all.entries)
        let given = random.pick(GivenNames.list(isWoman: isWoman, birthYear: year).entries)
        let number = insured(world.seed, index)
        // 生保単独: on public assistance and under 65, so insured by nobody.
        let isAssisted = isYoung && random.chance(40) && !context.isPrevention
        return InventedPerson(
            insurer: insurer.insurer, insured: isAssisted ? "H" + number.dropFirst() : number,
            name: family.written + "　" + given.written, kana: family.reading + "　" + given.reading,
            sex: isWoman ? "2" : "1", birthDate: birth, postalCode: town.postalCode(&random),
            address1: town.address(&random), address2: random.chance(35) ? Self.building(&random) : "",
            phone: random.chance(85) ? town.phone(&random) : "",
            certification: Certification.make(world, index: index, context, isYoung: isYoung),
            benefitRate: isAssisted ? 0 : [90, 90, 90, 90, 90, 90, 90, 80, 80, 70][random.below(10)])
    }

    /// 2025 for the months in which today's editions are used.
    private static func yearOfAges(_ context: SampleContext) -> Int {
        let year = CalendarMonth(context.month)?.year ?? 2025
        return year < 2035 ? 2025 : year / 10 * 10 + 5
    }

    /// 67 to 103, most about 85.
    private static func age(_ random: inout SampleRandom) -> Int {
        67 + random.below(13) + random.below(13) + random.below(13)
    }

    /// Ten digits that no other person of the seed has: places run through 0 … 99,999,999 in an order of the seed's own.
    private static func insured(_ seed: UInt64, _ index: Int) -> String {
        let start = SampleRandom.one(of: 100_000_000, seed: seed, "insured")
        // 38,196,601 has no common divisor with 10^8.
        return "00" + digits((start + index % 100_000_000 * 38_196_601) % 100_000_000, 8)
    }

    private static func building(_ random: inout SampleRandom) -> String {
        let name = random.pick([
            "コーポすみれ", "ひばりハイツ", "メゾン若草", "緑風荘", "第二松風荘", "サンハイツ桜", "みずほマンション", "グリーンコーポ", "市営住宅３棟",
            "県営住宅５号棟", "都市団地２街区", "コーポラス南", "さつき荘", "ハイム青葉",
        ])
        return name + fullWidth((1 + random.below(5)) * 100 + 1 + random.below(8)) + "号室"
    }
}
