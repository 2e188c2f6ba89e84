import TestSupport
import Testing

@testable import BundleChecker

@Suite("Sets of columns")
struct ColumnMaskTests {
    @Test("a column among some is there, or one that shares its place") func hasAny() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<3000 {
            let columns: [Int?] = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                Bool.random(using: &random) ? Int.random(in: 0..<140, using: &random) : nil
            }
            let mask = ColumnMask(columns)
            let places = Set(columns.compactMap { $0 }.map { min($0, 127) })
            let first = Int.random(in: 0..<140, using: &random)
            let end = Int.random(in: 0...140, using: &random)
            let looked = first < end ? Set((first..<end).map { min($0, 127) }) : []
            #expect(Set(ColumnMask.places(from: first, to: end)) == looked)
            #expect(mask.hasAny(from: first, to: end) == !places.isDisjoint(with: looked), "\(columns) \(first) \(end)")
            var found: [Int] = []
            mask.forEachPlace { found.append($0) }
            #expect(found == places.sorted())
        }
    }

    @Test("all columns are there") func all() {
        #expect(ColumnMask.all.hasAny(from: 5, to: 6))
        #expect(!ColumnMask.all.hasAny(from: 6, to: 6))
        var count = 0
        ColumnMask.all.forEachPlace { _ in count += 1 }
        #expect(count == ColumnMask.placeCount)
    }
}
