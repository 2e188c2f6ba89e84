extension Certification {
    /// What the insurer certified: a level that the kind of plan and the partner's service allow, in force all month.
    static func make(
        _ world: InventedWorld, index: Int, _ context: SampleContext, isYoung: Bool
    ) -> Certification {
        var random = SampleRandom(seed: world.seed, "certification", index)
        guard let month = CalendarMonth(context.month) else { preconditionFailure("a context without a month") }
        let levels = Self.levels(context, isYoung: isYoung)
        let level = random.pick(levels)
        // Periods follow each other without a gap, so that two months of one person tell of one period mostly.
        let length = random.pick([12, 24, 24, 36, 36, 48])
        let phase = random.below(length)
        let since = (month.year * 12 + month.month - 1 + phase) % length
        let start = month.adding(-since)
        let end = start.adding(length - 1)
        let certified = start.adding(-1)
        return Certification(
            level: level, date: certified.date(5 + random.below(20)), start: start.date(1), end: end.lastDate,
            status: random.chance(95) ? "2" : "1", limit: limits[level] ?? 0,
            change: random.chance(3) ? change(to: level, in: month, &random) : nil)
    }

    /// 区分変更 in the course of the month: from the level below.
    private static func change(
        to level: String, in month: CalendarMonth, _ random: inout SampleRandom
    ) -> LevelChange? {
        let order = ["12", "13", "21", "22", "23", "24", "25"]
        guard let place = order.firstIndex(of: level), place > 0, (order[place] < "20") == (order[place - 1] < "20")
        else { return nil }
        return LevelChange(date: month.date(2 + random.below(25)), previousLevel: order[place - 1])
    }

    private static func levels(_ context: SampleContext, isYoung: Bool) -> [String] {
        guard context.isPrevention else { return ["21", "21", "21", "22", "22", "22", "23", "23", "24", "24", "25"] }
        // People below 65 have no 総合事業 on a checklist alone; providers of 予防給付 serve 要支援 only.
        let isProject = context.partner.map { $0.serviceType.hasPrefix("A") } ?? true
        return isProject && !isYoung ? ["06", "12", "12", "13"] : ["12", "13"]
    }

    /// 区分支給限度基準額, units a month.
    private static let limits: [String: Int] = [
        "06": 5032, "12": 5032, "13": 10531, "21": 16765, "22": 19705, "23": 27048, "24": 30938, "25": 36217,
    ]
}
