import ByteSources

/// Tells which files are opened as a ZIP: by their first bytes, not by their names.
enum ArchiveDoor {
    /// What lies behind a file that is a ZIP; nil of any other.
    ///
    /// A file whose name ends in `.zip` is looked through for a directory too: something may stand before the ZIP.
    static func open(_ source: any SeekableSource, limits: ArchiveLimits, fileLimit: UInt64) -> Result {
        guard mayBeArchive(source.path.name) else { return .noArchive }
        do throws(SourceFailure) {
            let reader = try source.openSeekable()
            let isArchive = hasSignature(try reader.bytes(at: 0, count: 4))
            guard isArchive || endsInZip(source.path.name) else { return .noArchive }
            do throws(SourceFailure) {
                let place = try ZipDirectoryPlace.find(in: reader)
                return .listing(ZipListing(source, reader, place, limits: limits, fileLimit: fileLimit))
            } catch {
                return isArchive ? .fault(error.problem) : .noArchive
            }
        } catch {
            // Whoever reads it will say so.
            return .noArchive
        }
    }

    enum Result {
        case noArchive
        case listing(ZipListing)
        /// A ZIP without a directory.
        case fault(BundleInput.Problem.Kind)
    }

    /// False for names of files that are judged as what their names say, whatever their bytes.
    private static func mayBeArchive(_ name: [UInt8]) -> Bool {
        ![".csv", ".jpg", ".jpeg"].contains { ends(name, in: $0) } && !ZipDocument.isNamed(name)
    }

    private static func endsInZip(_ name: [UInt8]) -> Bool { ends(name, in: ".zip") }

    private static func ends(_ name: [UInt8], in ending: String) -> Bool {
        name.count >= ending.utf8.count
            && zip(name.suffix(ending.utf8.count), ending.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $0 >= 0x41 }
    }

    /// A member, the end of an empty ZIP, or the mark of a ZIP that was meant to be split.
    private static func hasSignature(_ bytes: [UInt8]) -> Bool {
        [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 7, 8]].contains(bytes)
    }
}

extension SourceFailure {
    /// The same failure as a problem of the input.
    var problem: BundleInput.Problem.Kind {
        switch self {
        case .brokenArchive(let fault): .brokenArchive(fault)
        case .tooLarge(let limit): .tooLarge(.file, limit: limit)
        case .notFound, .permissionDenied, .danglingLink, .system: .unreadable(self)
        }
    }
}
