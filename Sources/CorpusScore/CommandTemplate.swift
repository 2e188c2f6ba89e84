/// The foreign command as the user wrote it, split into words.
///
/// Blanks separate words. Between single quotes everything stands for itself; between double quotes everything but `\"`
/// and `\\`; elsewhere a backslash makes the next character stand for itself. Nothing else is special: there is no shell.
/// `{bundle}` becomes the path of the case's bundle, wherever it stands in a word; a word that is `{options}` becomes the
/// options of cpcheck that a case needs, each a word, mostly none.
package struct CommandTemplate: Sendable {
    package enum Failure: Error {
        case openQuote, lacksBundle, optionsInWord
    }

    let words: [[UInt8]]

    private static let bundle = Array("{bundle}".utf8)
    private static let options = Array("{options}".utf8)

    package init(_ line: [UInt8]) throws(Failure) {
        words = try Self.split(line)
        guard words.dropFirst().contains(where: { $0.firstRange(of: Self.bundle) != nil }) else {
            throw .lacksBundle
        }
        guard words.allSatisfy({ $0 == Self.options || $0.firstRange(of: Self.options) == nil }),
            words.first != Self.options
        else { throw .optionsInWord }
    }

    /// True when cases that need options of cpcheck can be run.
    var takesOptions: Bool { words.contains(Self.options) }

    /// The words for one case.
    func words(bundle paths: [[UInt8]], options: [[UInt8]]) -> [[UInt8]] {
        words.flatMap { word -> [[UInt8]] in
            if word == Self.options { return options }
            // A word for each PATH of the case.
            guard word.firstRange(of: Self.bundle) != nil else { return [word] }
            return paths.map { Self.fill(word, with: $0) }
        }
    }

    private static func fill(_ word: [UInt8], with path: [UInt8]) -> [UInt8] {
        var (filled, rest): ([UInt8], ArraySlice<UInt8>) = ([], word[...])
        while let range = rest.firstRange(of: bundle) {
            filled += rest[..<range.lowerBound] + path
            rest = rest[range.upperBound...]
        }
        return filled + rest
    }

    private static func split(_ line: [UInt8]) throws(Failure) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8]?
        var quote: UInt8?
        var rest = line[...]
        while let byte = rest.popFirst() {
            switch (byte, quote) {
            case (_, let open?) where byte == open: quote = nil
            case (UInt8(ascii: "\\"), UInt8(ascii: "\"")):
                let isEscape = rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "\\")
                word = (word ?? []) + [isEscape ? rest.removeFirst() : byte]
            case (_, _?): word = (word ?? []) + [byte]
            case (UInt8(ascii: "'"), nil), (UInt8(ascii: "\""), nil):
                quote = byte
                word = word ?? []
            case (UInt8(ascii: "\\"), nil): word = (word ?? []) + [rest.popFirst() ?? byte]
            case (0x20, nil), (0x09, nil), (0x0A, nil), (0x0D, nil):
                if let word { words.append(word) }
                word = nil
            default: word = (word ?? []) + [byte]
            }
        }
        guard quote == nil else { throw .openQuote }
        return words + (word.map { [$0] } ?? [])
    }
}
