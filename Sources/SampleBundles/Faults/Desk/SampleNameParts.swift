import CarePlanStandard

/// The parts of a sample file's name, to be changed one by one.
struct SampleNameParts {
    let prefix: String
    let order: [Edition.NamePart]
    var values: [Edition.NamePart: String]
    let fileExtension: String

    /// - Returns: nil for a name that does not keep the grammar.
    init?(_ name: String, of kind: FileKind, in edition: Edition) {
        let order = Self.order(of: kind, in: edition)
        guard name.hasPrefix(kind.id + "_"), let point = name.lastIndex(of: ".") else { return nil }
        let rest = name[..<point].dropFirst(kind.id.count + 1)
        let found = rest.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        guard found.count == order.count else { return nil }
        prefix = kind.id
        self.order = order
        values = Dictionary(uniqueKeysWithValues: zip(order, found))
        fileExtension = String(name[point...])
    }

    /// The name of a file of another kind or edition of the same two parties, month and timestamp.
    init(_ kind: FileKind, in edition: Edition, _ values: [Edition.NamePart: String]) {
        prefix = kind.id
        order = Self.order(of: kind, in: edition)
        self.values = values
        fileExtension = kind.isImage ? ".jpg" : ".CSV"
    }

    /// The name with some parts left out.
    func text(without dropped: Edition.NamePart...) -> String {
        ([prefix] + order.filter { !dropped.contains($0) }.map { values[$0] ?? "" }).joined(separator: "_")
            + fileExtension
    }

    private static func order(of kind: FileKind, in edition: Edition) -> [Edition.NamePart] {
        edition.nameParts.filter { part in
            switch part {
            case .month: kind.nameMonth != .none
            case .serial: kind.hasSerial
            default: true
            }
        }
    }
}
