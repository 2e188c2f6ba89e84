import CarePlanStandard

/// Gathers keys that a deletion names, or that a file delivers under the deletion's terms (CP216).
///
/// - Standard: 4.1版 2.5
final class DeletionKeys: RecordRule {
    private let columns: [Int]
    private let typeFromCode: Bool

    init?(context: FileContext) {
        guard let key = context.unit.deletionKey else { return nil }
        let roles = context.layout.roles
        // A file of results knows the service type by its code.
        let derive = key.contains(.serviceType) && roles[.serviceType] == nil
        guard let columns = roles.all(of: key.map { derive && $0 == .serviceType ? .serviceCode : $0 }) else {
            return nil
        }
        self.columns = columns
        typeFromCode = derive
        super.init(context)
    }

    override func visit(_ row: Row) {
        var key = RecordKey()
        for column in columns {
            guard row.isLegal(column) else { return }
            let value = row.value(column)
            let isCode = typeFromCode && context.layout.columns[column].role == .serviceCode
            key.append(isCode ? value.prefix(2) : value)
        }
        if context.facts.deletionKeys[key] == nil { context.facts.deletionKeys[key] = row.place }
    }
}
