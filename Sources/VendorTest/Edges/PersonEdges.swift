import CarePlanStandard
import SampleBundles

/// People whose numbers, names and levels products read differently.
enum PersonEdges {
    static let all: [ScenarioPlan] = [assisted.plan, converted.plan, changed.plan, moved, insuredLater]

    private static let everyUnit: Set<String> = [
        Edge.slip, Edge.results, Edge.carePlan, "prevention-plan", "basic-information",
    ]

    /// 生保単独
    private static let assisted = Edge(
        "public-assistance-only", .init("生活保護だけの人（H番号）", "a person on public assistance alone (H number)"),
        remark: .init(
            "40歳から64歳で医療保険に入っていない、生活保護だけの人です。被保険者番号はHで始まる10文字で、数字にすると取り込めません。",
            "A person of 40 to 64 without insurance: the number begins with H and is ten characters, not a figure."),
        in: [Edge.slip, Edge.results, Edge.carePlan], isPrevention: false
    ) { one, _ in
        one.person.insured = hNumber(one.person.insured)
        one.person.benefitRate = 0
        one.person.birthDate = "1964" + one.person.birthDate.suffix(4)
    }

    private static func hNumber(_ number: String) -> String { "H" + number.suffix(9) }

    /// 𠮷 → 吉
    private static let converted = Edge(
        "name-to-convert", .init("変換が要る氏名（𠮷→吉）", "a name that needs conversion (𠮷 to 吉)"),
        remark: .init(
            "画面では氏名を「𠮷田」（上が土）で登録してください。この字はMS932にないので、CSVには「吉田」と出します。?や〓や空白にしてはいけません。",
            "Key the family name in as 𠮷田: MS932 lacks the character, the CSV holds 吉田, never '?', 〓 or a blank."),
        in: everyUnit.subtracting([Edge.results]), directions: [.exports]
    ) { one, _ in
        let given = one.person.name.split(separator: "　").last.map(String.init) ?? ""
        let reading = one.person.kana.split(separator: "　").last.map(String.init) ?? ""
        one.person.name = "吉田　" + given
        one.person.kana = "ヨシダ　" + reading
    }

    /// 区分変更
    private static let changed = Edge(
        "level-changed", .init("月の途中の区分変更", "a level that changes in mid-month"),
        remark: .init(
            "月の15日に要介護状態区分が重くなりました。限度額は重いほうの区分のものです。前回の区分と変更日の両方が入ります。",
            "The level rose on the 15th: the limit is the higher one, and both the previous level and the day are given."
        ),
        in: [Edge.slip, Edge.carePlan]
    ) { one, context in
        let (previous, level, limit) = context.isPrevention ? ("12", "13", 10531) : ("21", "22", 19705)
        one.person.certification.level = level
        one.person.certification.limit = limit
        one.person.certification.change = .init(date: context.month + "15", previousLevel: previous)
    }

    /// 転居: the first half of the month with one insurer, the second with another.
    private static let moved = Edge(
        "moved-between-insurers", .init("保険者が変わった人", "a person who moved between insurers"),
        remark: .init(
            "月の15日に転居し、16日から別の保険者の被保険者になりました。同じ人の記録が、保険者番号と被保険者番号の違う2人分になります。",
            "The person moved on the 15th: the records of one month are those of two insurers and two numbers."),
        in: [Edge.slip, Edge.results]
    ) { _, _ in
    }.plan { _, setting, context in
        halves(setting, context) { later in
            var other = setting
            other.seed = setting.seed &+ 1
            later.insured = String((Int(later.insured) ?? 0) + 1).leadingZeros(10)
            let elsewhere = (0..<20).lazy.compactMap { step -> InventedPerson? in
                other.seed = setting.seed &+ UInt64(step + 1)
                return other.cases(1, in: context).first?.person
            }
            later.insurer = elsewhere.first { $0.insurer != later.insurer }?.insurer ?? later.insurer
        }
    }

    /// H番号から被保険者番号へ
    private static let insuredLater = Edge(
        "h-number-becomes-number", .init("H番号から被保険者番号に変わる人", "an H number that becomes a number"),
        remark: .init(
            "月の15日に65歳になり、H番号から被保険者番号に変わりました。15日までの記録はH番号、16日からは新しい番号です。",
            "Turned 65 on the 15th: until then the records have the H number, from the 16th on the new one."),
        in: [Edge.slip, Edge.results], isPrevention: false
    ) { _, _ in
    }.plan { _, setting, context in
        guard let month = CalendarMonth(context.month) else { return [] }
        return halves(setting, context) {
            $0.birthDate = digits(month.year - 65, 4) + digits(month.month, 2) + "16"
        } first: { first in
            first.insured = hNumber(first.insured)
            first.benefitRate = 0
            first.birthDate = digits(month.year - 65, 4) + digits(month.month, 2) + "16"
        }
    }

    /// Two cases of one person: services up to the 15th, and from the 16th on.
    private static func halves(
        _ setting: ScenarioSetting, _ context: SampleContext, later change: (inout InventedPerson) -> Void,
        first changeFirst: (inout InventedPerson) -> Void = { _ in }
    ) -> [ScenarioBundle] {
        guard var first = setting.cases(1, in: context).first else { return [] }
        var second = first
        changeFirst(&first.person)
        change(&second.person)
        first.services = first.services.on { $0 <= 15 }
        second.services = second.services.on { $0 > 15 }
        first.typeLimits = []
        second.typeLimits = []
        guard !first.results(for: context).isEmpty, !second.results(for: context).isEmpty else { return [] }
        return [ScenarioBundle([first, second], in: context)]
    }
}

extension [PlannedService] {
    /// The services on some of the month's days; surcharges without a day only where something is left to charge.
    fileprivate func on(_ suits: (Int) -> Bool) -> [PlannedService] {
        let left = compactMap { $0.on(suits) }
        return left.filter { service in
            !service.days.isEmpty
                || left.contains {
                    !$0.days.isEmpty && $0.office == service.office && $0.serviceType == service.serviceType
                }
        }
    }
}

extension PlannedService {
    /// The service on some of its days; nil where none is left. What has no day stays.
    fileprivate func on(_ suits: (Int) -> Bool) -> PlannedService? {
        var service = self
        service.days = days.filter(suits)
        if let mask = proRataDays {
            service.proRataDays = mask.filter(suits)
            service.billedCount = service.proRataDays?.count
        }
        if let stay { service.stay?.daysPlanned = min(stay.daysPlanned, service.days.count) }
        return service.days.isEmpty && !days.isEmpty ? nil : service
    }
}

extension String {
    /// The text with zeros in front, so many characters wide.
    fileprivate func leadingZeros(_ width: Int) -> String {
        String(repeating: "0", count: max(0, width - utf8.count)) + self
    }
}
