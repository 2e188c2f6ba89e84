/// What the rows of a key say in 第6表.
struct PlannedService {
    struct Flags: OptionSet {
        let rawValue: UInt8
        /// A row carries 日割対象日.
        static let isProRata = Flags(rawValue: 1)
        /// Values that cannot be read, or that have a finding of their own.
        static let countIsUnknown = Flags(rawValue: 2)
        static let daysAreUnknown = Flags(rawValue: 4)
        static let proRataIsUnknown = Flags(rawValue: 8)
        /// A row is of another month (CP502).
        static let isOfOtherMonth = Flags(rawValue: 16)
    }

    /// The first row, and its 単位数.
    let first: RowMark
    let unitsMark: RowMark
    /// Sum of サービス回数.
    var count: Int64 = 0
    /// By bit: days of the month with a row, and days of 日割対象日 over all rows.
    var days: UInt32 = 0
    var proRataDays: UInt32 = 0
    /// The number of 1s of every row's 日割対象日 together.
    var ones: Int64 = 0
    var units = OneValue()
    var flags: Flags = []
}

/// What the rows of a key say in 第7表.
struct ListedService {
    /// The first row, and its 回数／日数.
    let first: RowMark
    let countMark: RowMark
    /// 回数／日数 of all rows, and the least and the most of one.
    var count: Int64 = 0
    var least = Int64.max
    var most = Int64.min
    var hasCountOfOne = false
    var countIsUnknown = false
    var isOfOtherMonth = false
    var units = OneValue()
}

/// A value that all rows share, as long as they do.
struct OneValue {
    private var value: Int64 = 0
    private var rows: UInt32 = 0
    private var isLost = false

    mutating func add(_ amount: Amount) {
        if let next = amount.value, rows == 0 || next == value { value = next } else { isLost = true }
        rows &+= 1
    }

    /// Nil where rows differ or one cannot be read.
    var common: Int64? { isLost || rows == 0 ? nil : value }
}
