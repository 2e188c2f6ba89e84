package import CarePlanStandard
import SampleBundles

extension Scenario {
    /// How strictly each column of a kind is meant in this scenario.
    package func demands(of kind: FileKind, _ columns: [Column]) -> [ItemDemand] {
        let open = Set(openItems.filter { $0.kind == kind.id }.map(\.column))
        return columns.map { open.contains($0.name) ? .open : ItemDemand($0, of: kind) }
    }

    /// The items of a record, each with how strictly it is meant.
    package func items(_ record: [String], of kind: FileKind, in edition: String) -> [ExpectedItem] {
        let columns = kind.columns(in: edition)
        let isOptional =
            columns.contains { $0.role == .serviceDate }
            && zip(columns, record).contains { $0.role == .serviceCode && optionalCodes.contains($1) }
        return zip(columns, demands(of: kind, columns)).enumerated().map { index, column in
            let isFree = isOptional && column.0.role.map(Self.freeOnSurcharges.contains) == true
            return ExpectedItem(
                no: index + 1, name: column.0.name, value: record.indices.contains(index) ? record[index] : "",
                demand: isFree ? .open : column.1)
        }
    }

    /// What a row of `optionalCodes` may have as it likes.
    package static let freeOnSurcharges: Set<Role> = [.units, .serviceDate, .startTime, .endTime, .count]
}
