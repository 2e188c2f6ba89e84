import CarePlanStandard

/// A line of `cpcheck-stream` as it stands in JSON. Keys that are not known are passed over: 1.x may add some.
struct WireLine: Decodable, Hashable {
    enum Kind: String, Decodable { case unit, bundle }

    struct Tool: Decodable, Hashable { var name: String, version: String, ruleset: String }
    struct Standard: Decodable, Hashable { var custom: Bool, digest: String? }
    struct Settings: Decodable, Hashable {
        var maxFindings: Int, maxPlaces: Int, showsValues: Bool, showsPaths: Bool
    }

    var format: String, formatVersion: String
    var tool: Tool
    var standard: Standard
    var settings: Settings
    var line: Kind
    var bundle: String
    var verdict: String
    var files: [WireFile]
    var findings: [WireFinding]
    // Of a unit
    var unit: WireUnit?
    var notChecked: [WireNote]?
    var unlisted: [WireTally]?
    // Of a bundle
    var paths: [String]?
    var units: Int?
    var skippedLitter: Int?
    var complete: Bool?
}

/// What tells who wrote a line; read first, for the rest of a line of another version may be of another form.
struct WireHead: Decodable {
    struct Tool: Decodable { var version: String?, ruleset: String? }

    var format: String?, formatVersion: String?
    var tool: Tool?
}

struct WireUnit: Decodable, Hashable {
    var no: Int
    var kind: String?, edition: String?, sender: String?, receiver: String?, month: String?, timestamp: String?
    var members: [Int]
    var bystanders: [Int]?
    var missing: [String]?
    var mixesMonths: Bool?
}

struct WireWords: Decodable, Hashable {
    var ja: String, en: String

    var text: BilingualText { BilingualText(ja, en) }
}

struct WireNote: Decodable, Hashable { var rules: [String], reason: WireWords }

struct WireFile: Decodable, Hashable {
    struct Content: Decodable, Hashable {
        struct Character: Decodable, Hashable { var scalar: UInt32, byteOffset: UInt64, record: Int?, column: Int? }

        var layoutEdition: String?
        var traces: UInt64?
        var notChecked: [WireNote]?
        var otherKinds: [String]?
        var lacking: [Character]?
    }

    struct Name: Decodable, Hashable {
        struct Part: Decodable, Hashable { var text: String, legal: Bool }

        var ending: String
        var kind: String?, edition: String?, canonical: String?
        var parts: [String: Part]?
        var marks: Int?
        var findings: [WireFinding]?
    }

    var no: Int
    var path: String, role: String
    var kind: String?, edition: String?
    var bytes: UInt64?
    var encoding: String?
    var records: Int
    var absent: Bool?
    var root: Int?
    var isRoot: Bool?
    var folders: [String]?
    var archive: Int?
    var isOpenedArchive: Bool?
    var name: Name?
    var problem: WireFinding?
    var knownEdition: String?
    var copyOf: Int?
    var traces: UInt64?
    var content: Content?
    var notChecked: [WireNote]?
    var isMeant: Bool?
}

struct WireField: Decodable, Hashable { var no: Int, name: String }

struct WireFinding: Decodable, Hashable {
    struct Place: Decodable, Hashable { var record: Int?, line: Int?, byteOffset: UInt64? }
    struct Related: Decodable, Hashable {
        var file: Int, record: Int?, line: Int?, field: WireField?, role: String
    }
    struct Argument: Decodable, Hashable {
        var name: String, text: String?, number: Int?, words: WireWords?, list: [String]?, wordList: [WireWords]?
    }

    var basis: String?
    var rule: String
    var variant: String?
    var severity: String
    var file: Int?
    var edition: String?, kind: String?
    var field: WireField?
    var count: Int
    var places: [Place]?
    var related: [Related]?
    var arguments: [Argument]?
    var value: String?
}

struct WireTally: Decodable, Hashable {
    var rule: String
    var variant: String?
    var severity: String
    var file: Int?
    var edition: String?, kind: String?
    var field: WireField?
    var findings: Int, count: Int
}
