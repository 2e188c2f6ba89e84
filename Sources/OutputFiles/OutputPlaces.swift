/// Where files are to be written: told apart by the folder they lie in, whatever way leads there.
package enum OutputPlaces {
    private struct Place: Hashable {
        /// Nil where there is no such folder.
        let folder: SystemCalls.Identity?
        let name: [UInt8]
    }

    /// True when two of the paths are one place, as `report.json` and `./report.json` are.
    package static func meet(_ paths: [[UInt8]]) -> Bool {
        Set(paths).count < paths.count || paths.count > 1 && Set(paths.map(place)).count < paths.count
    }

    private static func place(_ path: [UInt8]) -> Place {
        let cut = path.lastIndex(of: UInt8(ascii: "/"))
        let folder = cut.map { Array(path[...$0]) } ?? [UInt8(ascii: ".")]
        let identity = (try? SystemCalls.status(folder, following: true))??.identity
        // Without a folder only the whole path tells.
        return Place(folder: identity, name: identity == nil ? path : Array(path[(cut.map { $0 + 1 } ?? 0)...]))
    }
}
