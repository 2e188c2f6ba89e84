package import CarePlanStandard

/// A file of the standard as grouping sees it: nothing but what its name tells.
///
/// It never changes, and is handed around a great deal: a reference, so that handing it on costs nothing.
package final class UnitFile: Sendable {
    /// Index into the report's files.
    package let index: Int
    package let kind: FileKind
    package let edition: String
    package let name: ParsedName

    init(index: Int, kind: FileKind, edition: String, name: ParsedName) {
        self.index = index
        self.kind = kind
        self.edition = edition
        self.name = name
    }

    /// YYYYMM, or 000000; nil where the kind has none or the name does not tell it.
    package var month: String? { kind.nameMonth == .none ? nil : name.legal(.month) }
    /// The kind's name carries a month, but this one's is missing or refused.
    var monthIsUnknown: Bool { kind.nameMonth != .none && name.legal(.month) == nil }

    /// The file's seat in a unit: there is one for each.
    var seat: Slot { Slot(kind: kind.id, month: month ?? "", serial: name.parts[.serial]?.text ?? "") }

    /// What makes a second file the same file again: the parts as they are written, legal or not.
    var slot: Slot {
        if name.isMalformed { return Slot(kind: kind.id, month: name.canonical, serial: "") }
        return Slot(
            kind: kind.id, month: name.parts[.month]?.text ?? "", serial: name.parts[.serial]?.text ?? "")
    }

    struct Slot: Hashable {
        var kind: String
        var month: String
        var serial: String
    }
}

/// Who sends to whom, and when: what all files of a unit have in common.
package struct UnitAddress: Hashable, Sendable {
    static let parts: [Edition.NamePart] = [.sender, .senderType, .receiver, .receiverType, .timestamp]

    package var edition: String
    /// By `parts`: the text, nil where the name lacks the part.
    var values: [String?]
    /// By `parts`: the text is there but CP103-CP106 refuse it.
    var refused: [Bool]

    /// By `parts`: the grammar of the edition has the part.
    private let expected: [Bool]

    init(_ file: UnitFile, grammar: [Edition.NamePart]) {
        edition = file.edition
        expected = Self.parts.map(grammar.contains)
        values = Self.parts.map { file.name.parts[$0]?.text }
        refused = Self.parts.map { file.name.parts[$0]?.isLegal == false }
    }

    /// Equal for equal addresses, and for no others: a key of a type that every program has at hand.
    package var key: String {
        var key = edition
        for index in values.indices {
            // No part of a name holds a slash.
            key += expected[index] ? "/" : "//"
            guard let value = values[index] else { continue }
            key += refused[index] ? "!" : "="
            key += value
        }
        return key
    }

    private func isKnown(_ index: Int) -> Bool { values[index] != nil && !refused[index] }

    package var hasUnknownPart: Bool { values.indices.contains { expected[$0] && !isKnown($0) } }

    /// What is known on both sides is equal.
    func agrees(with other: UnitAddress) -> Bool {
        edition == other.edition && agreesInAnyEdition(with: other)
    }

    /// As `agrees`, whatever the editions.
    func agreesInAnyEdition(with other: UnitAddress) -> Bool {
        values.indices.allSatisfy { !isKnown($0) || !other.isKnown($0) || values[$0] == other.values[$0] }
    }

    /// Takes over what the other side knows.
    mutating func complete(from other: UnitAddress) {
        for index in values.indices where !isKnown(index) && other.isKnown(index) {
            values[index] = other.values[index]
            refused[index] = false
        }
    }

    /// The sender becomes the receiver and the other way round.
    mutating func swapSides() {
        for side in 0...1 {
            values.swapAt(side, side + 2)
            refused.swapAt(side, side + 2)
        }
    }

    func value(_ part: Edition.NamePart) -> String? {
        guard let index = Self.parts.firstIndex(of: part) else { return nil }
        return values[index]
    }

    /// The part where it is there and legal.
    package func legal(_ part: Edition.NamePart) -> String? {
        guard let index = Self.parts.firstIndex(of: part), isKnown(index) else { return nil }
        return values[index]
    }

    /// Equal apart from the timestamp.
    package var withoutTimestamp: UnitAddress {
        var copy = self
        copy.values[4] = nil
        copy.refused[4] = false
        return copy
    }
}
