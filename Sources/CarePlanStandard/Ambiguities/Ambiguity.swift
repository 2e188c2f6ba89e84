/// A place where the standard can be read in two ways: why products that both follow it refuse each other's files.
///
/// The list is `Conformance/ambiguities.tsv` as values; reading A is the one that cpcheck goes by.
package struct Ambiguity: Hashable, Sendable {
    /// Whose data get no error from cpcheck.
    package enum Lenience: String, CaseIterable, Hashable, Sendable {
        /// Only those of the first reading
        case a = "A"
        /// Those of either reading; the second one may cost a warning or an info
        case both = "AB"
    }

    /// `A07`; never reused.
    package var id: String
    package var editions: [String]
    /// `UPSIKYU:16` (a column, by V4's number), `UPJSK` (a kind), `format:sint` (every column of a format),
    /// or a word of `Ambiguity.words`.
    package var places: [String]
    package var lenientTo: Lenience
    package var readingA: BilingualText
    package var readingB: BilingualText
    /// What cpcheck does, with its rules.
    package var decision: BilingualText
    /// What to ask 国保中央会.
    package var question: BilingualText

    init(
        _ id: String, editions: [String], places: [String], lenientTo: Lenience, a: BilingualText, b: BilingualText,
        decision: BilingualText, question: BilingualText
    ) {
        self.id = id
        self.editions = editions
        self.places = places
        self.lenientTo = lenientTo
        self.readingA = a
        self.readingB = b
        self.decision = decision
        self.question = question
    }

    /// Places that are neither a kind, a column nor a format.
    package static let words: Set<String> = [
        "file-name", "duties", "records", "encoding", "csv-version", "rules", "needed", "layout",
    ]

    /// Every ambiguity known, by id.
    package static let all: [Ambiguity] = names + files + layouts + columns
}

extension Ambiguity {
    /// What can be read in two ways about a column, by the number it has in the kind's last edition.
    ///
    /// Formats of their own count: `format:sint` speaks of every column of that format. `text` does not: every page
    /// would repeat it.
    package static func about(_ column: Column, no: Int, of kind: FileKind) -> [Ambiguity] {
        let own = kind.id + ":" + String(no)
        let format = "format:" + column.format.word
        return all.filter { ambiguity in
            let concerns = ambiguity.editions.contains { kind.editions.contains($0) && column.exists(in: $0) }
            let named = ambiguity.places.contains(own)
            return concerns && (named || format != "format:text" && ambiguity.places.contains(format))
        }
    }

    /// What can be read in two ways about a kind of file as a whole.
    package static func about(_ kind: FileKind) -> [Ambiguity] { all.filter { $0.places.contains(kind.id) } }
}
