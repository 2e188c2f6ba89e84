package import CarePlanStandard

/// Why a sample with a fault cannot be made as asked.
package enum FaultFailure: Error {
    /// No rule of that id or slug; the nearest one there is.
    case unknownRule(String, nearest: String?)
    /// No single edit makes the rule fire alone.
    case untriggered(UntriggeredRule)
    /// That kind of unit has no place for the fault; these have.
    case notInUnit(rule: String, unit: String, edition: String, [SampleFault.Places])
    /// The unit could hold the fault, but not with these people, this month or these roles.
    case notInThisSample(rule: String)
    /// The sample itself cannot be made.
    case sample(SampleError)

    package var text: BilingualText {
        switch self {
        case .unknownRule(let name, let nearest):
            BilingualText(
                "規則 \(name) はありません" + (nearest.map { "（\($0) のことですか）" } ?? ""),
                "there is no rule \(name)" + (nearest.map { " (did you mean \($0)?)" } ?? ""))
        case .untriggered(let none):
            BilingualText(
                "\(none.rule) だけを起こす一つの誤りはありません: \(none.reason.ja)",
                "no single fault gives \(none.rule) alone: \(none.reason.en)")
        case .notInUnit(let rule, let unit, let edition, let places):
            BilingualText(
                "\(rule) は \(edition) の \(unit) では起きません。起きる送信単位: \(Self.list(places))",
                "\(rule) cannot occur in \(unit) of \(edition); it can in: \(Self.list(places))")
        case .notInThisSample(let rule):
            BilingualText(
                "この利用者・年月・事業所の種類では \(rule) を起こす所がありません。--people を増やすか、--seed、--month、--from、--to を変えてください",
                "these people, month and roles have no place for \(rule); try more --people, or another --seed, --month, --from or --to"
            )
        case .sample(let error): error.text
        }
    }

    private static func list(_ places: [SampleFault.Places]) -> String {
        places.map { $0.edition + " " + $0.units.joined(separator: " ") }.joined(separator: " / ")
    }
}
