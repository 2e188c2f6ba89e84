public import CarePlanStandard

/// A deviation from the standard: which rule, where, how often, and what the message needs to say.
public struct Finding: Hashable, Sendable {
    /// A place in a file. Positions count from 1, byte offsets from 0.
    public struct Place: Hashable, Sendable {
        /// Number of the record, a header row included, blank lines not; nil for a place that is no record.
        public var record: Int?
        /// Physical line of the first byte.
        public var line: Int?
        public var byteOffset: UInt64?

        public init(record: Int?, line: Int?, byteOffset: UInt64?) {
            self.record = record
            self.line = line
            self.byteOffset = byteOffset
        }
    }

    /// A column of the file's layout.
    public struct Field: Hashable, Sendable {
        public var no: Int
        public var name: String

        public init(no: Int, name: String) {
            self.no = no
            self.name = name
        }
    }

    /// Another place the finding speaks of.
    public struct Related: Hashable, Sendable {
        /// Index into `Report.files`.
        public var file: Int
        public var record: Int?
        public var line: Int?
        public var field: Field?
        /// What the place is to the finding: `original`, `first`, `main`, `missing-in` …
        public var role: String

        public init(file: Int, record: Int? = nil, line: Int? = nil, field: Field? = nil, role: String) {
            self.file = file
            self.record = record
            self.line = line
            self.field = field
            self.role = role
        }
    }

    /// A value that a message names. Never a value of a record, but for the open classes.
    public enum Argument: Hashable, Sendable {
        case text(String)
        case number(Int)
        case words(BilingualText)
        case list([String])
        case wordList([BilingualText])
    }

    public struct NamedArgument: Hashable, Sendable {
        public var name: String
        public var value: Argument

        public init(_ name: String, _ value: Argument) {
            self.name = name
            self.value = value
        }
    }

    public var rule: String
    /// Empty for the rule's ordinary case.
    public var variant: String
    /// The standard's severity for this case.
    public var severity: Severity
    /// Index into `Report.files`; nil when the finding speaks of the whole input.
    public var file: Int?
    /// Index into `Report.units`.
    public var unit: Int?
    /// Edition and kind of the file, for the fingerprint.
    public var edition: String?
    public var kind: String?
    public var field: Field?
    /// How often, exactly.
    public var count: Int
    /// The first places, at most `CheckOptions.maxPlaces`; empty when the finding has no place inside the file.
    public var places: [Place]
    public var related: [Related]
    public var arguments: [NamedArgument]
    /// The first value found, only with `CheckOptions.showValues`.
    public var value: String?

    public init(
        rule: String, variant: String = "", severity: Severity, file: Int?, unit: Int? = nil, edition: String? = nil,
        kind: String? = nil, field: Field? = nil, count: Int = 1, places: [Place] = [], related: [Related] = [],
        arguments: [NamedArgument] = [], value: String? = nil
    ) {
        self.rule = rule
        self.variant = variant
        self.severity = severity
        self.file = file
        self.unit = unit
        self.edition = edition
        self.kind = kind
        self.field = field
        self.count = count
        self.places = places
        self.related = related
        self.arguments = arguments
        self.value = value
    }

    public var record: Int? { places.first?.record }
    public var line: Int? { places.first?.line }
    public var byteOffset: UInt64? { places.first?.byteOffset }

    /// Of rule, edition, kind, field and variant; never of a value, a name or a place.
    public var fingerprint: String {
        Fingerprint(rule: rule, edition: edition, kind: kind, field: field?.no, variant: variant).text
    }

    /// CP212 and CP9xx speak of the input, not of the data.
    public var speaksOfInput: Bool { Self.speaksOfInput(rule: rule) }

    package static func speaksOfInput(rule: String) -> Bool { rule == "CP212" || rule.hasPrefix("CP9") }
}
