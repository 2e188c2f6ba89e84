/// Puts other numbers in place of numbers: one to one, never a number in its own place, not to be undone without the key.
///
/// A value is a row of digits, each with a radix of its own (ten for a digit, some thousands for a kanji). All rows of
/// the same radices form one circle in an order that only the key tells; `next` goes one step along it. Since every row
/// is met once before the first comes again, `next` may be repeated until the row suits the caller, and is still one to
/// one among the rows that suit.
struct KeyedCycle {
    private let key: SecretKey

    /// Rounds of mixing, each of which makes every digit depend on all the others.
    private static let rounds: UInt64 = 3

    init(_ key: SecretKey) { self.key = key }

    /// The row's successor on the circle; the row itself only where there is no other.
    func next(_ digits: [Int], _ radices: [Int]) -> [Int] {
        var row = digits
        for round in 0..<Self.rounds { mix(&row, radices, round) }
        for index in row.indices {
            row[index] += 1
            if row[index] < radices[index] { break }
            row[index] = 0
        }
        for round in (0..<Self.rounds).reversed() { unmix(&row, radices, round) }
        return row
    }

    /// The first successor that suits; the row itself, too, counts as suiting.
    func next(_ digits: [Int], _ radices: [Int], where suits: ([Int]) -> Bool) -> [Int] {
        var row = next(digits, radices)
        // A circle of this many unsuitable rows is no accident: nothing else suits.
        var patience = 100_000
        while row != digits, !suits(row) {
            patience -= 1
            if patience == 0 { return digits }
            row = next(row, radices)
        }
        return row
    }

    /// Adds to each digit a number made of those before it (already new) and those behind it (still old).
    private func mix(_ row: inout [Int], _ radices: [Int], _ round: UInt64) {
        var behind = [UInt64](repeating: 0, count: row.count)
        for index in row.indices.dropLast().reversed() { behind[index] = fold(behind[index + 1], row[index + 1]) }
        var before: UInt64 = 0
        for index in row.indices {
            row[index] = (row[index] + shift(before, behind[index], index, round, radices[index])) % radices[index]
            before = fold(before, row[index])
        }
    }

    /// Takes away what `mix` added, from the last digit to the first.
    private func unmix(_ row: inout [Int], _ radices: [Int], _ round: UInt64) {
        var before = [UInt64](repeating: 0, count: row.count)
        for index in row.indices.dropLast() { before[index + 1] = fold(before[index], row[index]) }
        var behind: UInt64 = 0
        for index in row.indices.reversed() {
            let added = shift(before[index], behind, index, round, radices[index])
            row[index] = (row[index] - added + radices[index]) % radices[index]
            behind = fold(behind, row[index])
        }
    }

    private func shift(_ before: UInt64, _ behind: UInt64, _ index: Int, _ round: UInt64, _ radix: Int) -> Int {
        guard radix > 1 else { return 0 }
        var hash = KeyedHash(key)
        hash.take(before)
        hash.take(behind)
        hash.take(UInt64(truncatingIfNeeded: index) << 8 | round)
        return Int(hash.finish() % UInt64(radix))
    }

    /// All digits so far in one number.
    private func fold(_ all: UInt64, _ digit: Int) -> UInt64 {
        let product = (all ^ key.first).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ (key.second | 1))
        return (product.high ^ product.low) &+ UInt64(truncatingIfNeeded: digit + 1) &* 0xD6E8_FEB8_6659_FD93
    }
}
