import CarePlanStandard

/// What is known of a file before its records are read: from its name, its unit and the options.
final class FileContext {
    let standard: Standard
    let options: CheckOptions
    let layout: Layout
    let text: FileText
    let findings: FileFindings
    let name: NameFacts
    let unit: UnitContext
    /// What the records leave behind for the unit's rules.
    var facts = FileFacts()
    /// What the file shows of what happened to it.
    var traces = TraceKeeper()
    /// Rules that could not run on the file.
    var notChecked: [NotChecked] = []
    let serviceTypes: ServiceTypeTable
    /// The key of the hashes of rows.
    let hashKey: RowHash.Key
    /// Threads that may help with a large file.
    let helpers: HelperBudget
    /// The records are a part of the file's; what needs those before is left to the context of the whole.
    let isPart: Bool

    init(
        standard: Standard, options: CheckOptions, layout: Layout, text: FileText, findings: FileFindings,
        name: NameFacts, unit: UnitContext, helpers: HelperBudget,
        serviceTypes: ServiceTypeTable, hashKey: RowHash.Key
    ) {
        self.standard = standard
        self.options = options
        self.layout = layout
        self.text = text
        self.findings = findings
        self.name = name
        self.unit = unit
        self.helpers = helpers
        self.serviceTypes = serviceTypes
        self.hashKey = hashKey
        isPart = false
        findings.layout = layout
    }

    /// The context of a part of a file.
    init(partOf whole: FileContext) {
        standard = whole.standard
        options = whole.options
        layout = whole.layout
        text = whole.text
        findings = FileFindings(like: whole.findings)
        name = whole.name
        unit = whole.unit
        helpers = whole.helpers
        // Of its own: threads that count references to one table wait for each other at every row.
        serviceTypes = ServiceTypeTable(copyOf: whole.serviceTypes)
        hashKey = whole.hashKey
        isPart = true
    }

    /// Takes over what the context of a part holds, findings apart.
    ///
    /// - Returns: the entries that the part's keys got.
    func absorb(_ part: FileContext, _ shift: PlaceShift) -> [Int] {
        traces.see(part.traces.traces)
        for note in part.notChecked where !notChecked.contains(note) { notChecked.append(note) }
        return facts.absorb(part.facts, shift)
    }
}

/// What a file's name tells about its records; nil where the name does not tell it.
struct NameFacts: Sendable {
    var sender: [UInt8]?
    var senderType: ServiceType?
    var receiver: [UInt8]?
    var receiverType: ServiceType?
    /// Names of the edition carry service types.
    var carriesTypes = false
    /// YYYYMM, never 000000.
    var month: [UInt8]?
    var timestamp: String?
    /// The day of the timestamp, YYYYMMDD.
    var day: Int? { timestamp.flatMap { Int($0.prefix(8)) } }
    /// `UPKIHON_IMAGE_<sender>_…_<timestamp>_`, where all its parts are known.
    var imagePrefix: [UInt8] = []

    /// Sender and receiver stand the wrong way round (CP111): the other side's number is no second fault.
    var isWrongWay = false
    /// The kind is read by an edition that is not its name's: values of CSVバージョン of either pass.
    var isOfOtherEdition = false

    /// Names of the edition carry no types, or both are known.
    var knowsWhoPlans: Bool { !carriesTypes || senderType != nil && receiverType != nil }

    /// Both sides plan care: an entrusted relay.
    var bothSidesPlan: Bool { senderType?.side == .plan && receiverType?.side == .plan }
}

/// What a file's unit asks of its records.
struct UnitContext: Sendable {
    /// The keys the file takes part in; nil outside a recognised unit.
    var keyGroup: KeyGroup?
    /// The file takes part in a recognised unit whose files are compared with each other.
    var isCompared = false
    /// The unit holds both tables of services: they are compared (CP607-CP609).
    var comparesServices = false
    /// The month all the unit's files speak of, YYYYMM.
    var month: [UInt8]?
    /// Set when a deletion of the input may name keys of this file (CP216), or this file is a deletion.
    var deletionKey: [Role]?

    /// The file is the main file of its key group.
    func isMain(_ kind: String) -> Bool { keyGroup?.main == kind }
}
