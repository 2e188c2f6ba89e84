import CarePlanStandard

/// What the rules of a foreign command are called here. Ids and slugs of ours need no entry.
package struct RuleMap: Sendable {
    /// An entry of a map that is wrong; the place is a line number or a key.
    package struct Failure: Error {
        package let place: String
        package let word: String
    }

    enum Meaning: Hashable {
        /// One of these.
        case rules([String])
        /// The user wants it left alone.
        case ignored
        case unknown
    }

    private var entries: [String: [String]] = [:]

    package init() {}

    /// A JSON object `{"theirs": "CP402", "other": ["CP402", "CP403"], "style": null}`, or lines of two columns with a
    /// tab between: theirs, and ours with commas between, or `-` for what is to be left alone. `#` begins a comment.
    package init(_ bytes: [UInt8]) throws(Failure) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = Array(bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...])
        let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if first == UInt8(ascii: "{") { try readJSON(text) } else { try readTable(text) }
    }

    func meaning(of rule: String) -> Meaning {
        if let rules = entries[rule] { return rules.isEmpty ? .ignored : .rules(rules) }
        return RuleCatalogue.current.rule(named: rule).map { .rules([$0.id]) } ?? .unknown
    }

    private mutating func readTable(_ text: [UInt8]) throws(Failure) {
        let lines = String(decoding: text, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            guard !line.allSatisfy(\.isWhitespace), !line.hasPrefix("#") else { continue }
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmed }
            guard columns.count >= 2, !columns[0].isEmpty else {
                throw Failure(place: String(index + 1), word: String(line))
            }
            let ours = columns[1] == "-" ? [] : columns[1].split(separator: ",").map { $0.trimmed }
            guard columns[1] == "-" || !ours.isEmpty else { throw Failure(place: String(index + 1), word: "") }
            try add(columns[0], ours, place: String(index + 1))
        }
    }

    private mutating func readJSON(_ text: [UInt8]) throws(Failure) {
        guard case .object(let members)? = JSONValue(json: text) else { throw Failure(place: "1", word: "JSON") }
        for member in members {
            switch member.value {
            case .null: try add(member.key, [], place: member.key)
            case .string(let rule): try add(member.key, [rule], place: member.key)
            case .list(let list):
                var rules: [String] = []
                for element in list {
                    guard case .string(let rule) = element else { throw Failure(place: member.key, word: "[]") }
                    rules.append(rule)
                }
                try add(member.key, rules, place: member.key)
            default: throw Failure(place: member.key, word: "")
            }
        }
    }

    private mutating func add(_ theirs: String, _ ours: [String], place: String) throws(Failure) {
        var known = entries[theirs] ?? []
        for name in ours {
            guard let rule = RuleCatalogue.current.rule(named: name) else { throw Failure(place: place, word: name) }
            if !known.contains(rule.id) { known.append(rule.id) }
        }
        entries[theirs] = known
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
