/// 福祉用具貸与: pieces of equipment by the month.
struct RentalFamily: ServiceFamily {
    func services(_ order: inout ServiceOrder) -> [PlannedService] {
        // Beds and wheelchairs are for people who need more care.
        let offers = order.step >= 1 && order.level > "20" ? Self.items : Self.items.filter(\.isForAll)
        let count = 1 + order.random.below(min(4, offers.count))
        var rows: [PlannedService] = []
        let chosen = offers.shuffled(using: &order.random).prefix(count)
        // What belongs to a bed or wheelchair comes with one.
        let items = chosen.filter { item in item.belongsTo.map { code in chosen.contains { $0.code == code } } ?? true }
        for item in items.isEmpty ? Self.items.filter(\.isForAll).prefix(1) : items[...] {
            let units = (item.units.lowerBound + order.random.below(item.units.count)) / 10 * 10
            let pieces = item.isMany && order.random.chance(30) ? 2 : 1
            let maker = order.random.below(90)
            let hasNotice = order.random.chance(12)
            for piece in 0..<pieces {
                var row = order.service(item.code, item.title, units: units, days: [1])
                row.equipment = Self.equipment(
                    item, maker: maker, model: order.random.below(900) * 10 + piece,
                    detail: pieces > 1 ? String(piece + 1) : "", hasNotice: hasNotice)
                rows.append(row)
            }
        }
        return rows.sorted { ($0.code, $0.equipment?.taisCode ?? "") < ($1.code, $1.equipment?.taisCode ?? "") }
    }

    /// Numbers of makers from 99900 on are nobody's; so are the pieces.
    private static func equipment(
        _ item: Item, maker: Int, model: Int, detail: String, hasNotice: Bool
    ) -> PlannedService.Equipment {
        let code = digits(99900 + maker, 5) + "-" + digits(model + 1, 6)
        return PlannedService.Equipment(
            taisCode: hasNotice ? "" : code, noticeCode: hasNotice ? code : "",
            name: item.title + " " + item.models[model % item.models.count], detailNumber: detail)
    }

    private struct Item {
        let code: String
        let title: String
        let units: ClosedRange<Int>
        var isForAll = false
        /// Often two of them: rails, ramps.
        var isMany = false
        /// Code of the piece without which it is of no use.
        var belongsTo: String?
        let models: [String]
    }

    private static let items: [Item] = [
        Item(code: "1001", title: "車いす", units: 400...700, models: ["ＫＷ－１２", "ＫＷ－３０Ｌ", "ライト２"]),
        Item(code: "1002", title: "車いす付属品", units: 150...350, belongsTo: "1001", models: ["クッションＡ", "クッションＢ"]),
        Item(code: "1003", title: "特殊寝台", units: 800...1300, models: ["らくね２Ｍ", "らくね３Ｍ", "やすらぎ２"]),
        Item(
            code: "1004", title: "特殊寝台付属品", units: 50...300, isMany: true, belongsTo: "1003",
            models: ["サイドレール", "介助バー", "マットレス"]),
        Item(code: "1005", title: "床ずれ防止用具", units: 600...900, models: ["エアー８４", "ウレタン９１"]),
        Item(
            code: "1007", title: "手すり", units: 200...450, isForAll: true, isMany: true,
            models: ["ささえ１型", "ささえ２型", "たちあがり"]),
        Item(code: "1008", title: "スロープ", units: 250...600, isForAll: true, models: ["Ｓ８５", "Ｓ１２０"]),
        Item(code: "1009", title: "歩行器", units: 200...400, isForAll: true, models: ["あるくＮ", "あるくＣ", "四輪Ｔ"]),
        Item(code: "1010", title: "歩行補助つえ", units: 80...150, isForAll: true, models: ["四点つえ", "ロフストＳ"]),
    ]
}
