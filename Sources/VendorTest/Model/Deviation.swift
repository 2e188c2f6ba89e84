/// One thing in which an export differs from its scenario. The people are invented: values are shown.
package struct Deviation: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// An item has another value.
        case item
        /// A record that the scenario has is not there.
        case missingRecord = "missing-record"
        /// A record that the scenario does not have.
        case extraRecord = "extra-record"
        /// A person of the scenario is in none of the file's records.
        case missingPerson = "missing-person"
        /// A person who is not of the scenario.
        case extraPerson = "extra-person"
        /// A file of the unit is not there.
        case missingFile = "missing-file"
        /// A whole send unit is not there.
        case missingUnit = "missing-unit"
        /// A send unit that the scenario does not ask for.
        case extraUnit = "extra-unit"
        /// A part of the file name: sender, receiver, month …
        case name
        /// A file could not be read to its end.
        case unreadable
    }

    package var kind: Kind
    /// Path or name of the file as it may be shown; nil for what is missing.
    package var file: String?
    /// Prefix of the file kind.
    package var fileKind: String?
    /// Number of the record in the file, from 1; nil for what is missing.
    package var record: Int?
    /// Physical line, from 1.
    package var line: Int?
    /// Column number and name; nil where the deviation is no item.
    package var itemNo: Int?
    package var item: String?
    /// Whom and what the record is about, such as `被保険者番号 0000000001、サービス利用日 20250401`.
    package var subject: String
    package var expected: String?
    package var found: String?

    package init(
        _ kind: Kind, file: String? = nil, fileKind: String? = nil, record: Int? = nil, line: Int? = nil,
        itemNo: Int? = nil, item: String? = nil, subject: String = "", expected: String? = nil, found: String? = nil
    ) {
        self.kind = kind
        self.file = file
        self.fileKind = fileKind
        self.record = record
        self.line = line
        self.itemNo = itemNo
        self.item = item
        self.subject = subject
        self.expected = expected
        self.found = found
    }
}
