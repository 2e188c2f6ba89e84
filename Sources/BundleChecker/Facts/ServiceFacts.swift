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
    private(set) var first: RowMark
    private(set) var unitsMark: RowMark
    /// Sum of サービス回数.
    var count: Int64 = 0
    /// By bit: days of the month with a row, and days of 日割対象日 over all rows.
    var days: UInt32 = 0
    var proRataDays: UInt32 = 0
    /// The number of 1s of every row's 日割対象日 together.
    var ones: Int64 = 0
    var units = OneValue()
    var flags: Flags = []

    init(first: RowMark, unitsMark: RowMark) {
        self.first = first
        self.unitsMark = unitsMark
    }

    /// What a part of a file says, with its places in the file.
    func moved(_ shift: PlaceShift) -> PlannedService {
        var service = self
        service.first = shift(first)
        service.unitsMark = shift(unitsMark)
        return service
    }

    /// Adds what later rows of the key say.
    mutating func add(_ later: PlannedService) {
        let (sum, isTooLarge) = count.addingReportingOverflow(later.count)
        count = sum
        days |= later.days
        proRataDays |= later.proRataDays
        ones &+= later.ones
        units.add(later.units)
        flags.formUnion(later.flags)
        if isTooLarge { flags.insert(.countIsUnknown) }
    }
}

/// What the rows of a key say in 第7表.
struct ListedService {
    /// The first row, and its 回数／日数.
    private(set) var first: RowMark
    private(set) var countMark: RowMark
    /// 回数／日数 of all rows, and the least and the most of one.
    var count: Int64 = 0
    var least = Int64.max
    var most = Int64.min
    var hasCountOfOne = false
    var countIsUnknown = false
    var isOfOtherMonth = false
    var units = OneValue()

    init(first: RowMark, countMark: RowMark) {
        self.first = first
        self.countMark = countMark
    }

    /// What a part of a file says, with its places in the file.
    func moved(_ shift: PlaceShift) -> ListedService {
        var service = self
        service.first = shift(first)
        service.countMark = shift(countMark)
        return service
    }

    /// Adds what later rows of the key say.
    mutating func add(_ later: ListedService) {
        let (sum, isTooLarge) = count.addingReportingOverflow(later.count)
        count = sum
        least = min(least, later.least)
        most = max(most, later.most)
        hasCountOfOne = hasCountOfOne || later.hasCountOfOne
        countIsUnknown = countIsUnknown || later.countIsUnknown || isTooLarge
        isOfOtherMonth = isOfOtherMonth || later.isOfOtherMonth
        units.add(later.units)
    }
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

    mutating func add(_ later: OneValue) {
        guard later.rows > 0 else { return }
        if rows == 0 { value = later.value }
        isLost = isLost || later.isLost || later.value != value
        rows &+= later.rows
    }

    /// Nil where rows differ or one cannot be read.
    var common: Int64? { isLost || rows == 0 ? nil : value }
}
