/// An edition of the standard that files of today can be written in.
package struct Edition: Hashable, Sendable {
    /// A part of a file name behind the prefix.
    package enum NamePart: String, CaseIterable, Hashable, Sendable {
        /// YYYYMM; stands only in kinds whose names carry a month
        case month
        case sender, senderType, receiver, receiverType
        /// ファイル連番, YYYYMMDDHHMMSS
        case timestamp
        /// Four digits; stands only in kinds whose names carry a serial number
        case serial
    }

    /// `V3`, `V4`
    package var id: String
    package var title: String
    package var notice: String
    /// The grammar of file names behind the prefix.
    package var nameParts: [NamePart]
    /// The first month, YYYYMM, in which the exchange no longer takes the edition; nil while it does (CP217).
    package var endsFrom: String?

    package init(id: String, title: String, notice: String, nameParts: [NamePart], endsFrom: String? = nil) {
        self.id = id
        self.title = title
        self.notice = notice
        self.nameParts = nameParts
        self.endsFrom = endsFrom
    }

    package var namesCarryServiceTypes: Bool { nameParts.contains(.senderType) }
}

/// A value of CSVバージョン and what it tells.
///
/// Values are names, not numbers: 202407 (4.1) follows 202504 (4.0, withdrawn).
/// - Standard: 別紙 CSVバージョン履歴
package struct CSVVersion: Hashable, Sendable {
    package enum Status: String, CaseIterable, Hashable, Sendable {
        /// The value files of the edition carry
        case current
        /// Still carried by the system under names of the edition (CP426)
        case older
        /// Must not be used any more (CP422, with a hint of its own)
        case withdrawn
    }

    package var value: String
    /// The edition as the history names it: `1`, `3 (3.0, 3.1, 3.2)`, `4.1`.
    package var historyName: String
    /// Id of the edition under whose names files with this value travel.
    package var edition: String
    package var status: Status
    /// First month of application, YYYYMM (CP423).
    package var appliesFrom: String
    package var note: String

    package init(
        _ value: String, historyName: String, edition: String, status: Status, appliesFrom: String, note: String
    ) {
        self.value = value
        self.historyName = historyName
        self.edition = edition
        self.status = status
        self.appliesFrom = appliesFrom
        self.note = note
    }
}
