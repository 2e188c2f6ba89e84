import CarePlanStandard

/// Reads a `case.json`.
struct CaseDocument {
    /// What is wrong with it, in English.
    struct Problem: Error {
        let text: String
    }

    private let members: [JSONValue.Member]

    init(_ bytes: [UInt8]) throws(Problem) {
        guard case .object(let members)? = JSONValue(json: bytes) else { throw Problem(text: "no JSON object") }
        self.members = members
    }

    /// The case that the document describes.
    func read(name: String, part: String, group: String) throws(Problem) -> CorpusCase {
        guard case .int(let exit)? = members["exit"], let expectation = Self.expectations[exit] else {
            throw Problem(text: "exit is not 0, 1 or 3")
        }
        return CorpusCase(
            name: name, part: part, group: group, expectation: expectation, findings: try findings(),
            paths: try strings("paths") ?? ["bundle"], options: try strings("options") ?? [], setup: try steps(),
            isNotForRoot: try strings("unless")?.contains("root") == true)
    }

    private static let expectations: [Int: CorpusCase.Expectation] = [0: .accept, 1: .refuse, 3: .incomplete]

    private func strings(_ key: String) throws(Problem) -> [String]? {
        guard let value = members[key] else { return nil }
        guard case .list(let list) = value else { throw Problem(text: "\(key) is no list") }
        var strings: [String] = []
        for element in list {
            guard case .string(let string) = element else { throw Problem(text: "\(key) holds more than strings") }
            strings.append(string)
        }
        return strings
    }

    private func objects(_ key: String) throws(Problem) -> [[JSONValue.Member]]? {
        guard let value = members[key] else { return nil }
        guard case .list(let list) = value else { throw Problem(text: "\(key) is no list") }
        var objects: [[JSONValue.Member]] = []
        for element in list {
            guard case .object(let members) = element else { throw Problem(text: "\(key) holds more than objects") }
            objects.append(members)
        }
        return objects
    }

    private func findings() throws(Problem) -> [CorpusCase.Expected]? {
        guard let objects = try objects("findings") else { return nil }
        var findings: [CorpusCase.Expected] = []
        for object in objects {
            guard case .string(let rule)? = object["rule"], case .string(let level)? = object["severity"],
                let severity = Severity(rawValue: level), case .int(let count)? = object["count"], count > 0
            else { throw Problem(text: "a finding without rule, severity and count") }
            let finding = CorpusCase.Expected(
                rule: rule, severity: severity, file: object.string("file"), record: object.int("record"),
                field: object.int("field"), count: count)
            if let same = findings.firstIndex(where: { $0.isSamePlace(as: finding) }) {
                findings[same].count += count
                findings[same].severity = max(findings[same].severity, severity)
            } else {
                findings.append(finding)
            }
        }
        return findings
    }

    private func steps() throws(Problem) -> [CorpusCase.Step] {
        var steps: [CorpusCase.Step] = []
        for object in try objects("setup") ?? [] {
            guard let path = object.string("path"), let step = Self.step(object, path) else {
                throw Problem(text: "a setup that is not known: \(object.string("op") ?? "-")")
            }
            steps.append(step)
        }
        return steps
    }

    private static func step(_ object: [JSONValue.Member], _ path: String) -> CorpusCase.Step? {
        switch object.string("op") {
        case "mkdir": .makeFolder(path)
        case "symlink": object.string("target").map { .link(path, target: $0) }
        case "chmod": object.string("mode").flatMap { UInt32($0, radix: 8) }.map { .permissions(path, mode: $0) }
        case "truncate": object.int("size").flatMap { UInt64(exactly: $0) }.map { .length(path, size: $0) }
        case "rename": object.string("to").map { .move(path, to: $0) }
        default: nil
        }
    }
}

extension [JSONValue.Member] {
    subscript(_ key: String) -> JSONValue? { first { $0.key == key }?.value }

    func string(_ key: String) -> String? {
        if case .string(let string)? = self[key] { string } else { nil }
    }

    func int(_ key: String) -> Int? {
        if case .int(let int)? = self[key] { int } else { nil }
    }
}
