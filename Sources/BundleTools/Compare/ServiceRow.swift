import BundleChecker
import CarePlanStandard

/// One row of 第6表, read as far as it can be compared.
struct ServiceRow {
    /// Empty where it cannot be read: people are told by their insured number.
    let insurer: ShortText
    let insured: ShortText
    /// YYYYMM
    let month: UInt32
    let office: ShortText
    let code: ShortText
    /// The code of a rented item; empty where there is none.
    let equipment: ShortText
    let day: Int
    let times: TimeRange
    /// 日割対象日; nil where the row has none.
    let proRataDays: DaySet?
    /// Up to two bytes the office chose.
    let satellite: ShortText
    let over30: Bool
    let count: Int
    let units: Int

    /// Nil when a value that a comparison goes by is not of its form: the row cannot be told from others then.
    init?(_ record: Record, _ columns: ServiceColumns) {
        func value(_ column: Int?) -> ArraySlice<UInt8> {
            guard let column else { return [] }
            var value = record.raw.value(column)[...]
            while value.first == 0x20 { value.removeFirst() }
            while value.last == 0x20 { value.removeLast() }
            return value
        }
        let insured = value(columns.insured), office = value(columns.office), code = value(columns.code)
        guard Self.isInsured(insured), Self.isOffice(office), Self.isServiceCode(code),
            let month = Self.month(value(columns.month)), let day = Self.day(value(columns.date), in: month),
            let count = DecimalNumber.of(value(columns.count)), count < 100
        else { return nil }
        let mask = value(columns.proRataDays)
        let proRataDays = mask.isEmpty ? nil : Self.days(mask, in: month)
        guard mask.isEmpty || proRataDays != nil else { return nil }
        guard let insuredText = ShortText(insured), let officeText = ShortText(office), let codeText = ShortText(code)
        else { return nil }
        let insurer = value(columns.insurer)
        self.insurer = insurer.count == 6 ? ShortText(insurer) ?? .empty : .empty
        self.insured = insuredText
        self.month = UInt32(month)
        self.office = officeText
        self.code = codeText
        equipment =
            columns.equipment.lazy.map { value($0) }.first(where: Self.isEquipment).flatMap { ShortText($0) } ?? .empty
        self.day = day
        times = TimeRange(start: Array(value(columns.start)), end: Array(value(columns.end)))
        self.proRataDays = proRataDays
        let satellite = value(columns.satellite)
        self.satellite = satellite.count <= 2 ? ShortText(satellite) ?? .empty : .empty
        over30 = value(columns.over30).elementsEqual([0x31])
        self.count = count
        let units = value(columns.units)
        let size = DecimalNumber.of(units.first == 0x2D ? units.dropFirst() : units) ?? 0
        self.units = (units.first == 0x2D ? -size : size) * count
    }

    // MARK: Forms

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isInsured(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.count == 10, let first = value.first else { return false }
        return (isDigit(first) || first == UInt8(ascii: "H")) && value.dropFirst().allSatisfy(isDigit)
    }

    private static func isOffice(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.count == 10 else { return false }
        return zip(value, 0...).allSatisfy { byte, place in
            isDigit(byte) || place == 2 && byte >= 0x41 && byte <= 0x5A
        }
    }

    private static func isServiceCode(_ value: ArraySlice<UInt8>) -> Bool {
        value.count == 6 && value.allSatisfy { isDigit($0) || $0 >= 0x41 && $0 <= 0x5A }
    }

    private static func isEquipment(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.count == 12 else { return false }
        return zip(value, 0...).allSatisfy { byte, place in
            place == 5 ? byte == 0x2D : isDigit(byte) || byte >= 0x41 && byte <= 0x5A
        }
    }

    private static func month(_ value: ArraySlice<UInt8>) -> Int? {
        guard value.count == 6, let month = DecimalNumber.of(value), (1...12).contains(month % 100), month >= 100_000
        else { return nil }
        return month
    }

    private static func day(_ value: ArraySlice<UInt8>, in month: Int) -> Int? {
        guard value.count == 8, let date = DecimalNumber.of(value), date / 100 == month else { return nil }
        let day = date % 100
        return (1...lastDay(of: month)).contains(day) ? day : nil
    }

    /// Nil unless the value is 31 characters 0 or 1. What stands behind the month's end counts for nothing.
    private static func days(_ mask: ArraySlice<UInt8>, in month: Int) -> DaySet? {
        guard mask.count == 31, mask.allSatisfy({ $0 == 0x30 || $0 == 0x31 }) else { return nil }
        return DaySet(zip(mask, 1...lastDay(of: month)).filter { $0.0 == 0x31 }.map(\.1))
    }

    private static func lastDay(of month: Int) -> Int {
        let (year, number) = (month / 100, month % 100)
        switch number {
        case 2: return year % 4 == 0 && year % 100 != 0 || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}
