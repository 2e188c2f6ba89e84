extension Bytes {
    /// A whole number with or without a minus sign; nil for anything else, and for one of more than 18 digits (zeros in
    /// front apart), so that two of them can be added without a thought.
    var amount: Int64? {
        let isNegative = count > 0 && start[0] == 0x2D
        var at = isNegative ? 1 : 0
        guard at < count else { return nil }
        while at < count - 1, start[at] == 0x30 { at += 1 }
        guard count - at <= 18 else { return nil }
        var number: Int64 = 0
        while at < count {
            guard isDigit(start[at]) else { return nil }
            number = number * 10 + Int64(start[at] &- 0x30)
            at += 1
        }
        return isNegative ? -number : number
    }

    /// A price `99.99` in hundredths; nil for any other form.
    var hundredths: Int64? {
        guard count >= 4, count <= 18, start[count - 3] == 0x2E else { return nil }
        var number: Int64 = 0
        for index in 0..<count where index != count - 3 {
            guard isDigit(start[index]) else { return nil }
            number = number * 10 + Int64(start[index] &- 0x30)
        }
        return number
    }
}
