/// How often a service comes: the weekdays and hours that repeat every week, and the days that do not.
struct WeekPattern: Hashable, Sendable {
    struct Slot: Hashable, Sendable {
        /// 1 Monday … 7 Sunday.
        var weekday: Int
        /// HHMM
        var start: String
        var end: String
    }

    /// In the order of weekdays and hours.
    private(set) var slots: [Slot] = []
    /// Days of the month with a service that no slot covers.
    private(set) var otherDays: Set<Int> = []
    /// Without times of the day, such as equipment.
    private(set) var isTimeless = true

    init(_ services: [PlannedService], _ month: CalendarMonth) {
        var seen: Set<Slot> = []
        let timed = services.filter { $0.start != "9999" && $0.end != "9999" && !$0.days.isEmpty }
        isTimeless = timed.isEmpty
        for service in timed {
            var covered: Set<Int> = []
            for weekday in 1...7 {
                let all = month.days(on: [weekday])
                let hits = all.filter(service.days.contains)
                // A holiday or a stay elsewhere may take one day out.
                guard hits.count >= 2, hits.count >= all.count - 1 else { continue }
                covered.formUnion(hits)
                let slot = Slot(weekday: weekday, start: service.start, end: service.end)
                if seen.insert(slot).inserted { slots.append(slot) }
            }
            otherDays.formUnion(Set(service.days).subtracting(covered))
        }
        if isTimeless { otherDays = Set(services.flatMap(\.days)) }
        slots.sort { ($0.weekday, $0.start) < ($1.weekday, $1.start) }
    }

    /// 頻度 of 第2表.
    ///
    /// - Parameter family: equipment is there always, rounds come at call too.
    func frequency(_ family: HelpFamily) -> String {
        if family == .rental { return "毎日" }
        if !slots.isEmpty { return "週" + fullWidth(slots.count) + "回" }
        let count = otherDays.count
        if family == .shortStay { return "月" + fullWidth(count) + "日" }
        return count == 0 ? "随時" : "月" + fullWidth(count) + "回"
    }

    /// 月・木, for texts.
    var weekdayNames: String {
        let names = ["月", "火", "水", "木", "金", "土", "日"]
        return Set(slots.map(\.weekday)).sorted().map { names[$0 - 1] }.joined(separator: "・")
    }
}
