/// Which of several exports speaks for a person's month: the newest to each receiver, and one of those for each office.
///
/// A plan shows all of a person's services to every provider, so that it lies in the input several times; results are sent
/// again to correct them. Receiving a newer one replaces the older.
/// - Standard: links, 'The sender, the receiver and what a file may hold'
struct ExportSelection {
    private struct Month: Hashable {
        var side: ServiceLedger.Side
        var isResult: Bool
        var person, month: UInt32
    }

    private struct Delivery: Hashable {
        var month: Month
        /// Number of the address: receiver of a plan; sender and receiver of results.
        var address: Int
    }

    private struct Group: Hashable {
        var month: Month
        var office: UInt32
        /// Number of the サービス種類 of results; nil for plans.
        var type: UInt32?
    }

    private let ledger: ServiceLedger
    /// By number of the source.
    private let addresses: [Int]
    /// The newest source of each delivery.
    private var newest: [Delivery: UInt32] = [:]
    /// Of those, the one that speaks for an office.
    private var speakers: [Group: UInt32] = [:]
    /// Of those, the newest of the person's month.
    private var newestOfMonth: [Month: UInt32] = [:]

    init(_ ledger: ServiceLedger) {
        self.ledger = ledger
        addresses = Self.addresses(ledger.sources)
        for line in ledger.lines { take(line, into: &newest, delivery(of: line)) }
        for line in ledger.lines where isNewest(line) {
            take(line, into: &newestOfMonth, month(of: line))
            let source = ledger.source(of: line)
            let office = ledger.offices[line.key.office].text
            // What a provider was sent tells what is planned with it.
            if source.isResult || source.receiver == office { take(line, into: &speakers, group(of: line)) }
        }
    }

    /// False for a line that a newer export replaces, or that another source speaks for.
    func keeps(_ line: ServiceLedger.Line) -> Bool {
        guard isNewest(line) else { return false }
        return (speakers[group(of: line)] ?? newestOfMonth[month(of: line)]) == line.key.source
    }

    private func isNewest(_ line: ServiceLedger.Line) -> Bool { newest[delivery(of: line)] == line.key.source }

    private func take<Key: Hashable>(_ line: ServiceLedger.Line, into table: inout [Key: UInt32], _ key: Key) {
        guard let known = table[key] else { return table[key] = line.key.source }
        if isNewer(line.key.source, than: known) { table[key] = line.key.source }
    }

    /// By timestamp; of equal ones the later in the input.
    private func isNewer(_ a: UInt32, than b: UInt32) -> Bool {
        (ledger.sources[Int(a)].timestamp ?? "", a) > (ledger.sources[Int(b)].timestamp ?? "", b)
    }

    private func month(of line: ServiceLedger.Line) -> Month {
        let source = ledger.source(of: line)
        return Month(side: source.side, isResult: source.isResult, person: line.key.person, month: line.key.month)
    }

    private func delivery(of line: ServiceLedger.Line) -> Delivery {
        Delivery(month: month(of: line), address: addresses[Int(line.key.source)])
    }

    private func group(of line: ServiceLedger.Line) -> Group {
        let isResult = ledger.source(of: line).isResult
        return Group(
            month: month(of: line), office: line.key.office, type: isResult ? ledger.typeNumber(of: line) : nil)
    }

    private static func addresses(_ sources: [ServiceLedger.Source]) -> [Int] {
        var numbers: [[String?]: Int] = [:]
        return sources.enumerated().map { number, source in
            let address =
                source.isResult
                ? [source.sender, source.senderType, source.receiver] : [source.receiver ?? "#\(number)"]
            let known = numbers[address] ?? numbers.count
            numbers[address] = known
            return known
        }
    }
}
