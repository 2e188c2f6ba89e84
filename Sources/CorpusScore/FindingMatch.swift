/// The findings that are due in a case, against those that a foreign command printed.
///
/// A line meets a finding when its rule can be that rule and everything it says of the place is so. Each finding is met
/// by one line, each line meets one finding, and as many pairs are made as can be. A finding that occurs more than once
/// takes up further lines of its rule, file and column at later records, as many as it occurs. The rest are false alarms.
struct FindingMatch {
    /// Indices of findings that a line met, and of those, the ones whose line leaves out part of the place.
    private(set) var hits: Set<Int> = []
    private(set) var vague: Set<Int> = []
    /// Indices of lines.
    private(set) var falseAlarms: [Int] = []

    private let due: [CorpusCase.Expected]
    private let lines: [ForeignFinding]
    private let rules: [[String]]
    /// The line that meets a finding.
    private var lineOf: [Int?]

    /// - Parameter rules: what each line can mean, at least one.
    init(due: [CorpusCase.Expected], lines: [ForeignFinding], rules: [[String]]) {
        self.due = due
        self.lines = lines
        self.rules = rules
        lineOf = Array(repeating: nil, count: due.count)
        pair()
        absorb()
    }

    private mutating func pair() {
        // Those that say most choose first; with no choice among findings left, a pair is made over.
        for line in lines.indices.sorted(by: { (-lines[$0].precision, $0) < (-lines[$1].precision, $1) }) {
            var tried: Set<Int> = []
            _ = place(line, &tried)
        }
        for (finding, line) in lineOf.enumerated() {
            guard let line else { continue }
            hits.insert(finding)
            if isVague(lines[line], due[finding]) { vague.insert(finding) }
        }
    }

    private mutating func place(_ line: Int, _ tried: inout Set<Int>) -> Bool {
        for finding in due.indices where meets(line, finding) && tried.insert(finding).inserted {
            if let other = lineOf[finding], !place(other, &tried) { continue }
            lineOf[finding] = line
            return true
        }
        return false
    }

    private mutating func absorb() {
        var room = due.map { $0.count - 1 }
        let paired = Set(lineOf.compactMap { $0 })
        for line in lines.indices where !paired.contains(line) {
            if due.indices.contains(where: { hits.contains($0) && meets(line, $0) }) { continue }
            if let finding = due.indices.first(where: { room[$0] > 0 && repeats(line, $0) }) {
                room[finding] -= 1
            } else {
                falseAlarms.append(line)
            }
        }
    }

    private func meets(_ line: Int, _ finding: Int) -> Bool {
        let (said, due) = (lines[line], due[finding])
        return rules[line].contains(due.rule) && agrees(said.file, due.file) && agrees(said.record, due.record)
            && agrees(said.field, due.field)
    }

    /// A later place of a finding.
    private func repeats(_ line: Int, _ finding: Int) -> Bool {
        let (said, due) = (lines[line], due[finding])
        guard let record = said.record.value, let first = due.record else { return false }
        return record > first && rules[line].contains(due.rule) && agrees(said.file, due.file)
            && agrees(said.field, due.field)
    }

    private func agrees(_ said: ForeignFinding.Said<Int>, _ due: Int?) -> Bool {
        said == .nothing || said == .said(due)
    }

    /// The name alone will do.
    private func agrees(_ said: ForeignFinding.Said<String>, _ due: String?) -> Bool {
        guard case .said(let path) = said else { return true }
        guard let path, let due else { return path == due }
        return path == due || due.hasSuffix("/" + path)
    }

    private func isVague(_ line: ForeignFinding, _ due: CorpusCase.Expected) -> Bool {
        line.file == .nothing && due.file != nil || line.record == .nothing && due.record != nil
            || line.field == .nothing && due.field != nil
    }
}
