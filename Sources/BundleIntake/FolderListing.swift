#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The entries of one folder, links not followed, sorted by the bytes of their names.
struct FolderListing {
    struct Entry {
        let name: [UInt8]
        /// What stands under the name, or why that cannot be told.
        let status: Result<FileStatus, SystemError>
    }

    var entries: [Entry] = []
    /// Why the listing ended before the folder did.
    var interruption: SystemError?

    #if canImport(Darwin)
        private typealias Handle = UnsafeMutablePointer<DIR>
    #else
        private typealias Handle = OpaquePointer
    #endif

    /// Lists an open folder and closes it.
    init(_ folder: consuming Descriptor) throws(SystemError) {
        let number = folder.release()
        guard let handle = unsafe fdopendir(number) else {
            let error = SystemError.last
            _ = close(number)
            throw error
        }
        defer { _ = unsafe closedir(handle) }
        while true {
            errno = 0
            guard let entry = unsafe readdir(handle) else {
                if errno != 0 { interruption = .last }
                break
            }
            unsafe append(entry, of: number)
        }
        entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
    }

    /// Takes in one entry; its name is read in place, for a copy of the structure may hold less than the name.
    private mutating func append(_ entry: UnsafeMutablePointer<dirent>, of folder: Int32) {
        let start = unsafe UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
        let text = unsafe start.assumingMemoryBound(to: CChar.self)
        let name = unsafe Array(UnsafeRawBufferPointer(start: start, count: strlen(text)))
        guard name != [0x2E], name != [0x2E, 0x2E] else { return }
        let status = Result { () throws(SystemError) in
            try unsafe FileSystem.status(text, in: folder, following: false)
        }
        entries.append(Entry(name: name, status: status))
    }
}
