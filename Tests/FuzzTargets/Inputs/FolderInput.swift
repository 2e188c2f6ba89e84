package import BundleChecker
package import ByteSources

/// The input of the target `bundle`: files one behind the other, each a line with its path and then its bytes; byte
/// 1E, which no file needs, stands between.
package struct FolderInput {
    package struct File {
        var path: [UInt8]
        var bytes: [UInt8]
    }

    package var files: [File]

    private static let separator: UInt8 = 0x1E
    /// More are passed over: the target is about small bundles.
    private static let most = 12

    package init(files: [File]) { self.files = files }

    package init(_ input: [UInt8]) {
        files = input.split(separator: Self.separator, omittingEmptySubsequences: false).prefix(Self.most).map {
            piece in
            let path = piece.prefix { $0 != 0x0A }
            return File(path: Array(path), bytes: Array(piece.dropFirst(path.count + 1)))
        }
    }

    package var input: [UInt8] { Array(files.map { $0.path + [0x0A] + $0.bytes }.joined(separator: [Self.separator])) }

    /// As intake would list them: each path once, in order.
    package var sources: [MemorySource] {
        var taken: Set<[UInt8]> = []
        return files.compactMap { file in
            let parts = file.path.split(separator: 0x2F).filter { $0 != [0x2E] && $0 != [0x2E, 0x2E] }
            let path = Array(parts.joined(separator: [0x2F])).filter { $0 != 0 }
            guard !path.isEmpty, taken.insert(path).inserted else { return nil }
            return MemorySource(path: SourcePath(root: Array("bundle".utf8), relative: path), bytes: file.bytes)
        }.sorted { $0.path < $1.path }
    }

    /// Options that the input chooses, and a number for what else a target chooses.
    package var options: (options: CheckOptions, number: Int) {
        let number = input.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
        var options = CheckOptions()
        if number & 7 == 0 { options.maxFindings = number >> 3 & 15 }
        options.showPaths = number & 8 != 0
        options.showValues = number & 16 != 0
        return (options, number)
    }
}
