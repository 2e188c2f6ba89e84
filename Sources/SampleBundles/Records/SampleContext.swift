import CarePlanStandard

/// What all records of one send unit share.
package struct SampleContext: Hashable, Sendable {
    /// Id of the edition of names and layouts, such as `V4`.
    package var edition: String
    /// CSVバージョン of every record.
    package var csvVersion: String
    /// 対象年月, YYYYMM.
    package var month: String
    /// ファイル連番, YYYYMMDDHHMMSS.
    package var timestamp: String
    package var sender: InventedOffice
    package var receiver: InventedOffice
    /// プラン担当業者: the office that plans, whichever side it is on.
    package var planner: InventedOffice
    /// Id of the kind of unit, such as `care-plan`.
    package var unit: String

    /// 作成年月日: the day of the timestamp.
    package var createdDate: String { String(timestamp.prefix(8)) }
}
