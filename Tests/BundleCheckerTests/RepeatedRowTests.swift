import TestSupport
import Testing

@testable import BundleChecker

@Suite("Repeated rows among many")
struct RepeatedRowTests {
    private func list(_ hashes: [UInt64]) -> TraceList {
        let list = TraceList()
        for (index, hash) in hashes.enumerated() {
            list.append(
                hash, at: .init(offset: UInt64(index) * 100, record: UInt32(index + 1), line: UInt32(index + 1)))
        }
        return list
    }

    /// What comes twice, looked for by some threads and in one go or several.
    private func repeated(_ hashes: [UInt64]) -> Set<UInt64> {
        let list = list(hashes)
        let found = RepeatedHashes(list).find()
        for (threads, room) in [(2, 1 << 23), (3, 1 << 23), (7, 20_000), (1, 1)] {
            #expect(RepeatedHashes(list, threads: threads, room: room).find() == found)
        }
        return found
    }

    @Test(
        "hashes that come twice, however many there are",
        arguments: [0, 1, 2, 251, 252, 16_400, 70_000, 131_067, 131_068, 140_000, 600_000])
    func found(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        var hashes = (0..<count).map { _ in random.next() }
        #expect(repeated(hashes) == [])
        guard count > 1 else { return }
        let again = [hashes[0], hashes[count / 2], 0, 0, 1]
        hashes += again
        hashes.shuffle(using: &random)
        #expect(repeated(hashes) == Set(again).subtracting([1]))
    }

    @Test("many equal rows beside others", arguments: [40_000, 140_000]) func equal(count: Int) {
        var random = SeededGenerator(seed: 9)
        let one = random.next()
        let others = (0..<5000).map { _ in random.next() }
        let hashes = Array(repeating: one, count: count) + others + [others[7]]
        #expect(repeated(hashes) == [one, others[7]])
        // All in one group and on the same bits, and none equal; then on eight bits.
        let crowded = (0..<count).map { UInt64($0) << 46 }
        #expect(repeated(crowded) == [])
        #expect(repeated(crowded + [77 << 46]) == [77 << 46])
        let short = (0..<count).map { UInt64($0 % 200) }
        #expect(repeated(short + [201, 202, 201]) == Set(short).union([201]))
    }

    @Test("the rows of parts one behind the other are those of the whole", arguments: [0, 1, 17_000, 100_000])
    func parts(limit: Int) {
        var random = SeededGenerator(seed: 4)
        let whole = TraceList()
        let joined = TraceList()
        var place = TraceList.Place()
        var hash: UInt64 = 0
        for _ in 0..<20 {
            let part = TraceList()
            let before = place
            let shift = PlaceShift(records: Int(before.record), lines: Int(before.line))
            for _ in 0..<random.below(2_500) {
                hash += 1
                place.offset += UInt64(random.below(50) == 0 ? 70_000 : random.below(300) + 1)
                place.record += UInt32(random.below(50) == 0 ? 2 : 1)
                place.line += UInt32(random.below(50) == 0 ? 3 : 1)
                if whole.count < limit { whole.append(hash, at: place) }
                part.append(
                    hash,
                    at: .init(
                        offset: place.offset, record: place.record - before.record, line: place.line - before.line))
            }
            joined.append(part, upTo: limit, shift)
            // A record that was read between the parts.
            guard random.below(3) == 0 else { continue }
            hash += 1
            place = .init(offset: place.offset + 90, record: place.record + 1, line: place.line + 1)
            for list in [whole, joined] where list.count < limit { list.append(hash, at: place) }
        }
        #expect(joined.count == whole.count && joined.count <= limit)
        #expect(joined.map(\.hash) == whole.map(\.hash) && joined.map(\.place) == whole.map(\.place))
        let hashes = whole.map(\.hash)
        for _ in 0..<50 where !hashes.isEmpty {
            let first = random.below(hashes.count)
            let rows = first..<first + random.below(hashes.count - first + 1)
            var seen: [UInt64] = []
            joined.forEachRun(in: rows) { seen += $0 }
            #expect(seen == Array(hashes[rows]))
        }
    }

    @Test("places come back as they were, whatever lies between rows") func places() {
        var random = SeededGenerator(seed: 3)
        let list = TraceList()
        var due: [TraceList.Place] = []
        var place = TraceList.Place()
        for _ in 0..<40_000 {
            place.offset += UInt64(random.below(10) == 0 ? 65_533 + random.below(5) : random.below(300) + 1)
            place.record += UInt32(random.below(10) == 0 ? random.below(9) + 1 : 1)
            place.line += UInt32(random.below(10) == 0 ? random.below(9) + 1 : 1)
            due.append(place)
            list.append(UInt64(due.count), at: place)
        }
        var index = 0
        for (hash, place) in list {
            #expect(hash == UInt64(index + 1))
            if place != due[index] { Issue.record("row \(index)") }
            index += 1
        }
        #expect(index == due.count)
    }
}
