import CarePlanStandard

/// The input of the target `scan`: a line `KIND EDITION NUMBER`, then the bytes of the file. The number chooses where
/// reads end, blocks and limits.
struct ScanInput {
    var kind: FileKind
    var edition: String
    var number: Int
    var bytes: [UInt8]

    private static let layouts: [(kind: FileKind, edition: String)] = Standard.current.kinds.filter { !$0.isImage }
        .flatMap { kind in kind.editions.map { (kind, $0) } }

    /// Any bytes are an input: where the line says nothing, it is taken as a number.
    init(_ input: [UInt8]) {
        let line = input.prefix { $0 != 0x0A }.prefix(64)
        let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
        let sum = line.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
        let other = Self.layouts[sum % Self.layouts.count]
        let known = words.count > 1 ? Self.layouts.first { $0.kind.id == words[0] && $0.edition == words[1] } : nil
        kind = known?.kind ?? other.kind
        edition = known?.edition ?? other.edition
        number = (words.count > 2 ? Int(words[2]).map { $0 & 0xFFFF } : nil) ?? sum
        bytes = Array(input.dropFirst(line.count + 1))
    }

    init(kind: FileKind, edition: String, number: Int, bytes: [UInt8]) {
        self.kind = kind
        self.edition = edition
        self.number = number
        self.bytes = bytes
    }

    var input: [UInt8] { Array("\(kind.id) \(edition) \(number)\n".utf8) + bytes }

    var name: String {
        guard let edition = Standard.current.edition(edition) else { return kind.id + ".CSV" }
        return LegalName.of(kind, edition)
    }
}
