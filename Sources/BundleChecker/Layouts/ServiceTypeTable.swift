import CarePlanStandard

/// What rules ask of a service type, as plain numbers.
struct ServiceTypeFacts {
    /// The two characters of the code.
    let code: UInt16
    /// Place of the type in the standard's table, from 0.
    let place: Int
    let isInScope: Bool
    /// 予防給付 and 総合事業, which another office may plan
    let isPrevention: Bool
    let isRental: Bool
    let isOutsideLimit: Bool
    let isBundled: Bool
    let isFixedFee: Bool
    let isEnteredAsOther: Bool

    init(_ type: ServiceType, code: UInt16, place: Int) {
        self.code = code
        self.place = place
        isInScope = type.scope == .inScope
        isPrevention = type.benefit == "予防給付" || type.benefit == "総合事業"
        isRental = type.rental
        isOutsideLimit = type.outsideLimit
        isBundled = type.bundled
        isFixedFee = type.fixedFee
        isEnteredAsOther = type.enteredAs != nil
    }

    /// The code as text.
    var text: String { String(decoding: [UInt8(code >> 8), UInt8(code & 0xFF)], as: UTF8.self) }
}

/// Service types by the first two bytes of a service code.
///
/// - Standard: 4.1版 1.3, 1.4
final class ServiceTypeTable: @unchecked Sendable {
    private static let first = 0x30
    private static let width = 0x5B - 0x30
    private static let size = width * width
    /// By the two bytes, each 0 … Z: the number of the type's facts, from 1; 0 for none.
    private let numbers: UnsafeMutablePointer<UInt8>
    private let facts: UnsafeMutablePointer<ServiceTypeFacts>
    private let count: Int

    init(_ standard: Standard) {
        numbers = .allocate(capacity: Self.size)
        numbers.initialize(repeating: 0, count: Self.size)
        facts = .allocate(capacity: 256)
        var next = 0
        for index in standard.serviceTypes.indices where next < 255 {
            guard let code = Self.code(standard.serviceTypes[index].code),
                let place = Self.place(UInt8(code >> 8), UInt8(truncatingIfNeeded: code))
            else { continue }
            (facts + next).initialize(to: ServiceTypeFacts(standard.serviceTypes[index], code: code, place: index))
            next += 1
            numbers[place] = UInt8(next)
        }
        count = next
    }

    /// - Parameter other: whose types these are too.
    init(copyOf other: ServiceTypeTable) {
        count = other.count
        numbers = .allocate(capacity: Self.size)
        numbers.update(from: other.numbers, count: Self.size)
        facts = .allocate(capacity: count)
        facts.update(from: other.facts, count: count)
    }

    deinit {
        numbers.deallocate()
        facts.deallocate()
    }

    /// The two characters of a code; nil when there are more or fewer.
    private static func code(_ text: String) -> UInt16? {
        text.utf8.count == 2 ? text.utf8.reduce(0) { $0 << 8 | UInt16($1) } : nil
    }

    @inline(__always)
    private static func place(_ a: UInt8, _ b: UInt8) -> Int? {
        let x = Int(a) - first
        let y = Int(b) - first
        return x >= 0 && x < width && y >= 0 && y < width ? x * width + y : nil
    }

    @inline(__always)
    subscript(_ value: Bytes) -> ServiceTypeFacts? {
        value.count >= 2 ? facts(value[0], value[1]) : nil
    }

    subscript(_ code: String) -> ServiceTypeFacts? { Self.code(code).flatMap { self[$0] } }

    /// By the two characters of the code.
    subscript(_ code: UInt16) -> ServiceTypeFacts? {
        facts(UInt8(code >> 8), UInt8(truncatingIfNeeded: code))
    }

    @inline(__always)
    private func facts(_ a: UInt8, _ b: UInt8) -> ServiceTypeFacts? {
        guard let place = Self.place(a, b) else { return nil }
        let number = numbers[place]
        return number == 0 ? nil : facts[Int(number) - 1]
    }
}
