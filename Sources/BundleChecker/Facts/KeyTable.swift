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
    /// Places of entries by the hashes of their keys; -1 where there is none. The keys themselves stand in the entries
    /// only: a large file has hundreds of thousands.
    private var slots = KeyTable.firstSlots
    /// One array for all tables without entries.
    private static let firstSlots = [Int32](repeating: -1, count: 16)

    /// Finds or makes the entry of a key.
    mutating func intern(_ key: RecordKey, at place: @autoclosure () -> Finding.Place) -> Int {
        let slot = slot(of: key)
        if slots[slot] >= 0 { return Int(slots[slot]) }
        slots[slot] = Int32(entries.count)
        entries.append(Entry(key: key, place: place()))
        if entries.count * 4 > slots.count * 3 { grow() }
        return entries.count - 1
    }

    func find(_ key: RecordKey) -> Int? {
        let found = slots[slot(of: key)]
        return found < 0 ? nil : Int(found)
    }

    /// The slot that holds a key, or the empty one that it would get.
    private func slot(of key: RecordKey) -> Int {
        let mask = slots.count - 1
        var slot = key.hashValue & mask
        while slots[slot] >= 0, entries[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (index, entry) in entries.enumerated() { slots[slot(of: entry.key)] = Int32(index) }
    }

    mutating func markOrdinary(_ entry: Int) { entries[entry].ordinary += 1 }

    /// The first record of a key has told what must agree.
    func knowsAgreeing(_ entry: Int) -> Bool { !entries[entry].agreeing.isEmpty }

    /// Takes over the entries of a part of the file, and says which they are here.
    mutating func absorb(_ part: KeyTable, _ shift: PlaceShift) -> [Int] {
        part.entries.map { other in
            let entry = intern(other.key, at: shift(other.place))
            entries[entry].ordinary += other.ordinary
            if !knowsAgreeing(entry) {
                setAgreeing(entry, other.agreeing, at: other.agreeingPlaces.map(shift.callAsFunction))
            }
            return entry
        }
    }

    mutating func setAgreeing(_ entry: Int, _ values: [UInt64], at places: [Finding.Place]) {
        entries[entry].agreeing = values
        entries[entry].agreeingPlaces = places
    }
}
