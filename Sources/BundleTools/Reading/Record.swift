package import BundleChecker
package import CarePlanStandard
import MS932

/// A record that fits its layout, its fields as text.
package struct Record: Sendable {
    package let layout: RecordLayout
    package let raw: RawRecord

    package init(layout: RecordLayout, raw: RawRecord) {
        self.layout = layout
        self.raw = raw
    }

    /// Memory that the record takes, about, in bytes.
    package var memory: Int {
        MemoryLayout<Self>.stride + raw.bytes.count + raw.fields.count * MemoryLayout<RawRecord.Field>.stride
    }

    /// Number of the record in its file, from 1.
    package var number: Int { raw.number ?? 0 }

    /// The text of a column, by its index from 0: enclosing quotes taken off, blanks and line breaks as they stand. A
    /// byte that is no character reads as U+FFFD.
    package func text(_ column: Int) -> String { MS932.decode(raw.value(column)) }

    /// The text of the role's first column; nil where the layout has none.
    package subscript(_ role: Role) -> String? { layout.column(role).map(text) }

    /// The text of the column of that name; nil where the layout has none.
    package subscript(named name: String, occurrence occurrence: Int = 0) -> String? {
        layout.column(named: name, occurrence: occurrence).map(text)
    }

    /// The values of the roles together, blanks around them taken off: what ties records of several files to each other.
    /// Nil where the layout lacks one of them.
    package func key(_ roles: [Role]) -> [String]? {
        var key: [String] = []
        for role in roles {
            guard let text = self[role] else { return nil }
            key.append(text.trimmedBlanks)
        }
        return key
    }
}

extension String {
    /// The text without half-width and full-width blanks around it.
    package var trimmedBlanks: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\u{3000}" }
        var rest = self[...]
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
