/// The keys of a file's records in the order of their first records.
struct KeyTable {
    struct Entry {
        let key: RecordKey
        let place: Finding.Place
        /// Records whose absence elsewhere may be reported (no CP502, CP605, CP606 on them).
        var ordinary = 0
        /// Filled values that must agree with the other side's (CP610), by the order of their roles.
        var agreeing: [UInt64] = []
        var agreeingPlaces: [Finding.Place] = []
    }

    private(set) var entries: [Entry] = []
    private var index: [RecordKey: Int] = [:]

    /// Finds or makes the entry of a key.
    mutating func intern(_ key: RecordKey, at place: @autoclosure () -> Finding.Place) -> Int {
        if let known = index[key] { return known }
        index[key] = entries.count
        entries.append(Entry(key: key, place: place()))
        return entries.count - 1
    }

    func find(_ key: RecordKey) -> Int? { index[key] }

    mutating func markOrdinary(_ entry: Int) { entries[entry].ordinary += 1 }

    mutating func setAgreeing(_ entry: Int, _ values: [UInt64], at places: [Finding.Place]) {
        guard entries[entry].agreeing.isEmpty else { return }
        entries[entry].agreeing = values
        entries[entry].agreeingPlaces = places
    }
}
