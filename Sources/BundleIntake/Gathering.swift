import ByteSources

/// One call of `Intake.gather` while it runs.
struct Gathering {
    /// A name in a folder: what is taken once, however many PATHs lead to it.
    private struct Entry: Hashable {
        let folder: FileStatus.Identity
        let name: [UInt8]
    }

    private let intake: Intake
    /// Whether two PATHs may lead to one file; else entries need not be remembered.
    private let overlapping: Bool
    private var entries: Set<Entry> = []
    /// The folders that were listed: inodes by device.
    private var folders: [Int: Set<Int>] = [:]
    private var sources: [any ByteSource] = []
    private var problems: [BundleInput.Problem] = []
    private var skippedLitter = 0
    private var archives: Set<SourcePath> = []
    /// The file that standard output goes to: it is no part of what is read, wherever it lies.
    private let ownOutput: FileStatus.Identity?

    init(intake: Intake, overlapping: Bool) {
        self.intake = intake
        self.overlapping = overlapping
        ownOutput = FileStatus.file(at: intake.standardOutput)
    }

    /// What was gathered, in its order.
    func input() -> BundleInput {
        BundleInput(
            sources: sources.sorted { $0.path < $1.path },
            problems: problems.sorted { $0.path < $1.path },
            skippedLitter: skippedLitter,
            archives: archives
        )
    }

    // MARK: - A PATH

    /// Takes in one PATH of the command line.
    mutating func add(_ root: [UInt8], number: Int) {
        if root == [UInt8(ascii: "-")] { return addStandardInput(number: number) }
        let path = SourcePath(root: root, relative: [], rootNumber: number)
        let own: FileStatus
        let reached: FileStatus
        do {
            own = try FileSystem.status(root, following: false)
        } catch {
            return report(path, error.isNotFound ? .missingPath : .unreadable(error.failure))
        }
        do {
            reached = own.kind == .link ? try FileSystem.status(root, following: true) : own
        } catch {
            return report(path, .unreadable(error.isNotFound ? .danglingLink : error.failure))
        }
        let (parent, name) = RawPath.split(root)
        if reached.kind == .folder {
            if Litter.isFolder(name) {
                skippedLitter += 1
            } else {
                walk(Walk(path: path, identity: reached.identity))
            }
            return
        }
        guard isNew(name, in: try? FileSystem.status(parent, following: true).identity) else { return }
        if Litter.isFile(name) {
            skippedLitter += 1
        } else {
            add(reached, at: path, following: own.kind == .link)
        }
    }

    private mutating func addStandardInput(number: Int) {
        let name = intake.standardInputName ?? [UInt8(ascii: "-")]
        let path = SourcePath(root: name, relative: [], rootNumber: number)
        if let held = HeldSource(descriptor: intake.standardInput, path: path) {
            let isTooLarge = held.byteCount.map { $0 > intake.fileLimit } ?? false
            return isTooLarge ? report(path, .tooLarge(.file, limit: intake.fileLimit)) : take(held)
        }
        do {
            let limit = min(intake.fileLimit, intake.pipeLimit)
            take(try SpooledSource(descriptor: intake.standardInput, path: path, limit: limit))
        } catch .tooLarge(let limit) {
            report(path, .tooLarge(.file, limit: limit))
        } catch {
            report(path, .unreadable(error))
        }
    }

    // MARK: - A folder

    /// The walk through one folder of the command line. Folders wait in a list: no depth overflows the stack.
    private struct Walk {
        let path: SourcePath
        /// The folders still to be listed, the next one last.
        var waiting: [Folder]
        /// The PATH as an absolute path without links; worked out at the first link.
        var canonical: Result<[UInt8], SystemError>?

        struct Folder {
            /// The path below the PATH; empty for the PATH itself.
            let relative: [UInt8]
            let identity: FileStatus.Identity
        }

        init(path: SourcePath, identity: FileStatus.Identity) {
            self.path = path
            waiting = [Folder(relative: [], identity: identity)]
        }

        func place(_ relative: [UInt8]) -> SourcePath {
            SourcePath(root: path.root, relative: relative, rootNumber: path.rootNumber)
        }
    }

    private mutating func walk(_ walk: Walk) {
        var walk = walk
        while let folder = walk.waiting.popLast() {
            guard isNew(folder.identity) else { continue }
            do throws(SystemError) {
                let whole = RawPath.join(walk.path.root, folder.relative)
                let following = folder.relative.isEmpty
                let listing = try FolderListing(try FileSystem.openFolder(whole, following: following))
                add(listing, of: folder, to: &walk)
                if let interruption = listing.interruption { throw interruption }
            } catch {
                report(walk.place(folder.relative), .unreadable(error.failure))
            }
        }
    }

    private mutating func add(_ listing: FolderListing, of folder: Walk.Folder, to walk: inout Walk) {
        var below: [Walk.Folder] = []
        for entry in listing.entries {
            let path = walk.place(RawPath.join(folder.relative, entry.name))
            switch entry.status {
            case .success(let status) where status.kind == .folder:
                if Litter.isFolder(entry.name) {
                    skippedLitter += 1
                } else {
                    below.append(Walk.Folder(relative: path.relative, identity: status.identity))
                }
            case .success(let status):
                guard isNew(entry.name, in: folder.identity) else { continue }
                if Litter.isFile(entry.name) {
                    skippedLitter += 1
                } else if status.kind == .link {
                    addLink(at: path, in: folder, of: &walk)
                } else {
                    add(status, at: path)
                }
            case .failure(let error):
                guard isNew(entry.name, in: folder.identity) else { continue }
                report(path, .unreadable(error.failure))
            }
        }
        walk.waiting += below.reversed()
    }

    // MARK: - A file

    /// Takes in what stands at a path and is neither a folder nor a link.
    private mutating func add(
        _ status: FileStatus,
        at path: SourcePath,
        target: [UInt8]? = nil,
        following: Bool = false
    ) {
        guard status.kind == .regular else { return report(path, .unreadable(SystemError.notRegular.failure)) }
        guard status.identity != ownOutput else { return }
        let limit = intake.fileLimit
        guard status.size <= limit else { return report(path, .tooLarge(.file, limit: limit)) }
        take(FileSource(path: path, size: status.size, limit: limit, target: target, following: following))
    }

    /// Takes in a source, and its members where it is a ZIP.
    private mutating func take(_ source: some SeekableSource) {
        sources.append(source)
        switch ArchiveDoor.open(source, limits: intake.archiveLimits, fileLimit: intake.fileLimit) {
        case .noArchive: return
        case .fault(let kind): report(source.path, kind)
        case .listing(let listing):
            if let kind = listing.fault { report(source.path, kind) }
            sources += listing.members as [any ByteSource]
            problems += listing.problems
            skippedLitter += listing.skippedLitter
        }
        archives.insert(source.path)
    }

    /// Takes in a link that was met in a folder: a file of the bundle under one more name, or a problem.
    private mutating func addLink(at path: SourcePath, in folder: Walk.Folder, of walk: inout Walk) {
        let canonical =
            walk.canonical
            ?? Result { () throws(SystemError) in try LinkResolver.canonical(path.root) }
        walk.canonical = canonical
        let root: [UInt8]
        switch canonical {
        case .success(let found): root = found
        case .failure(let error): return report(path, .unreadable(error.failure))
        }
        let place = LinkResolver.resolve(path.name, from: RawPath.join(root, folder.relative))
        switch place.status {
        case .failure(let error) where error.number == SystemError.tooManyLinks.number:
            report(path, .unreadable(error.failure))
        case _ where !RawPath.lies(place.path, in: root):
            report(path, .linkOutside)
            // It was not taken: a PATH that names it still can.
            entries.remove(Entry(folder: folder.identity, name: path.name))
        case .failure(let error):
            report(path, .unreadable(error.isNotFound ? .danglingLink : error.failure))
        case .success(let status) where status.kind == .folder:
            break  // Its files are met where they are.
        case .success(let status):
            add(status, at: path, target: place.path)
        }
    }

    // MARK: - Once only

    /// Remembers a name of a folder; false when it was known. A folder that cannot be told from others is always new.
    private mutating func isNew(_ name: [UInt8], in folder: FileStatus.Identity?) -> Bool {
        guard overlapping, let folder else { return true }
        return entries.insert(Entry(folder: folder, name: name)).inserted
    }

    /// Remembers a folder; false when it was known.
    private mutating func isNew(_ folder: FileStatus.Identity) -> Bool {
        folders[Int(truncatingIfNeeded: folder.device), default: []]
            .insert(Int(truncatingIfNeeded: folder.inode)).inserted
    }

    private mutating func report(_ path: SourcePath, _ kind: BundleInput.Problem.Kind) {
        problems.append(BundleInput.Problem(path: path, kind: kind))
    }
}
