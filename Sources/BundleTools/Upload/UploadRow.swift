package import BundleChecker
package import CarePlanStandard

/// One row of the bulk-upload list: everything that goes to one destination under one timestamp.
package struct UploadRow: Hashable, Sendable {
    /// A party of the exchange as a file name tells it.
    package struct Party: Hashable, Sendable {
        package var office: String
        /// サービス種類; nil in editions whose names carry none, and where it is refused.
        package var serviceType: String?

        package init(office: String, serviceType: String?) {
            self.office = office
            self.serviceType = serviceType
        }
    }

    /// Columns of the client's list in which the row has a mark.
    package enum Mark: String, CaseIterable, Hashable, Sendable {
        /// 登録: files that register
        case registers
        /// 削除: files that delete
        case deletes
        /// PDF等: files that are no CSV and are attached by hand
        case attachments
    }

    /// What keeps the row from being sent, in the words of the rule that says so.
    package struct Obstacle: Hashable, Sendable {
        package var rule: String
        package var message: BilingualText
        /// Paths, as they may be shown, of the files it speaks of; the first is the one to mend.
        package var files: [String]
    }

    package var edition: String
    /// Nil where the name does not tell it.
    package var sender: Party?
    package var destination: Party?
    /// ファイル出力日時 (ファイル連番), YYYYMMDDHHMMSS; nil where the name does not tell it.
    package var timestamp: String?
    package var marks: Set<Mark>
    package var units: [UploadUnit]
    package var obstacles: [Obstacle]
    /// Place in the order in which the destination imports, from 1; nil where destination or timestamp is unknown.
    package var importOrder: Int?

    package var isReady: Bool { obstacles.isEmpty }
}

/// One send unit (送信単位) of a row.
package struct UploadUnit: Hashable, Sendable {
    /// A file of the unit.
    package struct File: Hashable, Sendable {
        /// Index into the plan's entries.
        package var index: Int
        /// The path as it may be shown.
        package var path: String
        package var kind: String
        package var bytes: UInt64?
        /// Takes no part in the unit: a second file of a name, or one that fits into none.
        package var isAside: Bool
    }

    /// Id of the kind of unit, such as `service-slip`; nil where the files form none.
    package var kind: String?
    package var title: String?
    /// 対象年月, YYYYMM; nil for units without one.
    package var month: String?
    /// In the order of their paths.
    package var files: [File]
    /// Prefixes that the unit requires and that are not there.
    package var missing: [String]
    package var age: RepeatedExports.Age
    /// How much is in the files; nil where only names were looked at.
    package var contents: UnitContents?
}

/// A file of the input that is on no row.
package struct OtherFile: Hashable, Sendable {
    package enum Reason: String, CaseIterable, Hashable, Sendable {
        /// A PDF or other file that is attached by hand
        case attachment
        /// A ZIP: it is unpacked before sending
        case archive
        /// A CSV whose name is none of the standard's
        case unknownName = "unknown-name"
        /// Not there, or not readable
        case unreadable
    }

    package var path: String
    package var reason: Reason
    package var bytes: UInt64?
}
