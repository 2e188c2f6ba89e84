/// The form of an office number.
enum OfficeNumber {
    /// Two digits, one digit or capital letter (not I, O, Q), seven digits.
    static func isLegal(_ value: Bytes) -> Bool {
        guard value.count == 10, value.prefix(2).allDigits, value.slice(3, 10).allDigits else { return false }
        let third = value[2]
        return isDigit(third) || isCapital(third) && third != 0x49 && third != 0x4F && third != 0x51
    }
}
