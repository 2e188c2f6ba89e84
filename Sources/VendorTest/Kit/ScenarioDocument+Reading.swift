package import CarePlanStandard
import SampleBundles

extension ScenarioDocument {
    /// The scenario that a document holds; throws everything that is wrong with it.
    ///
    /// Which items are meant how strictly follows from the standard and from `openItems`; `demands` are for readers.
    package static func read(
        _ json: [UInt8], _ standard: Standard = .current
    ) throws(StandardDocumentError) -> Scenario {
        var document = try ObjectReader(document: json)
        try document.demand(format: format, version: formatVersion)
        _ = document.flag("simulation")
        var scenario = Scenario(
            id: document.filled("id"), pattern: document.filled("pattern"),
            direction: document.word("direction", else: .exports), role: document.word("role", else: .careManager),
            title: BilingualText("", ""), bundles: [])
        scenario.title = document.optionalObject("title") { $0.bilingual } ?? scenario.title
        scenario.steps = document.objects("steps") { $0.bilingual }
        scenario.isOptional = document.flag("optional")
        scenario.roundTripOf = document.optionalString("roundTripOf")
        scenario.openItems = document.objects("openItems") { .init($0.filled("kind"), $0.filled("column")) }
        scenario.optionalCodes = document.strings("optionalCodes")
        scenario.bundles = document.objects("bundles", bundle)
        document.refuseTheRest()
        if document.problems.isEmpty { checkWidths(of: scenario, standard, &document) }
        if !document.problems.isEmpty { throw StandardDocumentError(problems: document.problems) }
        return scenario
    }

    private static func bundle(_ reader: inout ObjectReader) -> ScenarioBundle {
        let none = ScenarioBundle.Party(office: "", serviceType: "")
        let month: String
        var bundle = ScenarioBundle(
            unit: reader.filled("unit"), edition: reader.filled("edition"),
            sender: reader.optionalObject("sender", party) ?? none,
            receiver: reader.optionalObject("receiver", party) ?? none, month: nil,
            timestamp: reader.filled("timestamp"), files: [])
        month = reader.string("month")
        bundle.month = month.isEmpty ? nil : month
        let edition = bundle.edition
        bundle.files = reader.objects("files") { file in
            let kind = file.filled("kind")
            let name = file.filled("name")
            let isPicture = file.flag("picture")
            _ = file.strings("columns")
            _ = file.strings("demands")
            return SampleFile(
                name: name, kind: kind, edition: edition, records: file.rows("records"), bytes: isPicture ? [] : nil)
        }
        return bundle
    }

    private static func party(_ reader: inout ObjectReader) -> ScenarioBundle.Party {
        .init(office: reader.filled("office"), serviceType: reader.string("serviceType"))
    }

    private static func checkWidths(of scenario: Scenario, _ standard: Standard, _ document: inout ObjectReader) {
        for bundle in scenario.bundles {
            for file in bundle.files where file.bytes == nil {
                guard let kind = standard.kind(file.kind) else {
                    document.note(.unknownReference(file.kind, to: .kind), at: "bundles")
                    continue
                }
                let width = kind.columns(in: bundle.edition).count
                if let record = file.records.first(where: { $0.count != width }) {
                    document.note(.badValue(record.joined(separator: ","), expected: .notEmpty), at: "bundles")
                }
            }
        }
    }
}

extension ObjectReader {
    /// A list of lists of strings.
    fileprivate mutating func rows(_ key: String) -> [[String]] {
        guard case .list(let rows)? = take(key) else {
            note(.wrongType(expected: .list), at: key)
            return []
        }
        return rows.map { row in
            guard case .list(let cells) = row else {
                note(.wrongType(expected: .list), at: key)
                return []
            }
            return cells.map { cell in
                if case .string(let text) = cell { return text }
                note(.wrongType(expected: .string), at: key)
                return ""
            }
        }
    }
}
