import BundleChecker

/// Something that was not checked, and where.
struct ReportNote {
    /// Index into `Report.units`; nil for a note on a file.
    var unit: Int?
    /// Index into `Report.files`; nil for a note on a unit.
    var file: Int?
    var notChecked: NotChecked
}

extension Report {
    /// How many notes there are.
    var noteCount: Int {
        units.reduce(0) { $0 + $1.notChecked.count } + files.reduce(0) { $0 + $1.notChecked.count }
    }

    /// Everything that was not checked: of units, then of files.
    func forEachNote(_ take: (ReportNote) throws -> Void) rethrows {
        for (index, unit) in units.enumerated() {
            for item in unit.notChecked { try take(ReportNote(unit: index, file: nil, notChecked: item)) }
        }
        for (index, file) in files.enumerated() {
            for item in file.notChecked { try take(ReportNote(unit: nil, file: index, notChecked: item)) }
        }
    }
}
