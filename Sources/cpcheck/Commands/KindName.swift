import CarePlanStandard

/// A kind of file as people name it: `UPPLAN` in every edition, `V3/UPPLAN` in one.
struct KindName {
    var kind: FileKind
    /// Nil for every edition of the kind.
    var edition: String?

    /// - Parameter asked: what is being asked of, for messages.
    init(_ name: String, in standard: Standard, asked: String) throws(UsageError) {
        let parts = name.uppercased().split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let kindName = String(parts[parts.count - 1])
        guard let kind = standard.kind(kindName) else {
            throw OptionValue(option: asked, bytes: Array(kindName.utf8)).unknown(among: standard.kinds.map(\.id))
        }
        let edition = parts.count > 1 ? String(parts[0]) : nil
        if let edition, !kind.editions.contains(edition) {
            throw UsageError(
                "\(kind.id) は \(edition) にありません（\(kind.editions.joined(separator: "、"))）",
                "\(kind.id) is not part of \(edition) (\(kind.editions.joined(separator: ", ")))")
        }
        self.kind = kind
        self.edition = edition
    }
}
