/// What a service is ordered for: who, when, from whom, and which hours are free.
struct ServiceOrder {
    let type: String
    let office: InventedOffice
    /// 要介護状態区分
    let level: String
    let month: CalendarMonth
    /// 単位数単価 of the office, in 1/100 yen.
    let unitPrice: Int
    var random: SampleRandom
    var week: BusyWeek

    /// The level's place among those of its benefit: 要介護１ … ５ as 0 … 4, 要支援１ (and 事業対象者) and ２ as 0 and 1.
    var step: Int {
        switch level {
        case "06", "12": 0
        case "13": 1
        default: min(4, max(0, (Int(level) ?? 21) - 21))
        }
    }

    /// A service of the ordered type; `code` is what follows the type's two characters.
    func service(
        _ code: String, _ title: String, units: Int, days: [Int], from start: String = "9999", to end: String = "9999",
        timesADay: Int = 1
    ) -> PlannedService {
        PlannedService(
            office: office, code: type + code, title: title, units: units, days: days, start: start, end: end,
            timesADay: timesADay, unitPrice: unitPrice)
    }
}

/// The hours of a week that are given away already, in minutes of the day.
struct BusyWeek: Sendable {
    private var taken: [Int: [Range<Int>]] = [:]

    /// Takes a start time for all the weekdays: of those offered the first that is free, else one in the evening.
    mutating func take(_ weekdays: Set<Int>, minutes: Int, from offers: [Int]) -> (start: String, end: String) {
        let evening = minutes > 120 ? [] : [1080, 1110, 1140, 1170, 1200, 1230, 390, 420]
        let isFree = { (start: Int) in
            weekdays.allSatisfy { day in
                (self.taken[day] ?? []).allSatisfy { !$0.overlaps(start..<start + minutes) }
            }
        }
        let start = (offers + evening).first(where: isFree) ?? offers[0]
        for day in weekdays { taken[day, default: []].append(start..<start + minutes) }
        return (Self.time(start), Self.time(start + minutes))
    }

    static func time(_ minutes: Int) -> String { digits(minutes / 60, 2) + digits(minutes % 60, 2) }
}

extension SampleRandom {
    /// So many different weekdays out of those offered, spread over the week.
    mutating func weekdays(_ count: Int, of offers: [Int] = [1, 2, 3, 4, 5, 6]) -> Set<Int> {
        switch count {
        case 1: [pick(offers)]
        case 2: Set(pick([[1, 4], [2, 5], [3, 6], [1, 3], [2, 4], [3, 5]]))
        case 3: Set(pick([[1, 3, 5], [2, 4, 6]]))
        default: Set(offers.shuffled(using: &self).prefix(count))
        }
    }
}
