/// Who on one side is who on the other.
///
/// The receiver may correct 保険者番号 by hand (住所地特例), so that people are matched by insured number alone; the insurer
/// decides only where one number belongs to several people.
/// - Standard: spec precedence, 'A key'
struct PeopleMatch {
    struct Pair {
        /// Numbers of the ledger; nil where the person is on one side only.
        var left, right: UInt32?
        var person: UInt32 { left ?? right ?? 0 }
    }

    /// In the order of the input: those of the left side, then those of the right side alone.
    let pairs: [Pair]
    /// By number of the person in the ledger.
    let pairOfPerson: [Int]

    init(_ ledger: ServiceLedger, lines: [ServiceLedger.Line]) {
        let count = ledger.people.values.count
        var isLeft = Array(repeating: false, count: count)
        var isRight = isLeft
        for line in lines {
            switch ledger.source(of: line).side {
            case .left: isLeft[Int(line.key.person)] = true
            case .right: isRight[Int(line.key.person)] = true
            }
        }
        var alone: [ShortText: (left: [Int], right: [Int])] = [:]
        for person in 0..<count where isLeft[person] != isRight[person] {
            let insured = ledger.people.values[person].insured
            if isLeft[person] {
                alone[insured, default: ([], [])].left.append(person)
            } else {
                alone[insured, default: ([], [])].right.append(person)
            }
        }
        var other: [Int: Int] = [:]
        for group in alone.values where group.left.count == 1 && group.right.count == 1 {
            other[group.left[0]] = group.right[0]
        }
        let taken = Set(other.values)
        var pairs: [Pair] = []
        var pairOfPerson = Array(repeating: 0, count: count)
        for person in 0..<count where isLeft[person] {
            let right = isRight[person] ? person : other[person]
            pairOfPerson[person] = pairs.count
            if let right { pairOfPerson[right] = pairs.count }
            pairs.append(Pair(left: UInt32(person), right: right.map(UInt32.init)))
        }
        for person in 0..<count where isRight[person] && !isLeft[person] && !taken.contains(person) {
            pairOfPerson[person] = pairs.count
            pairs.append(Pair(left: nil, right: UInt32(person)))
        }
        self.pairs = pairs
        self.pairOfPerson = pairOfPerson
    }
}
