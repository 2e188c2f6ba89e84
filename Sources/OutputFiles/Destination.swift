/// How the place that the user named is written to.
enum Destination {
    /// A temporary file beside it takes its place when all is written. What it replaces gives its permissions.
    case replacing(permissions: UInt32?)
    /// A pipe or character device: nothing can take its place.
    case direct
    /// A descriptor that is open already (`/dev/stdout`, `/dev/fd/63`).
    case descriptor(Int32)

    /// Decides by the path and by what stands there.
    ///
    /// A symbolic link is refused: one that came with an untrusted bundle must not choose what is overwritten, and one
    /// that the user made must not silently stop being a link. So is a file that the command reads, by whatever name.
    init(_ path: [UInt8], sparing inputs: [InputFiles]) throws(OutputFailure) {
        if let number = Self.openDescriptor(path) {
            self = .descriptor(number)
            return
        }
        let found: SystemCalls.Status?
        do {
            found = try SystemCalls.status(path)
        } catch {
            throw OutputFailure(path: path, error: error.number)
        }
        switch found?.kind {
        case nil: self = .replacing(permissions: nil)
        case .regular:
            if let found, inputs.contains(where: { $0.contains(found.identity) }) {
                throw OutputFailure(path: path, reason: .isInput)
            }
            self = .replacing(permissions: found?.permissions)
        case .link: throw OutputFailure(path: path, reason: .isLink)
        case .pipe, .characterDevice: self = .direct
        case .folder: throw OutputFailure(path: path, reason: .isFolder)
        case .other: throw OutputFailure(path: path, reason: .notWritable)
        }
    }

    /// The descriptor that a path stands for by its name.
    private static func openDescriptor(_ path: [UInt8]) -> Int32? {
        let name = String(decoding: path, as: UTF8.self)
        switch name {
        case "/dev/stdout": return 1
        case "/dev/stderr": return 2
        default:
            for folder in ["/dev/fd/", "/proc/self/fd/"] where name.hasPrefix(folder) {
                return Int32(name.dropFirst(folder.count))
            }
            return nil
        }
    }
}
