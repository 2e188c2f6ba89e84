import CarePlanStandard

/// Where a value stands in a sample.
struct FaultCell: Hashable {
    var file: Int
    var record: Int
    var column: Int
}

extension FaultDesk {
    subscript(cell: FaultCell) -> String {
        get { files[cell.file].records[cell.record][cell.column] }
        set { files[cell.file].records[cell.record][cell.column] = newValue }
    }

    func column(of cell: FaultCell) -> Column { columns(of: cell.file)[cell.column] }

    /// All values that a test takes, but for CSVバージョン, file by file.
    func cells(_ test: (Column, String) -> Bool) -> [FaultCell] {
        var found: [FaultCell] = []
        for file in tables {
            for (index, column) in columns(of: file).enumerated() where column.role != .csvVersion {
                for record in files[file].records.indices where test(column, files[file].records[record][index]) {
                    found.append(FaultCell(file: file, record: record, column: index))
                }
            }
        }
        return found
    }

    /// The values of a role.
    func cells(of role: Role) -> [FaultCell] { cells { column, _ in column.role == role } }

    /// Draws one of the cells on which least depends: keys come last.
    mutating func calmest(_ cells: [FaultCell]) -> FaultCell? {
        let weights = cells.map { Self.weight(of: column(of: $0)) }
        guard let least = weights.min() else { return nil }
        return random.one(of: zip(cells, weights).filter { $0.1 == least }.map(\.0))
    }

    /// Writes a value in the calmest place that the test takes.
    mutating func spoil(_ test: (Column, String) -> Bool, _ change: (Column, String) -> String) -> Bool {
        guard let cell = calmest(cells(test)) else { return false }
        self[cell] = change(column(of: cell), self[cell])
        return true
    }

    /// How much hangs on a column's value.
    private static func weight(of column: Column) -> Int {
        switch column.role {
        case nil: 0
        case .createdDate, .name, .updater, .birthDate, .equipmentName: 1
        case .certificationDate, .certificationStatus, .careLevel, .previousCareLevel, .levelChangeDate, .periodStart,
            .periodEnd:
            2
        case .insurer, .insured, .planDate, .consultationDate, .targetMonth, .office, .serviceCode, .serviceType,
            .over30,
            .taisCode, .equipmentNoticeCode, .planOffice, .detailNumber, .imageName:
            4
        default: 3
        }
    }
}
