/// What sample bundle is wanted.
package struct SampleRequest: Hashable, Sendable {
    /// Id of the kind of unit, such as `service-slip`.
    package var unit: String
    /// Id of the edition, `V3` or `V4`.
    package var edition: String
    /// サービス種類コード of both sides; nil: the usual ones of the unit.
    package var senderType: String?
    package var receiverType: String?
    /// 対象年月, YYYYMM.
    package var month: String
    /// ファイル連番; nil: one that suits the month.
    package var timestamp: String?
    package var people: Int
    /// At least so many records in the main file; people are added until it is reached. Nil: as many as there are.
    package var rows: Int?
    package var seed: UInt64

    package init(
        unit: String, edition: String, senderType: String? = nil, receiverType: String? = nil,
        month: String = "202504", timestamp: String? = nil, people: Int = 3, rows: Int? = nil, seed: UInt64 = 1
    ) {
        self.unit = unit
        self.edition = edition
        self.senderType = senderType
        self.receiverType = receiverType
        self.month = month
        self.timestamp = timestamp
        self.people = people
        self.rows = rows
        self.seed = seed
    }
}
