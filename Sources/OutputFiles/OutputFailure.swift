#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An output that could not be written. What stood at its place before still stands there.
package struct OutputFailure: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// The folder that the file was to lie in is not there.
        case noFolder
        /// The destination is a folder.
        case isFolder
        case permissionDenied
        /// No space is left, or a quota or the largest file size is reached.
        case noSpace
        /// The destination is a device that holds data, or a socket: nothing is written there.
        case notWritable
        /// A folder that was to be filled holds something.
        case notEmpty
        /// A folder that was to be filled lies in what is read.
        case insideInput
        /// Something stands already where a file of a folder was to lie.
        case taken
        /// No file of the file system can have that name.
        case impossibleName
        /// The destination is read by the same command: it would be lost.
        case isInput
        /// A symbolic link stands there: neither it nor what it leads to is overwritten.
        case isLink
        /// Whoever read the pipe has gone.
        case readerGone
        /// The output was finished or given up before.
        case closed
        /// Any other failure of the operating system; its error number.
        case system(Int32)
    }

    /// The destination as raw bytes, as the user gave it; empty for standard output.
    package let path: [UInt8]
    package let reason: Reason

    package init(path: [UInt8], reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// - Parameter error: the error number of a failed call.
    init(path: [UInt8], error: Int32) {
        let reason: Reason =
            switch error {
            case ENOENT, ENOTDIR: .noFolder
            case EISDIR: .isFolder
            case EACCES, EPERM, EROFS: .permissionDenied
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            case ELOOP: .isLink
            case EEXIST: .taken
            case ENAMETOOLONG, EILSEQ: .impossibleName
            case EPIPE: .readerGone
            default: .system(error)
            }
        self.init(path: path, reason: reason)
    }
}
