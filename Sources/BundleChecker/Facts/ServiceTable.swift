/// The services that a file of 第6表 or 第7表 lists, each with what the rows of its key say together.
///
/// Memory grows with the keys, not with the rows. A table belongs to the job of one unit, which goes on alone.
final class ServiceTable<Facts>: @unchecked Sendable {
    private(set) var keys: [ServiceKey] = []
    private(set) var facts: [Facts] = []
    private(set) var offices: [PackedValue] = []
    private(set) var equipment: [Equipment] = []
    private var keyIndex: [ServiceKey: Int] = [:]
    private var officeIndex: [PackedValue: UInt32] = [:]
    private var equipmentIndex: [Equipment: UInt32] = [:]
    /// A row's office, code or flag could not be read, or means nothing (CP511, CP519).
    var hasUnreadableKey = false

    /// The place of a key, made where it is new.
    func place(of key: ServiceKey, new: @autoclosure () -> Facts) -> Int {
        if let known = keyIndex[key] { return known }
        keyIndex[key] = keys.count
        keys.append(key)
        facts.append(new())
        return keys.count - 1
    }

    @inline(__always)
    func change(_ place: Int, _ change: (inout Facts) -> Void) { change(&facts[place]) }

    /// The number of an office.
    func number(of office: PackedValue) -> UInt32 {
        if let known = officeIndex[office] { return known }
        let number = UInt32(truncatingIfNeeded: offices.count)
        officeIndex[office] = number
        offices.append(office)
        return number
    }

    /// The number of a pair of equipment codes.
    func number(of pair: Equipment) -> UInt32 {
        if let known = equipmentIndex[pair] { return known }
        let number = UInt32(truncatingIfNeeded: equipment.count) + Equipment.first
        equipmentIndex[pair] = number
        equipment.append(pair)
        return number
    }

    /// Takes over the services of a part of the file.
    ///
    /// - Parameters:
    ///   - move: gives facts of the part their places in the file.
    ///   - add: adds the facts of a key to those that were there before.
    /// - Returns: the places that the part's keys got.
    func absorb(
        _ part: ServiceTable, _ link: PartLink, move: (Facts) -> Facts, add: (inout Facts, Facts) -> Void
    ) -> [Int] {
        hasUnreadableKey = hasUnreadableKey || part.hasUnreadableKey
        let offices = part.offices.map(number(of:))
        let equipment = part.equipment.map(number(of:))
        return zip(part.keys, part.facts).map { key, facts in
            var key = key
            key.person = UInt32(truncatingIfNeeded: link.entries[Int(key.person)])
            key.office = offices[Int(key.office)]
            if key.equipment >= Equipment.first { key.equipment = equipment[Int(key.equipment - Equipment.first)] }
            let isNew = keyIndex[key] == nil
            let place = place(of: key, new: move(facts))
            if !isNew { add(&self.facts[place], facts) }
            return place
        }
    }

    /// Lets go of what only the reading of rows needs.
    func close() { keyIndex = [:] }
}
