import CarePlanStandard

/// Where a layout holds what a row of 第6表 says: who gets which service, from whom, on which day, how often.
///
/// A layout without one of the roles that are no optionals has no such rows.
struct ServiceColumns {
    let insured, month, office, code, date, count: Int
    let insurer, start, end, proRataDays, satellite, over30, units: Int?
    /// Columns that name a rented item.
    let equipment: [Int]

    init?(_ layout: RecordLayout) {
        guard layout.kind.deletes == nil, let insured = layout.column(.insured),
            let month = layout.column(.targetMonth), let office = layout.column(.office),
            let code = layout.column(.serviceCode), let date = layout.column(.serviceDate),
            let count = layout.column(.count)
        else { return nil }
        self.insured = insured
        self.month = month
        self.office = office
        self.code = code
        self.date = date
        self.count = count
        insurer = layout.column(.insurer)
        start = layout.column(.startTime)
        end = layout.column(.endTime)
        proRataDays = layout.column(.proRataDays)
        satellite = layout.column(.satellite)
        over30 = layout.column(.over30)
        units = layout.column(.units)
        equipment = [.taisCode, .equipmentNoticeCode].compactMap(layout.column)
    }

    /// True for kinds that hold rows of 第6表 in the edition.
    static func exist(in kind: FileKind, edition: String) -> Bool {
        !kind.isImage && ServiceColumns(RecordLayout(kind, edition: edition)) != nil
    }
}
