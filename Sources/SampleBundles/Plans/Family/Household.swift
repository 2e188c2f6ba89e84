/// Who belongs to a person's family, and who of them lives where.
struct Household: Sendable {
    enum Place: Sendable {
        case together
        case near
        case far
        case dead
    }

    struct Relative: Sendable {
        var name: String
        /// 続柄, such as 長女.
        var relation: String
        var isMan: Bool
        var place: Place
        var address: String
        var phone: String
        /// Has work outside the home.
        var works: Bool

        var isAlive: Bool { place != .dead }
    }

    var personIsMan: Bool
    var spouse: Relative?
    var children: [Relative] = []
    /// Of the child in the home.
    var childSpouse: Relative?
    /// Children of the child in the home, true for boys.
    var grandchildren: [Bool] = []
    var siblings: [Relative] = []
    /// Nephews and nieces who see to a person without children.
    var nieces: [Relative] = []

    var all: [Relative] { [spouse, childSpouse].compactMap { $0 } + children + siblings + nieces }
    var inHome: [Relative] { all.filter { $0.place == .together } }
    var livesAlone: Bool { inHome.isEmpty && grandchildren.isEmpty }

    /// The one who cares most: those in the home first, those far away last.
    var carer: Relative {
        let order: [Place] = [.together, .near, .far]
        let candidates = [childSpouse].compactMap { $0 } + [spouse].compactMap { $0 } + children + nieces + siblings
        for place in order {
            if let found = candidates.first(where: { $0.place == place }) { return found }
        }
        return Relative(name: "", relation: "親族", isMan: true, place: .far, address: "", phone: "", works: false)
    }

    /// 同居の長女, 近所に住む長男 …
    var carerWithPlace: String {
        switch carer.place {
        case .together: "同居の" + carer.relation
        case .near: "近所に住む" + carer.relation
        case .far, .dead: "離れて暮らす" + carer.relation
        }
    }

    /// Puts relations in the place of `{f}`, `{c}` and `{g}`.
    func filled(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var mark = false
        for character in text {
            switch character {
            case "{": mark = true
            case "}": mark = false
            case _ where !mark: result.append(character)
            case "f": result += carer.relation
            case "c": result += carerWithPlace
            case "g": result += children.isEmpty ? "姪" : "孫"
            default: break
            }
        }
        return result
    }
}
