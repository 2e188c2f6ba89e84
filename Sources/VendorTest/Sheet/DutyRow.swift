package import CarePlanStandard

/// A row of the standard's table of who outputs and imports what, as far as it speaks of one edition.
///
/// The table's words are read here: `UP3KYO (V4)`, `UPHOSOKU (with the slip)`, `UPKIHON (with SUB1, SUB2)`, `△ (V3: ○)`.
package struct DutyRow: Hashable, Sendable {
    /// 居宅 or 予防
    package var part: String
    /// Prefix of the file kind, and of the kinds that travel with it.
    package var kinds: [String]
    package var title: String
    /// Ids of the units that the row speaks of; empty for all.
    package var units: [String]
    /// ○ must, △ may, - not; empty where the table has nothing: out and in for each role.
    package var marks: [String]

    /// - Returns: nil where the edition lacks the kind.
    package init?(_ duty: RoleDuty, edition: String, standard: Standard = .current) {
        let words = duty.file.split(separator: "(", maxSplits: 1).map { $0.filter { $0 != ")" } }
        let id = words.first.map { String($0.trimmingBlanks) } ?? ""
        let note = words.count > 1 ? words[1].trimmingBlanks : ""
        guard let kind = standard.kind(id), kind.editions.contains(edition) else { return nil }
        if standard.edition(String(note)) != nil, note != edition { return nil }
        part = duty.part
        title = kind.title
        kinds = [id]
        units = []
        if note.hasPrefix("with the ") {
            let end = note.dropFirst("with the ".count)
            units = standard.units.map(\.id).filter { unit in
                unit.split(separator: "-").joined(separator: " ").hasSuffix(end)
            }
        } else if note.hasPrefix("with ") {
            kinds += note.dropFirst("with ".count).split(separator: ",").map { "\(id)_\($0.trimmingBlanks)" }
                .filter { standard.kind($0)?.editions.contains(edition) == true }
        }
        marks = duty.marks.map { Self.mark($0, edition) }
    }

    /// The mark at the beginning, or the one that the edition has instead.
    private static func mark(_ text: String, _ edition: String) -> String {
        let own = "(\(edition): "
        var rest = Substring(text)
        while !rest.isEmpty {
            if rest.hasPrefix(own) { return String(rest.dropFirst(own.count).prefix(1)) }
            rest = rest.dropFirst()
        }
        return String(text.prefix(1))
    }
}

extension StringProtocol {
    /// The text without blanks before and behind it.
    fileprivate var trimmingBlanks: SubSequence {
        var text = self[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
