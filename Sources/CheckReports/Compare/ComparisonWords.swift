import BundleTools
import CarePlanStandard

/// The words of a comparison, in one language.
struct ComparisonWords {
    let language: Language
    let mode: Comparison.Mode
    let standard: Standard
    private let words: ReportWords

    init(_ language: Language, _ mode: Comparison.Mode, _ standard: Standard) {
        self.language = language
        self.mode = mode
        self.standard = standard
        words = ReportWords(language: language)
    }

    func pick(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String { language.pick(ja(), en()) }

    func number(_ number: Int) -> String { words.number(number) }
    func count(_ number: Int, _ ja: String, _ en: String) -> String { words.count(number, ja, en) }

    func people(_ number: Int) -> String {
        pick("\(self.number(number)) 人", "\(self.number(number)) \(number == 1 ? "person" : "people")")
    }
    func month(_ month: Int) -> String { words.month(String(month)) }

    // MARK: The two sides

    var title: String {
        switch mode {
        case .planAndActuals: pick("予定と実績の突き合わせ", "What was planned, and what was done")
        case .exports: pick("二つの出力の突き合わせ", "Two exports")
        }
    }

    var left: String { mode == .planAndActuals ? pick("予定", "planned") : pick("旧", "old") }
    var right: String { mode == .planAndActuals ? pick("実績", "done") : pick("新", "new") }
    /// What a side lacks: `実績がない`, and the person it lacks: `実績にいない`.
    private var leftLacks: String {
        mode == .planAndActuals ? pick("予定にない", "not planned") : pick("古い出力にない", "not in the old export")
    }
    private var rightLacks: String {
        mode == .planAndActuals ? pick("実績がない", "not done") : pick("新しい出力にない", "not in the new export")
    }
    func lacksPerson(left isLeft: Bool) -> String {
        switch mode {
        case .planAndActuals:
            isLeft ? pick("予定にいない利用者", "a person without a plan") : pick("実績にいない利用者", "a person without results")
        case .exports:
            isLeft
                ? pick("古い出力にいない利用者", "a person who is not in the old export")
                : pick("新しい出力にいない利用者", "a person who is not in the new export")
        }
    }

    var sideWidth: Int { max(left.displayWidth, right.displayWidth) }

    // MARK: Services

    func service(_ service: ComparedService) -> String {
        let type = standard.serviceType(service.serviceType)?.name
        let kind =
            mode == .exports ? [service.isResult ? pick("実績", "results") : pick("予定", "plan")] : []
        return
            (kind + [
                month(service.month), service.office,
                [service.serviceType, type].compactMap { $0 }.joined(separator: " "),
            ])
            .joined(separator: "  ")
    }

    func code(_ service: ComparedService) -> String {
        [service.code, service.equipment].compactMap { $0 }.joined(separator: " ")
    }

    /// `3日 4回 (1, 8-9)  09:00-10:00`
    func side(_ side: ServiceSide?, of service: ComparedService) -> String {
        guard let side else { return pick("なし", "none") }
        var parts: [String] = []
        if !service.isRental, !side.days.isEmpty {
            parts.append(pick("\(side.days.count)日", count(side.days.count, "", "day")))
        }
        parts.append(pick("\(number(side.total))回", count(side.total, "", "time")))
        if !service.isRental, !side.days.isEmpty { parts.append("(" + ranges(side.days) + ")") }
        if !side.proRataDays.isEmpty {
            parts.append(pick("日割 ", "pro rata ") + "(" + ranges(side.proRataDays) + ")")
        }
        if !side.times.isEmpty { parts.append(side.times.map(range).joined(separator: ", ")) }
        if !side.satellites.isEmpty {
            parts.append(pick("枝番 ", "satellite ") + side.satellites.joined(separator: ", "))
        }
        if !side.over30Days.isEmpty {
            parts.append(pick("30日超 ", "over 30 days ") + "(" + ranges(side.over30Days) + ")")
        }
        return parts.joined(separator: " ")
    }

    func ranges(_ days: DaySet) -> String {
        days.ranges.map { $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }

    private func range(_ times: TimeRange) -> String { time(times.start) + "-" + time(times.end) }

    private func time(_ time: UInt16) -> String {
        let digits = String(time)
        let four = String(repeating: "0", count: 4 - digits.count) + digits
        return four.prefix(2) + ":" + four.suffix(2)
    }

    private func days(_ days: DaySet) -> String { pick(ranges(days) + "日", ranges(days)) }

    func difference(_ difference: ServiceDifference, of service: ComparedService) -> String {
        switch difference {
        case .onlyLeft: rightLacks
        case .onlyRight: leftLacks
        case .daysOnlyLeft(let days): pick("\(rightLacks)日: ", "days \(rightLacks): ") + self.days(days)
        case .daysOnlyRight(let days): pick("\(leftLacks)日: ", "days \(leftLacks): ") + self.days(days)
        case .counts(let counts): pick("回数が違う日: ", "other number on: ") + language.list(counts.map(dayCount))
        case .times(let days): pick("時間帯が違う日: ", "other times on: ") + self.days(days)
        case .satellites(let days): pick("サテライト枝番が違う日: ", "other satellite on: ") + self.days(days)
        case .over30(let days): pick("30日超区分が違う日: ", "other 30-day mark on: ") + self.days(days)
        case .proRataDays(let onlyLeft, let onlyRight): proRata(onlyLeft, onlyRight)
        case .totals(let left, let right): pick("回数の合計が違う: ", "other total: ") + "\(left) → \(right)"
        case .units(let left, let right):
            pick("単位数の合計が違う: ", "other units in all: ") + "\(number(left)) → \(number(right))"
        }
    }

    private func dayCount(_ count: ServiceDifference.DayCount) -> String {
        pick(
            "\(count.day)日（\(left) \(count.left)、\(right) \(count.right)）",
            "\(count.day) (\(left) \(count.left), \(right) \(count.right))")
    }

    private func proRata(_ onlyLeft: DaySet, _ onlyRight: DaySet) -> String {
        let parts = [(left, onlyLeft), (right, onlyRight)].filter { !$0.1.isEmpty }
            .map { name, days in pick("\(name)だけ \(self.days(days))", "only \(name) \(self.days(days))") }
        return pick("日割対象日が違う: ", "other pro-rata days: ") + language.list(parts)
    }

    func replacement(_ replacement: ComparedService.Replacement) -> String {
        let place = mode == .planAndActuals ? pick("実績", "the results") : pick("新しい出力", "the new export")
        return pick(
            "同じ日の\(place)に別のサービスコード \(replacement.code) がある: \(days(replacement.days))",
            "another service code, \(replacement.code), in \(place) on: \(days(replacement.days))")
    }

    // MARK: What was not compared

    func reason(_ reason: SetAsideFile.Reason) -> String {
        switch reason {
        case .otherSide:
            mode == .planAndActuals
                ? pick("もう一方の側のファイル", "belongs to the other side") : pick("比べる相手がない", "nothing to compare it with")
        case .onlyExport: pick("この宛先・年月の出力が一つしかない", "the only export of its address and month")
        case .olderExport: pick("さらに古い出力", "an even older export")
        case .deletion: pick("削除のファイル", "a deletion")
        case .sameName: pick("同じ名前のファイルの二つめ", "the second file of a name")
        case .unreadable: pick("読み取れない", "cannot be read")
        }
    }

    func unanswered(_ service: UnansweredService) -> String {
        let type = standard.serviceType(service.serviceType)?.name
        let side = service.isLeft ? left : right
        return [
            month(service.month), service.office,
            [service.serviceType, type].compactMap { $0 }.joined(separator: " "), people(service.people),
            side + " " + pick("\(number(service.total))回", count(service.total, "", "time")),
        ].joined(separator: "  ")
    }
}
