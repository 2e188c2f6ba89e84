/// What was planned beside what was done, or one export beside a later one: per person and service, days and counts.
///
/// Holds people's numbers; whoever writes it must ask for `Person.name` only where values may be shown.
package struct Comparison: Sendable {
    package enum Mode: String, Hashable, Sendable {
        /// Left the plans, right the results
        case planAndActuals = "plan-actuals"
        /// Left the older export, right the newer one
        case exports
    }

    package var mode: Mode
    package var left: ComparedSide
    package var right: ComparedSide
    /// In the order of the input.
    package var people: [ComparedPerson] = []
    /// What one side says and the other cannot answer, for no file of it speaks of the month or office.
    package var unanswered: [UnansweredService] = []
    /// Files with rows of services that were not compared.
    package var setAside: [SetAsideFile] = []

    package var differs: Bool { people.contains(where: \.differs) }
    /// Nothing was there to compare on both sides.
    package var isEmpty: Bool { people.isEmpty }
    /// Something could not be read, so that the answer may be wrong.
    package var isIncomplete: Bool {
        isEmpty || setAside.contains { $0.reason == .unreadable }
            || (left.files + right.files).contains { $0.unusableRecords > 0 || $0.isCut }
    }
}

package struct ComparedSide: Hashable, Sendable {
    /// In the order of their paths.
    package var files: [ComparedFile] = []

    package init() {}
}

package struct ComparedFile: Hashable, Sendable {
    /// The path as it may be shown.
    package var path: String
    package var kind: String
    package var edition: String
    package var records = 0
    /// Records whose columns or keys cannot be read; they are not compared.
    package var unusableRecords = 0
    /// Numbers of the first of them.
    package var unusablePlaces: [Int] = []
    /// Records that another file of the side replaces or repeats.
    package var replacedRecords = 0
    /// Reading failed: what is behind was not read.
    package var isCut = false

    static let mostPlaces = 10
}

package struct SetAsideFile: Hashable, Sendable {
    package enum Reason: String, CaseIterable, Hashable, Sendable {
        /// A plan where results are asked for, or the other way round
        case otherSide = "other-side"
        /// The only export of its month and address: there is no other one to compare it with
        case onlyExport = "only-export"
        /// Older than the two newest exports
        case olderExport = "older-export"
        /// A deletion
        case deletion
        /// The same file in two places, or a second file of one name
        case sameName = "same-name"
        case unreadable
    }

    package var path: String
    package var reason: Reason
}

/// A service that only one side can speak of.
package struct UnansweredService: Hashable, Sendable {
    package var isLeft: Bool
    /// YYYYMM
    package var month: Int
    package var office: String
    package var serviceType: String
    package var people: Int
    package var total: Int
}

package struct ComparedPerson: Sendable {
    /// Where a person stands first on a side.
    package struct Place: Hashable, Comparable, Sendable {
        /// Number in the side's files, from 0.
        package var file: Int
        package var record: Int

        package static func < (a: Place, b: Place) -> Bool { (a.file, a.record) < (b.file, b.record) }
    }

    package struct Identity: Hashable, Sendable {
        package var insurer: String
        package var insured: String
    }

    /// From 1, in the order of the input.
    package var number: Int
    /// Nil where the person is on the other side only; a person of both sides may lack one in all services compared.
    package var left, right: Place?
    /// Values of records: not to be shown unless asked for.
    package var leftIdentity, rightIdentity: Identity?
    package var services: [ComparedService] = []

    /// Matched by insured number, though the insurers differ (住所地特例): no difference.
    package var insurersDiffer: Bool {
        guard let leftIdentity, let rightIdentity else { return false }
        return leftIdentity.insurer != rightIdentity.insurer
    }
    package var differs: Bool { services.contains(where: \.differs) }
}
