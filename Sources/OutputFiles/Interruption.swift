import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What Ctrl-C leaves behind: nothing.
///
/// Every temporary file stands on a list from before it is made until it is in its place; so do the files and folders
/// of a copy until the copy is whole. The handler of SIGINT, SIGTERM, SIGHUP, SIGQUIT and SIGXCPU walks the list from its
/// newest entry and removes what it names, clears a status line, and lets the signal end the process, so that a shell
/// sees 130, 143 or 129 and stops its own loop. It makes async-signal-safe calls only: unlink, rmdir, write, signal,
/// raise, _exit. A file that reaches the largest size (`ulimit -f`) is a failure to write like a full disk, no signal.
///
/// Worker threads of Dispatch block these signals, so the handler runs on the thread that writes reports; between
/// listing a name and making the file it finds nothing, and nothing is made afterwards.
package enum Interruption {
    /// A name on the list; entries are never freed, for the handler may be reading them.
    private struct Entry {
        /// Ends with a zero. An entry that was taken off starts with one.
        var path: UnsafeMutablePointer<CChar>
        var isFolder: Bool
        var next: UnsafeMutablePointer<Entry>?
    }

    /// Address of the newest entry; 0 for none.
    private static let newest = Atomic<UInt>(0)
    /// True while a status line stands on the terminal of standard error.
    static let hasStatusLine = Atomic<Bool>(false)

    /// Makes the signals remove temporary files from now on. A signal that is ignored (`nohup`) stays ignored.
    package static func removesTemporaryFiles() {
        // Everything the handler touches exists before it can run.
        _ = newest.load(ordering: .relaxed)
        _ = hasStatusLine.load(ordering: .relaxed)
        _ = signal(SIGXFSZ, SIG_IGN)
        for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU] {
            let before = signal(number, handler)
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = signal(number, SIG_IGN)
            }
        }
    }

    /// Puts a file, or a folder, on the list, before it is made.
    /// - Returns: what takes it off again.
    static func list(_ path: [UInt8], isFolder: Bool = false) -> ListedFile {
        let name = UnsafeMutablePointer<CChar>.allocate(capacity: path.count + 1)
        for (index, byte) in path.enumerated() { name[index] = CChar(bitPattern: byte) }
        name[path.count] = 0
        let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
        entry.initialize(to: Entry(path: name, isFolder: isFolder, next: nil))
        var known = newest.load(ordering: .acquiring)
        while true {
            entry.pointee.next = UnsafeMutablePointer(bitPattern: known)
            let (done, now) = newest.compareExchange(
                expected: known, desired: UInt(bitPattern: entry), ordering: .acquiringAndReleasing)
            if done { return ListedFile(name: name, isFolder: isFolder) }
            known = now
        }
    }

    private static let handler: @convention(c) (Int32) -> Void = { number in
        var next = UnsafeMutablePointer<Entry>(bitPattern: newest.load(ordering: .acquiring))
        while let entry = next {
            if entry.pointee.path.pointee != 0 { ListedFile.remove(entry.pointee.path, entry.pointee.isFolder) }
            next = entry.pointee.next
        }
        if hasStatusLine.load(ordering: .acquiring) {
            // CR, ESC [ K
            var clearing: (UInt8, UInt8, UInt8, UInt8) = (0x0D, 0x1B, 0x5B, 0x4B)
            _ = write(2, &clearing, 4)
        }
        var own = sigset_t()
        sigemptyset(&own)
        sigaddset(&own, number)
        _ = signal(number, SIG_DFL)
        sigprocmask(SIG_UNBLOCK, &own, nil)
        raise(number)
        // The first process of a container is not ended by a signal.
        _exit(128 + number)
    }
}

/// A file or folder on the list of `Interruption`.
struct ListedFile: @unchecked Sendable {
    fileprivate var name: UnsafeMutablePointer<CChar>
    fileprivate var isFolder: Bool

    /// Takes it off the list: it was moved or removed, or is to stay.
    func unlist() { name.pointee = 0 }

    /// Removes it, where it is there, and takes it off the list. A folder that holds something stays.
    func remove() {
        Self.remove(name, isFolder)
        unlist()
    }

    fileprivate static func remove(_ name: UnsafePointer<CChar>, _ isFolder: Bool) {
        _ = isFolder ? rmdir(name) : unlink(name)
    }
}
