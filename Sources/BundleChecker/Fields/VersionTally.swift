import CarePlanStandard

/// The values of CSVバージョン in a file (CP422, CP426, CP501).
///
/// - Standard: 別紙 CSVバージョン履歴
struct VersionTally {
    struct Other {
        var value: [UInt8]
        var shape: BilingualText
        var count: Int
        /// A record of the right column count holds it.
        var takesPart: Bool
        var places: [Finding.Place]
    }

    let current: String
    private(set) var currentCount = 0
    private var currentPlace: Finding.Place?
    private(set) var others: [Other] = []
    /// Values beyond the limit of different ones; they are counted with the last.
    private static let mostValues = 64

    init(current: String) { self.current = current }

    @inline(__always)
    mutating func countCurrent(_ place: @autoclosure () -> Finding.Place) {
        if currentCount == 0 { currentPlace = place() }
        currentCount += 1
    }

    mutating func count(_ value: Bytes, _ place: Finding.Place, takesPart: Bool, maxPlaces: Int) {
        var index = others.firstIndex { value.equals($0.value) }
        if index == nil, others.count >= Self.mostValues { index = others.count - 1 }
        if let index {
            others[index].count += 1
            others[index].takesPart = others[index].takesPart || takesPart
            if others[index].places.count < maxPlaces { others[index].places.append(place) }
        } else {
            others.append(
                Other(
                    value: value.array, shape: CharacterShape.openCode(value), count: 1, takesPart: takesPart,
                    places: [place]))
        }
    }

    /// Takes over the values of a part of the file.
    mutating func absorb(_ part: VersionTally, _ shift: PlaceShift, maxPlaces: Int) {
        currentPlace = currentPlace ?? part.currentPlace.map(shift.callAsFunction)
        currentCount += part.currentCount
        var lateOnes: [Int: [Finding.Place]] = [:]
        for var other in part.others {
            other.places = other.places.map(shift.callAsFunction)
            var index = others.firstIndex { $0.value == other.value }
            if index == nil, others.count >= Self.mostValues { index = others.count - 1 }
            guard let index else {
                others.append(other)
                continue
            }
            others[index].count += other.count
            others[index].takesPart = others[index].takesPart || other.takesPart
            lateOnes[index, default: []] += other.places
        }
        // Several values may be counted with the last: their places are told in the order of the file.
        for (index, places) in lateOnes {
            let inOrder = places.sorted { $0.record ?? 0 < $1.record ?? 0 }
            others[index].places += inOrder.prefix(max(0, maxPlaces - others[index].places.count))
        }
    }

    /// Where the second of the known values comes up.
    func secondKnown(_ standard: Standard) -> Finding.Place? {
        let others = others.filter {
            $0.takesPart && standard.csvVersion(String(decoding: $0.value, as: UTF8.self)) != nil
        }
        let places = others.compactMap(\.places.first) + [currentPlace].compactMap { $0 }
        let sorted = places.sorted { $0.record ?? 0 < $1.record ?? 0 }
        return sorted.count > 1 ? sorted[1] : nil
    }

    /// Known values of the history that the file holds.
    func known(_ standard: Standard) -> [String] {
        let found = others.filter(\.takesPart).map { String(decoding: $0.value, as: UTF8.self) }.filter {
            standard.csvVersion($0) != nil
        }
        return (currentCount > 0 ? [current] : []) + found
    }
}
