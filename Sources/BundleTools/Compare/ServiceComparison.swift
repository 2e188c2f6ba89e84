import CarePlanStandard

/// Makes the answer of a full ledger.
struct ServiceComparison {
    let ledger: ServiceLedger
    let standard: Standard

    func fill(_ comparison: inout Comparison) {
        let selection = ExportSelection(ledger)
        var kept: [ServiceLedger.Line] = []
        for line in ledger.lines {
            if selection.keeps(line) {
                // A count of 0 says that nothing was done.
                if line.total > 0 || line.key.isProRata { kept.append(line) }
            } else {
                noteReplaced(line, &comparison)
            }
        }
        let match = PeopleMatch(ledger, lines: kept)
        var people = people(match, kept)
        let coverage = Coverage(ledger, kept, mode: comparison.mode, standard: standard)
        var unanswered: [Unanswered: (people: Set<UInt32>, total: Int)] = [:]
        kept.removeAll { line in
            guard !coverage.covers(line) else { return false }
            let key = Unanswered(
                isLeft: ledger.source(of: line).side == .left, month: line.key.month, office: line.key.office,
                type: ledger.typeNumber(of: line))
            unanswered[key, default: ([], 0)].people.insert(line.key.person)
            unanswered[key, default: ([], 0)].total += line.total
            return true
        }
        comparison.unanswered = unanswered.map { key, value in
            UnansweredService(
                isLeft: key.isLeft, month: Int(key.month), office: ledger.offices[key.office].text,
                serviceType: ledger.types[key.type], people: value.people.count, total: value.total)
        }.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
        addServices(kept, comparison.mode, match, to: &people)
        comparison.people = people.filter { !$0.services.isEmpty }
        for index in comparison.people.indices { comparison.people[index].number = index + 1 }
    }

    private struct Unanswered: Hashable {
        var isLeft: Bool
        var month, office, type: UInt32
    }

    private static func order(_ service: UnansweredService) -> [String] {
        [service.isLeft ? "0" : "1", String(service.month), service.office, service.serviceType]
    }

    private func noteReplaced(_ line: ServiceLedger.Line, _ comparison: inout Comparison) {
        let source = ledger.source(of: line)
        if source.side == .left {
            comparison.left.files[source.file].replacedRecords += line.rows
        } else {
            comparison.right.files[source.file].replacedRecords += line.rows
        }
    }

    // MARK: People

    /// Everybody, with the first places on both sides, and without services yet.
    private func people(_ match: PeopleMatch, _ kept: [ServiceLedger.Line]) -> [ComparedPerson] {
        var people = match.pairs.map { pair in
            ComparedPerson(
                number: 0, leftIdentity: pair.left.map(identity), rightIdentity: pair.right.map(identity))
        }
        for line in kept {
            let source = ledger.source(of: line)
            let place = ComparedPerson.Place(file: source.file, record: line.record)
            let person = match.pairOfPerson[Int(line.key.person)]
            switch source.side {
            case .left: people[person].left = people[person].left.map { min($0, place) } ?? place
            case .right: people[person].right = people[person].right.map { min($0, place) } ?? place
            }
        }
        return people
    }

    private func addServices(
        _ kept: [ServiceLedger.Line], _ mode: Comparison.Mode, _ match: PeopleMatch, to people: inout [ComparedPerson]
    ) {
        let ranks = (offices: Self.ranks(ledger.offices.values), codes: Self.ranks(ledger.codes.values))
        let lines = kept.map { line in
            Ordered(
                person: match.pairOfPerson[Int(line.key.person)], month: line.key.month,
                // Plans are held against results only where plans and results are what is compared.
                isResult: mode == .exports && ledger.source(of: line).isResult,
                office: ranks.offices[Int(line.key.office)], code: ranks.codes[Int(line.key.code)], line: line)
        }.sorted(by: <)
        for group in lines.chunked(by: { $0.isSameService(as: $1) }) {
            people[group[0].person].services += services(
                group.map(\.line), isResult: group[0].isResult, mode)
        }
        for index in people.indices { people[index].noteReplacements() }
    }

    private struct Ordered {
        var person: Int
        var month: UInt32
        var isResult: Bool
        var office, code: Int
        var line: ServiceLedger.Line

        static func < (a: Ordered, b: Ordered) -> Bool {
            (a.person, a.month, a.isResult ? 1 : 0, a.office, a.code, a.line.record)
                < (b.person, b.month, b.isResult ? 1 : 0, b.office, b.code, b.line.record)
        }

        func isSameService(as other: Ordered) -> Bool {
            (person, month, isResult, office, code) == (
                other.person, other.month, other.isResult, other.office, other.code
            )
        }
    }

    /// The place of each value among all, sorted.
    private static func ranks(_ values: [ShortText]) -> [Int] {
        var ranks = Array(repeating: 0, count: values.count)
        for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() { ranks[index] = rank }
        return ranks
    }

    private func identity(_ person: UInt32) -> ComparedPerson.Identity {
        let person = ledger.people[person]
        return .init(insurer: person.insurer.text, insured: person.insured.text)
    }

    // MARK: Services

    /// One service code at one office, parted by rented items where both sides tell them apart.
    private func services(
        _ lines: [ServiceLedger.Line], isResult: Bool, _ mode: Comparison.Mode
    ) -> [ComparedService] {
        let left = lines.filter { ledger.source(of: $0).side == .left }
        let right = lines.filter { ledger.source(of: $0).side == .right }
        let toldApart = [left, right].allSatisfy { side in side.isEmpty || side.contains { $0.key.equipment != 0 } }
        guard toldApart else { return [service(left, right, equipment: nil, isResult, mode)] }
        let items = Set(lines.map(\.key.equipment)).sorted { ledger.equipment[$0] < ledger.equipment[$1] }
        return items.map { item in
            service(
                left.filter { $0.key.equipment == item }, right.filter { $0.key.equipment == item },
                equipment: item == 0 ? nil : ledger.equipment[item].text, isResult, mode)
        }
    }

    private func service(
        _ left: [ServiceLedger.Line], _ right: [ServiceLedger.Line], equipment: String?, _ isResult: Bool,
        _ mode: Comparison.Mode
    ) -> ComparedService {
        let line = (left + right)[0]
        let type = ledger.serviceType(of: line)
        let isRental = standard.serviceType(type)?.rental ?? false
        let pair = ServicePair(left: left, right: right, isRental: isRental, comparesUnits: mode == .exports)
        return ComparedService(
            isResult: isResult, month: Int(line.key.month), office: ledger.offices[line.key.office].text,
            serviceType: type, code: ledger.codes[line.key.code].text, equipment: equipment, isRental: isRental,
            left: ServiceSide(left, ledger), right: ServiceSide(right, ledger), differences: pair.differences())
    }
}

extension ComparedPerson {
    init(number: Int, leftIdentity: Identity?, rightIdentity: Identity?) {
        self.number = number
        self.leftIdentity = leftIdentity
        self.rightIdentity = rightIdentity
    }

    /// Finds codes of the other side that stand on days when a service is missing there.
    fileprivate mutating func noteReplacements() {
        for index in services.indices {
            let missing = services[index].missingDays
            guard !missing.isEmpty else { continue }
            services[index].replacements = services.compactMap { other in
                guard other.isBeside(services[index]) else { return nil }
                let days = missing.intersection(other.addedDays)
                return days.isEmpty ? nil : .init(code: other.code, days: days)
            }
        }
    }
}

extension ComparedService {
    /// Days of the left side that the right one lacks.
    fileprivate var missingDays: DaySet {
        guard !isRental else { return DaySet() }
        for case .daysOnlyLeft(let days) in differences { return days }
        return differences.contains(.onlyLeft) ? left?.days ?? DaySet() : DaySet()
    }

    fileprivate var addedDays: DaySet {
        guard !isRental else { return DaySet() }
        for case .daysOnlyRight(let days) in differences { return days }
        return differences.contains(.onlyRight) ? right?.days ?? DaySet() : DaySet()
    }

    fileprivate func isBeside(_ other: ComparedService) -> Bool {
        (month, isResult, office, serviceType) == (other.month, other.isResult, other.office, other.serviceType)
            && code != other.code
    }
}

extension Array {
    /// Runs of elements that go with the one before.
    fileprivate func chunked(by belongs: (Element, Element) -> Bool) -> [[Element]] {
        var chunks: [[Element]] = []
        var start = startIndex
        for index in indices where index > start && !belongs(self[index - 1], self[index]) {
            chunks.append(Array(self[start..<index]))
            start = index
        }
        if start < endIndex { chunks.append(Array(self[start...])) }
        return chunks
    }
}
