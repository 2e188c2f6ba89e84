import CarePlanStandard

/// Whether the check digits of insurers and offices hold.
///
/// - Standard: 保険者番号 検証番号, 事業所番号 検証番号 (general knowledge of the field, not of the notice)
package enum CheckDigits {
    /// CP424: six legal digits.
    static func insurerHolds(_ value: Bytes) -> Bool {
        digit(value, 0, 5) == Int(value[5] &- 0x30)
    }

    /// CP425: a legal office number; one of the two accepted forms must hold.
    static func officeHolds(_ value: Bytes) -> Bool {
        let last = Int(value[9] &- 0x30)
        return digit(value, 0, 9) == last || digit(value, 3, 9) == last
    }

    /// As `insurerHolds`, of six digits.
    package static func insurerHolds(_ digits: [UInt8]) -> Bool {
        digits.withUnsafeBufferPointer { insurerHolds(Bytes($0.baseAddress!, $0.count)) }
    }

    /// As `officeHolds`, of the ten characters of an office number.
    package static func officeHolds(_ number: [UInt8]) -> Bool {
        number.withUnsafeBufferPointer { officeHolds(Bytes($0.baseAddress!, $0.count)) }
    }

    /// CP425: the first two digits are a prefecture, 01-47.
    static func hasPrefecture(_ value: Bytes) -> Bool {
        let number = value.prefix(2).number
        return number >= 1 && number <= 47
    }

    /// The check digit over the characters from `from` up to `to`.
    private static func digit(_ value: Bytes, _ from: Int, _ to: Int) -> Int {
        Int(CheckDigit.of(value.slice(from, to).buffer))
    }
}
