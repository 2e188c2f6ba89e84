import TestSupport
import Testing

@testable import BundleTools

@Suite("Anonymize: permutations")
struct KeyedCycleTests {
    private static func cycle(_ seed: UInt64) -> KeyedCycle {
        var generator = SeededGenerator(seed: seed)
        return KeyedCycle(SecretKey(using: &generator))
    }

    /// Every row of the radices.
    private static func rows(_ radices: [Int]) -> [[Int]] {
        radices.reduce([[]]) { rows, radix in rows.flatMap { row in (0..<radix).map { row + [$0] } } }
    }

    @Test(
        "one to one, and none in its own place",
        arguments: [[2], [10], [3, 3], [10, 10, 10], [1, 7, 1, 5], [9, 10, 2]],
        1...4 as ClosedRange<UInt64>)
    func permutation(radices: [Int], seed: UInt64) {
        let cycle = Self.cycle(seed)
        let rows = Self.rows(radices)
        let images = rows.map { cycle.next($0, radices) }
        #expect(Set(images) == Set(rows))
        #expect(zip(rows, images).allSatisfy { $0 != $1 })
    }

    @Test("one circle through all rows") func circle() {
        let cycle = Self.cycle(5)
        let radices = [4, 5, 6]
        var row = [0, 0, 0]
        var met: Set<[Int]> = []
        repeat {
            met.insert(row)
            row = cycle.next(row, radices)
        } while row != [0, 0, 0] && met.count <= 120
        #expect(met.count == 120)
    }

    @Test("one to one among the rows that suit") func suiting() {
        let cycle = Self.cycle(6)
        let radices = [10, 10]
        let suits: ([Int]) -> Bool = { ($0[0] + $0[1]) % 7 == 3 }
        let rows = Self.rows(radices).filter(suits)
        let images = rows.map { cycle.next($0, radices, where: suits) }
        #expect(Set(images) == Set(rows))
        #expect(zip(rows, images).allSatisfy { $0 != $1 })
    }

    @Test("a row that no other is like stays") func alone() {
        #expect(Self.cycle(7).next([0, 0], [1, 1]) == [0, 0])
        #expect(Self.cycle(7).next([3, 4], [10, 10]) { $0 == [3, 4] } == [3, 4])
        #expect(Self.cycle(7).next([], []) == [])
    }

    @Test("other keys give other rows, and one changed digit changes all") func keys() {
        let radices = [Int](repeating: 1000, count: 6)
        let row = [1, 2, 3, 4, 5, 6]
        let images = (1...50).map { Self.cycle($0).next(row, radices) }
        #expect(Set(images).count == 50)
        let neighbour = Self.cycle(1).next([1, 2, 3, 4, 5, 7], radices)
        #expect(zip(images[0], neighbour).count { $0 == $1 } <= 1)
    }

    @Test("the keyed hash is SipHash-2-4") func hash() {
        // The published vectors of the key 00…0F: nothing, and the eight bytes 00…07.
        struct Fixed: RandomNumberGenerator {
            var words: [UInt64] = [0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908]
            mutating func next() -> UInt64 { words.removeFirst() }
        }
        var fixed = Fixed()
        var hash = KeyedHash(SecretKey(using: &fixed))
        #expect(hash.finish() == 0x726F_DB47_DD0E_0E31)
        hash.take(0x0706_0504_0302_0100 as UInt64)
        #expect(hash.finish() == 0x93F5_F579_9A93_2462)
    }
}
