import CarePlanStandard

/// A line `{"rule", "file", "record", "field"}` that a foreign command printed.
package struct ForeignFinding: Hashable, Sendable {
    /// A key that the command leaves out is not compared; null says that none is meant.
    package enum Said<Value: Hashable & Sendable>: Hashable, Sendable {
        case nothing
        case said(Value?)

        /// What was said, if anything but null.
        package var value: Value? { if case .said(let value) = self { value } else { nil } }
    }

    /// As the command names it.
    package var rule: String
    package var file: Said<String>
    package var record: Said<Int>
    package var field: Said<Int>

    package init(rule: String, file: Said<String> = .nothing, record: Said<Int> = .nothing, field: Said<Int> = .nothing)
    {
        self.rule = rule
        self.file = file
        self.record = record
        self.field = field
    }

    /// How many of the keys are there.
    var precision: Int { (file == .nothing ? 0 : 1) + (record == .nothing ? 0 : 1) + (field == .nothing ? 0 : 1) }
}

/// What a foreign command printed, line by line.
struct ForeignOutput {
    /// Each once, in the order in which they came.
    private(set) var findings: [ForeignFinding] = []
    /// Lines that begin as a JSON object and are none of the form.
    private(set) var unreadable = 0

    /// Longest line that is read.
    private static let longestLine = 1 << 20

    /// - Parameter folder: the folder `bundle` of the case, which paths are made relative to.
    init(_ bytes: [UInt8], folder: String) {
        var seen: Set<ForeignFinding> = []
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard line.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "{") else { continue }
            guard line.count <= Self.longestLine, case .object(let members)? = JSONValue(json: Array(line)) else {
                unreadable += 1
                continue
            }
            // Some other object is no finding.
            guard members["rule"] != nil else { continue }
            guard let finding = ForeignFinding(members, folder: folder) else {
                unreadable += 1
                continue
            }
            if seen.insert(finding).inserted { findings.append(finding) }
        }
    }
}

extension ForeignFinding {
    fileprivate init?(_ members: [JSONValue.Member], folder: String) {
        guard let rule = members.string("rule"), !rule.isEmpty else { return nil }
        guard let record = Self.number(members["record"]), let field = Self.number(members["field"]) else {
            return nil
        }
        switch members["file"] {
        case nil: self.init(rule: rule, record: record, field: field)
        case .null: self.init(rule: rule, file: .said(nil), record: record, field: field)
        case .string(let path):
            self.init(rule: rule, file: .said(Self.relative(path, to: folder)), record: record, field: field)
        default: return nil
        }
    }

    private static func number(_ value: JSONValue?) -> Said<Int>? {
        switch value {
        case nil: .nothing
        case .null: .said(nil)
        case .int(let number): .said(number)
        default: nil
        }
    }

    /// The path below the folder; nil for the folder itself.
    private static func relative(_ path: String, to folder: String) -> String? {
        if path == folder || path == folder + "/" { return nil }
        return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    }
}
