import BundleChecker
import ByteSources

/// Replaces the names of folders, and keeps their order: a finding about files in several folders names the first.
struct FolderDisguise {
    private let key: SecretKey
    private let names: NameDisguise
    private let bundle: BundlePlan
    /// Names that were tried in vain before folders are given numbers.
    private static let mostTries: UInt64 = 3000
    private static let mostByChance = 5

    init(_ key: SecretKey, names: NameDisguise, bundle: BundlePlan) {
        self.key = key
        self.names = names
        self.bundle = bundle
    }

    /// New names by the old folders, from the outermost inwards.
    ///
    /// - Parameter ordered: folders whose order among each other matters.
    func replace(_ folders: Set<[[UInt8]]>, ordered: [Set<[[UInt8]]>]) -> [[[UInt8]]: [[UInt8]]] {
        if let replaced = attempt(folders, ordered, by: names) { return replaced }
        // The order of a handful of folders comes up by chance.
        if ordered.allSatisfy({ $0.count <= Self.mostByChance }) {
            for number in 1...Self.mostTries {
                let values = ValueDisguise(key.part(900_000 + number), timestampDays: [])
                let other = NameDisguise(values, standard: bundle.standard)
                if let replaced = attempt(folders, ordered, by: other) { return replaced }
            }
        }
        return numbered(folders)
    }

    private func attempt(
        _ folders: Set<[[UInt8]]>, _ ordered: [Set<[[UInt8]]>], by names: NameDisguise
    ) -> [[[UInt8]]: [[UInt8]]]? {
        func replaced(_ folder: [[UInt8]]) -> [[UInt8]] { folder.map(names.folderName) }
        for group in ordered where group.count > 1 {
            let before = group.sorted { Self.path($0).lexicographicallyPrecedes(Self.path($1)) }
            let after = before.map { Self.path(replaced($0)) }
            guard zip(after, after.dropFirst()).allSatisfy({ $0.lexicographicallyPrecedes($1) }) else { return nil }
        }
        return Dictionary(uniqueKeysWithValues: folders.map { ($0, replaced($0)) })
    }

    /// Folders by their rank among those beside them.
    private func numbered(_ folders: Set<[[UInt8]]>) -> [[[UInt8]]: [[UInt8]]] {
        var beside: [[[UInt8]]: Set<[UInt8]>] = [:]
        for folder in folders {
            for depth in folder.indices { beside[Array(folder[..<depth]), default: []].insert(folder[depth]) }
        }
        let ranks = beside.mapValues { names in
            let sorted = names.sorted { ($0 + [0x2F]).lexicographicallyPrecedes($1 + [0x2F]) }
            let width = String(sorted.count).count
            return Dictionary(
                uniqueKeysWithValues: sorted.enumerated().map { rank, name in
                    let number = String(rank + 1)
                    let padded = String(repeating: "0", count: width - number.count) + number
                    return (name, Array("folder-\(padded)".utf8))
                })
        }
        return Dictionary(
            uniqueKeysWithValues: folders.map { folder in
                (folder, folder.indices.map { ranks[Array(folder[..<$0])]?[folder[$0]] ?? folder[$0] })
            })
    }

    private static func path(_ folder: [[UInt8]]) -> [UInt8] { folder.flatMap { $0 + [0x2F] } }
}
