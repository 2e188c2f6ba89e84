/// Follows one column through a file for values that may have lost their leading zeros (CP801).
///
/// Whether short digits are a spreadsheet's doing is known only at the end: no value of the column may begin with 0
/// (a single 0 apart), and at least one must be legal when padded.
/// - Standard: 介護ソフト 操作
struct ZeroLossTrack {
    private(set) var candidates = 0
    private(set) var hasLegalWhenPadded = false
    private(set) var places: [Finding.Place] = []
    /// The first value, only where values may be shown.
    var firstValue: String?
    /// What the column's own rule says of the candidates, one entry a rule.
    private(set) var own: [Own] = []

    /// What the column's own rule says of some of the candidates.
    struct Own {
        var fault: FieldFault
        var arguments: [Finding.NamedArgument]
        var count: Int
        var places: [Finding.Place]
    }

    mutating func add(
        _ fault: FieldFault, _ arguments: @autoclosure () -> [Finding.NamedArgument], legalWhenPadded: Bool,
        place: Finding.Place, maxPlaces: Int
    ) {
        candidates += 1
        if legalWhenPadded { hasLegalWhenPadded = true }
        if places.count < maxPlaces { places.append(place) }
        if let index = own.firstIndex(where: { $0.fault.rule == fault.rule && $0.fault.severity == fault.severity }) {
            own[index].count += 1
            if own[index].places.count < maxPlaces { own[index].places.append(place) }
        } else {
            own.append(Own(fault: fault, arguments: arguments(), count: 1, places: [place]))
        }
    }

    /// Takes over the candidates of a part of the file.
    mutating func absorb(_ part: ZeroLossTrack, _ shift: PlaceShift, maxPlaces: Int) {
        func append(_ more: [Finding.Place], to places: inout [Finding.Place]) {
            places += more.prefix(max(0, maxPlaces - places.count)).map(shift.callAsFunction)
        }
        candidates += part.candidates
        hasLegalWhenPadded = hasLegalWhenPadded || part.hasLegalWhenPadded
        append(part.places, to: &places)
        firstValue = firstValue ?? part.firstValue
        for var other in part.own {
            let index = own.firstIndex {
                $0.fault.rule == other.fault.rule && $0.fault.severity == other.fault.severity
            }
            if let index {
                own[index].count += other.count
                append(other.places, to: &own[index].places)
            } else {
                other.places = other.places.map(shift.callAsFunction)
                own.append(other)
            }
        }
    }

    /// True when the candidates are CP801 unless a value begins with 0; else the column's own rule speaks.
    var lostZeros: Bool { candidates > 0 && hasLegalWhenPadded }

    /// The value with zeros on its left up to a length.
    static func padded(_ value: Bytes, to length: Int) -> [UInt8] {
        Array(repeating: 0x30, count: max(0, length - value.count)) + value.array
    }
}
