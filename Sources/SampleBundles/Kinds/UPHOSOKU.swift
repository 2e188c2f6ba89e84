import CarePlanStandard

extension SampleKinds {
    /// 利用者補足情報: one record a person, in the form of a care plan or of a service slip.
    ///
    /// - Standard: 別紙 CSVファイルレイアウト 利用者補足情報
    static let uphosoku = KindSample<InventedCase>(
        "UPHOSOKU", rows: { person, _ in [person] },
        items: head + (1...9).flatMap(typeBlock) + tail)

    private static let head: [KindSample<InventedCase>.Item] = [
        .init("居宅サービス計画作成（変更）日") { person, unit in unit.isWithPlan ? person.planDate : "00000000" },
        .init("利用者氏名フリガナ") { person, _ in person.person.kana },
        .init("利用者氏名") { person, _ in person.person.name },
        .init("利用者性別") { person, _ in person.person.sex },
        .init("利用者生年月日") { person, _ in person.person.birthDate },
        .init("利用者郵便番号") { person, _ in person.person.postalCode },
        .init("利用者住所１") { person, _ in person.person.address1 },
        .init("利用者住所２") { person, _ in person.person.address2 },
        .init("利用者電話番号") { person, _ in person.person.phone },
        .init("認定日") { person, _ in person.person.certification.date },
        .init("限度額適用開始年月日") { person, _ in person.person.certification.start },
        .init("限度額適用終了年月日") { person, _ in person.person.certification.end },
        .init("認定状況区分") { person, _ in person.person.certification.status },
        .init("要介護状態変更日") { person, _ in person.person.certification.change?.date ?? "" },
        .init("要介護状態区分") { person, _ in person.person.certification.level },
        .init("区分支給限度基準額") { person, _ in String(person.person.certification.limit) },
    ]

    private static let tail: [KindSample<InventedCase>.Item] = [
        .init("合計限度超単位数") { person, unit in
            unit.isWithPlan || person.typeLimits.isEmpty
                ? "" : String(person.typeLimits.reduce(0) { $0 + person.unitsOver($1) })
        },
        .init("入所前月迄利用日数") { person, _ in person.stay.map { String($0.daysBefore) } ?? "" },
        .init("入所累積利用日数") { person, _ in person.stay.map { String($0.daysBefore + $0.daysPlanned) } ?? "" },
        .init("前回要介護状態区分") { person, _ in person.person.certification.change?.previousLevel ?? "" },
        .init("更新業者コード") { _, unit in unit.sender.number },
        .init("対象年月") { _, unit in unit.isWithPlan ? "000000" : unit.month },
    ]

    /// One of the nine blocks of 種類支給限度, filled from the first on.
    private static func typeBlock(_ number: Int) -> [KindSample<InventedCase>.Item] {
        let limit = { @Sendable (person: InventedCase) -> InventedCase.TypeLimit? in
            number <= person.typeLimits.count ? person.typeLimits[number - 1] : nil
        }
        func item(
            _ name: String, _ value: @escaping @Sendable (InventedCase, InventedCase.TypeLimit) -> String
        ) -> KindSample<InventedCase>.Item {
            .init(fullWidth(number) + name) { person, unit in
                unit.isWithPlan ? "" : limit(person).map { value(person, $0) } ?? ""
            }
        }
        return [
            item("サービス種類コード") { _, limit in
                Standard.current.serviceType(limit.serviceType)?.enteredAs ?? limit.serviceType
            },
            item("支給限度基準額") { _, limit in String(limit.limit) },
            item("合計単位数") { person, limit in String(person.units(of: limit)) },
            item("限度超単位数") { person, limit in String(person.unitsOver(limit)) },
        ]
    }
}

extension SampleContext {
    /// The unit is one of plans, which no month ties together: its supplement has a plan date and no month.
    var isWithPlan: Bool {
        Standard.current.units.first { $0.id == unit }?.required.contains(where: \.zeroMonth) == true
    }
}

extension InventedCase {
    /// The first short stay of the month.
    fileprivate var stay: PlannedService.Stay? { services.lazy.compactMap(\.stay).first }

    func units(of limit: TypeLimit) -> Int { services.filter { $0.serviceType == limit.serviceType }.unitsInsideLimit }

    func unitsOver(_ limit: TypeLimit) -> Int { max(0, units(of: limit) - limit.limit) }
}
