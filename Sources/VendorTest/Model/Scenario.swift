package import CarePlanStandard
package import SampleBundles

/// One task of a kit: what is imported or exported, and what the exchange must hold.
///
/// The bundles of an import are what the product takes in; those of an export are what it must give, each item with how
/// strictly it is meant (`ItemDemand`).
package struct Scenario: Hashable, Sendable {
    /// Unique in a kit, such as `D2-visit`; stable.
    package var id: String
    /// Id of the pattern, `D1` … `D7`.
    package var pattern: String
    package var direction: TestDirection
    package var role: TestRole
    package var title: BilingualText
    /// What to do, a sentence a step.
    package var steps: [BilingualText]
    /// △: a product that does not offer it leaves it out.
    package var isOptional: Bool
    /// Id of the import whose content is given back; nil where the content is keyed in.
    package var roundTripOf: String?
    /// In the order of their timestamps.
    package var bundles: [ScenarioBundle]
    /// Items that this scenario leaves open although they are fixed otherwise.
    package var openItems: [OpenItem]

    /// サービスコード that may stand among the days of table 6 and of results or not, with any units: percentage surcharges
    /// (率加減算).
    package var optionalCodes: [String]

    /// An item of a kind, in every record.
    package struct OpenItem: Hashable, Sendable {
        package var kind: String
        /// Name as the layout prints it.
        package var column: String

        package init(_ kind: String, _ column: String) {
            self.kind = kind
            self.column = column
        }
    }

    package init(
        id: String, pattern: String, direction: TestDirection, role: TestRole, title: BilingualText,
        steps: [BilingualText] = [], isOptional: Bool = false, roundTripOf: String? = nil,
        bundles: [ScenarioBundle], openItems: [OpenItem] = [], optionalCodes: [String] = []
    ) {
        self.id = id
        self.pattern = pattern
        self.direction = direction
        self.role = role
        self.title = title
        self.steps = steps
        self.isOptional = isOptional
        self.roundTripOf = roundTripOf
        self.bundles = bundles
        self.openItems = openItems
        self.optionalCodes = optionalCodes
    }
}

/// One send unit of a scenario.
package struct ScenarioBundle: Hashable, Sendable {
    /// A party as a file name tells it.
    package struct Party: Hashable, Sendable {
        package var office: String
        /// サービス種類コード
        package var serviceType: String

        package init(office: String, serviceType: String) {
            self.office = office
            self.serviceType = serviceType
        }
    }

    /// Id of the kind of unit, such as `service-slip`.
    package var unit: String
    /// Id of the edition.
    package var edition: String
    package var sender: Party
    package var receiver: Party
    /// 対象年月, YYYYMM; nil for units without one.
    package var month: String?
    /// ファイル連番 of the sample. An export has its own; several of one scenario keep this order.
    package var timestamp: String
    package var files: [SampleFile]
    /// サービスコード of what the people have without a day: percentage surcharges (率加減算). Only while a kit is drawn;
    /// a scenario has them in `optionalCodes`.
    package var codesWithoutDay: [String] = []

    package init(
        unit: String, edition: String, sender: Party, receiver: Party, month: String?, timestamp: String,
        files: [SampleFile]
    ) {
        self.unit = unit
        self.edition = edition
        self.sender = sender
        self.receiver = receiver
        self.month = month
        self.timestamp = timestamp
        self.files = files
    }
}

extension ScenarioBundle {
    /// The bundle tells what was carried out.
    package func holdsResults(_ standard: Standard = .current) -> Bool {
        files.contains { standard.kind($0.kind)?.side == .result && standard.kind($0.kind)?.deletes == nil }
    }

    /// The bundle tells services by their days: table 6 or results.
    package func holdsDays(_ standard: Standard = .current) -> Bool {
        files.contains { file in
            guard let kind = standard.kind(file.kind), kind.deletes == nil else { return false }
            return kind.columns(in: edition).contains { $0.role == .serviceDate }
        }
    }
}
