import CarePlanStandard

/// CP510: 明細判別コード tells rental rows of one person, office, code and units apart: 1, 2 … n.
///
/// - Standard: 別紙 第6表 明細判別コード
final class DetailNumbers: RecordRule {
    private struct Group {
        let name: String
        var place: Finding.Place
        var isRental: Bool
        var numbers: Set<Int> = []
    }

    private let number: Int
    private let code: Int
    private let key: [Int]
    private let satellite: Int?
    /// The values by which the row is grouped, written one behind the other; used again from row to row.
    private var name: [UInt8] = []
    private var index: [String: Int] = [:]
    private var groups: [Group] = []
    private var isDoubtful = false

    init?(context: FileContext) {
        let roles = context.layout.roles
        guard let number = roles[.detailNumber], let code = roles[.serviceCode],
            let key = roles.all(of: [.insurer, .insured, .targetMonth, .office, .serviceCode, .units])
        else { return nil }
        self.number = number
        self.code = code
        self.key = key
        satellite = roles[.satellite]
        super.init(context)
    }

    override func visit(_ row: Row) {
        if row.isFilled(number) { note(row) }
    }

    /// Beside `visit`, which most rows do not go beyond.
    @inline(never)
    private func note(_ row: Row) {
        // A row whose group cannot be told may be the one that a group lacks.
        guard row.isLegal(number), !row.monthDiffers, satellite.map(row.isFaulty) != true, key.allSatisfy(row.isLegal),
            let type = context.serviceTypes[row.value(code)], type.isInScope
        else {
            isDoubtful = true
            return
        }
        let name = groupName(row)
        let at = index[name] ?? groups.count
        if at == groups.count {
            index[name] = at
            groups.append(Group(name: name, place: row.place(number), isRental: type.isRental))
        }
        groups[at].numbers.insert(row.value(number).count <= 9 ? row.value(number).number : Int.max)
    }

    /// Legal values of these columns are ASCII, and hold no comma.
    private func groupName(_ row: Row) -> String {
        name.removeAll(keepingCapacity: true)
        for column in key { append(row.value(column)) }
        if let satellite { append(row.value(satellite)) }
        return String(decoding: name, as: UTF8.self)
    }

    private func append(_ value: Bytes) {
        name.append(contentsOf: value.buffer)
        name.append(0x2C)
    }

    override func absorb(_ part: RecordRule, _ link: PartLink) {
        guard let part = part as? DetailNumbers else { return }
        isDoubtful = isDoubtful || part.isDoubtful
        for var group in part.groups {
            if let known = index[group.name] {
                groups[known].numbers.formUnion(group.numbers)
            } else {
                index[group.name] = groups.count
                group.place = link.shift(group.place)
                groups.append(group)
            }
        }
    }

    override func finish() {
        isDoubtful = isDoubtful || context.facts.hasLostRecord
        if isDoubtful { context.notChecked.append(NotChecked(rules: ["CP510"], reason: Reasons.unreadableKey)) }
        for (at, group) in groups.enumerated() {
            if !group.isRental {
                findings.note(510, "other-type", column: number, group: at, at: group.place)
            } else if !isDoubtful, group.numbers != Set(1...group.numbers.count) {
                findings.note(510, column: number, group: at, at: group.place)
            }
        }
    }
}
