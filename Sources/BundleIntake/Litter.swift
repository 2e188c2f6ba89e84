/// Files that operating systems and office programs leave behind. They are never judged.
enum Litter {
    private static let names = [".ds_store", "thumbs.db", "desktop.ini"].map { Array($0.utf8) }
    private static let beginnings = ["._", "~$"].map { Array($0.utf8) }
    private static let folders = ["__macosx"].map { Array($0.utf8) }

    /// True for the name of a file that is litter; letter case does not matter.
    static func isFile(_ name: [UInt8]) -> Bool {
        beginnings.contains { name.starts(with: $0) } || names.contains(lowered(name))
    }

    /// True for the name of a folder that is litter with everything in it; letter case does not matter.
    static func isFolder(_ name: [UInt8]) -> Bool { folders.contains(lowered(name)) }

    private static func lowered(_ name: [UInt8]) -> [UInt8] {
        name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}
