import BundleChecker

/// Replaces numbers of people, offices and insurers by others of the same shape.
///
/// What rules look at stays: leading zeros, a prefecture or none, a check digit that holds or does not. A number that a
/// spreadsheet robbed of its zeros is replaced by what the whole number would be, robbed alike.
/// - Standard: 別紙 書式; CP412, CP413, CP424, CP425, CP801
struct NumberDisguise {
    private let ten: KeyedCycle
    private let lettered: KeyedCycle
    private let six: KeyedCycle
    private let others: KeyedCycle

    /// Leading zeros that are kept of a number of ten digits; what follows is free.
    private static let mostZeros = 4

    init(_ key: SecretKey) {
        ten = KeyedCycle(key.part(10))
        lettered = KeyedCycle(key.part(11))
        six = KeyedCycle(key.part(6))
        others = KeyedCycle(key.part(0))
    }

    /// Digits in place of digits.
    ///
    /// - Parameters:
    ///   - due: how many digits the column asks for, 0 where it asks for none.
    ///   - isWhole: nothing but digits stands in the value.
    func digits(_ digits: [UInt8], due: Int, isWhole: Bool) -> [UInt8] {
        let lacking = due - digits.count
        switch (due, digits.count) {
        case (_, 10): return tenDigits(digits)
        case (10, 7...9) where isWhole:
            return Array(tenDigits(Array(repeating: 0, count: lacking) + digits).dropFirst(lacking))
        case (6, 6): return sixDigits(digits)
        case (6, 4...5) where isWhole:
            return Array(sixDigits(Array(repeating: 0, count: lacking) + digits).dropFirst(lacking))
        default: return anyDigits(digits)
        }
    }

    /// An office number with a letter in the third place: the other nine digits.
    func office(_ digits: [UInt8], letter: UInt8) -> [UInt8] {
        func text(_ digits: [UInt8]) -> [UInt8] {
            digits[..<2].map(Self.ascii) + [letter] + digits[2...].map(Self.ascii)
        }
        let isPrefecture = Self.isPrefecture(digits)
        let holds = CheckDigits.officeHolds(text(digits))
        let zeros = min(digits.prefix { $0 == 0 }.count, 2)
        return replace(digits, keepingZeros: zeros, below: 2, by: lettered) {
            Self.isPrefecture($0) == isPrefecture && CheckDigits.officeHolds(text($0)) == holds
        }
    }

    /// Ten digits: a person's or an office's number. All zeros and all nines stand for 'none' and stay.
    private func tenDigits(_ digits: [UInt8]) -> [UInt8] {
        if Set(digits).count == 1, digits[0] == 0 || digits[0] == 9 { return digits }
        let isPrefecture = Self.isPrefecture(digits)
        let holds = CheckDigits.officeHolds(digits.map(Self.ascii))
        let zeros = min(digits.prefix { $0 == 0 }.count, Self.mostZeros)
        return replace(digits, keepingZeros: zeros, below: Self.mostZeros, by: ten) { row in
            Self.isPrefecture(row) == isPrefecture && CheckDigits.officeHolds(row.map(Self.ascii)) == holds
                && row.contains { $0 != row[0] }
        }
    }

    private func sixDigits(_ digits: [UInt8]) -> [UInt8] {
        if Set(digits).count == 1, digits[0] == 0 || digits[0] == 9 { return digits }
        let holds = CheckDigits.insurerHolds(digits.map(Self.ascii))
        let zeros = min(digits.prefix { $0 == 0 }.count, 2)
        return replace(digits, keepingZeros: zeros, below: 2, by: six) { row in
            CheckDigits.insurerHolds(row.map(Self.ascii)) == holds && row.contains { $0 != row[0] }
        }
    }

    /// Digits of which nothing is known but whether they begin with 0.
    private func anyDigits(_ digits: [UInt8]) -> [UInt8] {
        replace(digits, keepingZeros: digits.first == 0 ? 1 : 0, below: 1, by: others) { _ in true }
    }

    /// Steps along the circle of the digits behind the zeros; the first of them is no zero where there could be more.
    private func replace(
        _ digits: [UInt8], keepingZeros zeros: Int, below most: Int, by cycle: KeyedCycle,
        where suits: ([UInt8]) -> Bool
    ) -> [UInt8] {
        let start = digits[..<zeros]
        let rest = digits[zeros...]
        guard !rest.isEmpty else { return digits }
        let least = zeros < most ? 1 : 0
        let radices = rest.indices.map { $0 == zeros ? 10 - least : 10 }
        func whole(_ row: [Int]) -> [UInt8] {
            start + row.enumerated().map { UInt8($1 + ($0 == 0 ? least : 0)) }
        }
        let row = rest.enumerated().map { Int($1) - ($0 == 0 ? least : 0) }
        return whole(cycle.next(row, radices) { suits(whole($0)) })
    }

    private static func isPrefecture(_ digits: [UInt8]) -> Bool {
        (1...47).contains(Int(digits[0]) * 10 + Int(digits[1]))
    }

    private static func ascii(_ digit: UInt8) -> UInt8 { digit + 0x30 }
}
