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
    /// The side that serves; nil where both sides plan (委託).
    package var partner: InventedOffice?
    /// Plans of 介護予防: people of 要支援 and 事業対象者.
    package var isPrevention: Bool
    /// Id of the kind of unit, such as `care-plan`.
    package var unit: String

    package init(
        edition: String, csvVersion: String, month: String, timestamp: String, sender: InventedOffice,
        receiver: InventedOffice, planner: InventedOffice, partner: InventedOffice?, isPrevention: Bool, unit: String
    ) {
        self.edition = edition
        self.csvVersion = csvVersion
        self.month = month
        self.timestamp = timestamp
        self.sender = sender
        self.receiver = receiver
        self.planner = planner
        self.partner = partner
        self.isPrevention = isPrevention
        self.unit = unit
    }

    /// 作成年月日: the day of the timestamp.
    package var createdDate: String { String(timestamp.prefix(8)) }
}
