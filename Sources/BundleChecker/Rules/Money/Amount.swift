/// What a column of amounts holds on a row.
enum Amount: Equatable {
    case empty
    /// Filled with something that was found faulty, or that no sum can take.
    case unreadable
    case value(Int64)

    var value: Int64? { if case .value(let value) = self { value } else { nil } }

    /// Empty or 0: nothing was entered that means anything.
    var isNothing: Bool { self == .empty || self == .value(0) }
}

extension Row {
    /// The whole number of a column.
    @inline(__always)
    func amount(_ column: Int) -> Amount {
        if isEmpty(column) { return .empty }
        guard isLegal(column), let number = value(column).amount else { return .unreadable }
        return .value(number)
    }

    /// The price of a column in hundredths of a yen.
    func price(_ column: Int) -> Amount {
        if isEmpty(column) { return .empty }
        guard isLegal(column), let number = value(column).hundredths else { return .unreadable }
        return .value(number)
    }
}

/// A hundredth of a number, cut to a whole one (円未満切捨て).
enum CutHundredth {
    /// Whether a number is that hundredth. Which way a negative one is cut nobody says: either is right.
    static func of(_ number: Int128, is result: Int64) -> Bool {
        let cut = number / 100
        let floor = number < 0 && number % 100 != 0 ? cut - 1 : cut
        return Int128(result) == cut || Int128(result) == floor
    }
}
