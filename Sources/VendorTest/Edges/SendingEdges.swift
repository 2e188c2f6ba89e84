import CarePlanStandard
import SampleBundles

/// How often, how much and in which edition is sent.
enum SendingEdges {
    static let all: [ScenarioPlan] = [
        resent, twoMonths, bothEditions(isOptional: false), bothEditions(isOptional: true), entrusted, emptied,
        onePerson, manyPeople,
    ]

    private static let withServices: Set<String> = [Edge.slip, Edge.results]
    private static let unchanged: @Sendable (inout InventedCase, SampleContext) -> Void = { _, _ in }

    /// 変更して再送
    private static let resent = Edge(
        "change-and-resend", .init("変更して送り直す", "changed and sent again"),
        remark: .init(
            "一度出力してから、最後の利用日を取り消して、もう一度出力します。送り直しに削除は要りません。後の連番のファイルが前のものに置き換わります。",
            "Exported once, then the last day is cancelled and it is exported again: no deletion, the later one replaces the first."
        ),
        in: withServices, change: unchanged
    ).plan { _, setting, context in
        let cases = setting.cases(1, in: context)
        var later = context
        later.timestamp = context.timestamp.hoursLater
        let changed = cases.map { one in
            var one = one
            one.services = one.services.map(\.withoutLastDay)
            one.typeLimits = []
            return one
        }
        return [ScenarioBundle(cases, in: context), ScenarioBundle(changed, in: later)]
    }

    /// 2か月分
    private static let twoMonths = Edge(
        "two-months", .init("2か月分を一度に", "two months at once"),
        remark: .init(
            "続く2か月分です。1つのファイルに入るのは1か月分で、月ごとに送信単位と連番が分かれます。",
            "Two months in a row: a file holds one month, so each month is a send unit with a timestamp of its own."),
        in: withServices, change: unchanged
    ).plan { _, setting, context in
        guard let next = CalendarMonth(context.month)?.adding(1).text,
            let later = setting.context(like: context, month: next)
        else { return [] }
        return [context, later].map { ScenarioBundle(setting.cases(1, in: $0), in: $0) }
    }

    /// V3とV4
    private static func bothEditions(isOptional: Bool) -> ScenarioPlan {
        Edge(
            "v3-beside-v4", .init("V4とV3が並ぶ", "V3 beside V4"),
            remark: .init(
                "1人目はV4、2人目はV3のファイルです。版はファイル名で決まり、V3にない項目と第3表は空のままです。",
                "The first person is in V4, the second in V3: the file name tells the edition; what V3 lacks stays empty."
            ),
            in: withServices.union([Edge.carePlan]), directions: isOptional ? [.exports] : [.imports],
            change: unchanged
        ).plan(isOptional: isOptional) { _, setting, context in
            guard setting.edition == "V4", var other = setting.context(like: context, edition: "V3") else { return [] }
            other.timestamp = context.timestamp.hoursLater
            let cases = setting.cases(2, in: context)
            return [ScenarioBundle([cases[0]], in: context), ScenarioBundle([cases[1]], in: other)]
        }
    }

    /// 委託
    private static let entrusted = Edge(
        "entrusted", .init("委託元への利用票", "a slip for the centre that entrusted it"),
        remark: .init(
            "委託された介護予防支援の利用票を、地域包括支援センターにも送ります。サービス事業所の記録が、全部の事業所の分入ります。",
            "The slip of entrusted prevention support goes to the centre too, with the services of all offices."),
        in: [Edge.slip], directions: [.exports], isPrevention: true, change: unchanged
    ).plan(isOptional: true) { _, setting, _ in
        let request = SampleRequest(
            unit: Edge.slip, edition: setting.edition, senderType: "43", receiverType: "46", month: setting.month,
            seed: setting.seed)
        guard setting.selection.role == .careManager, let context = try? SampleContext(request) else { return [] }
        return [ScenarioBundle(setting.cases(1, in: context), in: context)]
    }

    /// 実績がなくなった
    private static let emptied = Edge(
        "deletion-after-empty-results", .init("実績がなくなったときの削除", "deletion when no result is left"),
        remark: .init(
            "1人目には実績があり、2人目の実績は全部取り消されました。空の実績は送れないので、2人目は削除のファイルで取り消します。",
            "The first person has results, those of the second were all cancelled: there is no empty result, a deletion takes it back."
        ),
        in: [Edge.results], change: unchanged
    ).plan(isOptional: true) { _, setting, context in
        guard var deletion = setting.context(like: context, unit: "actuals-deletion") else { return [] }
        deletion.timestamp = context.timestamp.hoursLater
        let cases = setting.cases(2, in: context)
        return [ScenarioBundle([cases[0]], in: context), ScenarioBundle([cases[1]], in: deletion)]
    }

    private static let onePerson = Edge(
        "one-person", .init("1人だけ", "one person"),
        remark: .init("利用者が1人だけのファイルです。", "A file of one person."), in: withServices, change: unchanged
    ).plan { _, setting, context in [ScenarioBundle(setting.cases(1, in: context), in: context)] }

    private static let manyPeople = Edge(
        "five-hundred-people", .init("500人", "five hundred people"),
        remark: .init(
            "利用者が500人のファイルです。全員が取り込まれたことと、最初と最後の人を確かめます。",
            "A file of 500 people: see that all are there, and compare the first and the last."),
        in: withServices, change: unchanged
    ).plan(isCrowd: true) { _, setting, context in
        // Nobody keys in five hundred people: results are exported of the slip that was imported.
        let isKeyedIn = setting.direction == .exports && !setting.isRoundTrip
        return isKeyedIn ? [] : [ScenarioBundle(setting.cases(500, in: context), in: context)]
    }
}

extension ScenarioSetting {
    /// Results of a provider are told of the slip that was imported.
    fileprivate var isRoundTrip: Bool { pattern.units == [Edge.results] && selection.role == .serviceProvider }

    /// The same two parties with another unit, month or edition; nil where they do not exchange that.
    fileprivate func context(
        like context: SampleContext, unit: String? = nil, edition: String? = nil, month: String? = nil
    ) -> SampleContext? {
        let request = SampleRequest(
            unit: unit ?? context.unit, edition: edition ?? context.edition, senderType: context.sender.serviceType,
            receiverType: context.receiver.serviceType, month: month ?? context.month, seed: seed)
        return try? SampleContext(request)
    }
}

extension PlannedService {
    fileprivate var withoutLastDay: PlannedService {
        guard days.count > 1 else { return self }
        var service = self
        service.days.removeLast()
        if let planned = stay?.daysPlanned { service.stay?.daysPlanned = planned - 1 }
        return service
    }
}

extension String {
    /// A timestamp some hours later on the same day.
    fileprivate var hoursLater: String {
        guard utf8.count == 14, let hour = Int(dropFirst(8).prefix(2)) else { return self }
        return prefix(8) + digits(min(23, hour + 2), 2) + suffix(4)
    }
}
