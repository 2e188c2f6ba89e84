/// The equipment that one table lists for a person at an office: rows of 171xxx and 671xxx.
struct EquipmentOfTable {
    /// Numbers of pairs of codes.
    private var items: Set<UInt32> = []
    private var tais: Set<PackedValue> = []
    private var notices: Set<PackedValue> = []
    /// A row's code is empty or cannot be read: it may be any.
    private var hasUnknown = false
    private let equipment: [Equipment]

    /// - Parameter equipment: pairs of codes by number, from `Equipment.first` on.
    init(_ keys: [ServiceKey], _ equipment: [Equipment]) {
        self.equipment = equipment
        for key in keys where key.isItemCode {
            guard key.equipment >= Equipment.first else {
                hasUnknown = true
                continue
            }
            items.insert(key.equipment)
            let pair = equipment[Int(key.equipment - Equipment.first)]
            if let code = pair.tais { tais.insert(code) }
            if let code = pair.notice { notices.insert(code) }
        }
    }

    var hasCodes: Bool { !items.isEmpty }

    /// Items none of whose codes the other table has; none where a row of that table may be any item.
    func missing(in other: EquipmentOfTable) -> Set<UInt32> {
        other.hasUnknown ? [] : items.filter { !other.has(equipment[Int($0 - Equipment.first)]) }
    }

    private func has(_ pair: Equipment) -> Bool {
        pair.tais.map(tais.contains) == true || pair.notice.map(notices.contains) == true
    }
}
