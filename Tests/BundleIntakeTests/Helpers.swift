import BundleIntake
import ByteSources

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension BundleInput {
    /// The paths below the PATHs, in order; for a PATH that is the file itself its own name.
    var names: [String] {
        sources.map { String(decoding: $0.path.isRoot ? $0.path.name : $0.path.relative, as: UTF8.self) }
    }

    /// The problems, in order.
    var faults: [Fault] {
        problems.map { Fault(String(decoding: $0.path.relative, as: UTF8.self), $0.kind) }
    }
}

/// A problem and where it stands below its PATH.
struct Fault: Hashable {
    let path: String
    let kind: BundleInput.Problem.Kind

    init(_ path: String, _ kind: BundleInput.Problem.Kind) {
        self.path = path
        self.kind = kind
    }
}

/// All bytes of a source, read with a small buffer.
func contents(_ source: any ByteSource, room: Int = 7) throws -> [UInt8] {
    let reader = try source.open()
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: room)
    while true {
        let count = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
        guard count > 0 else { return all }
        all += buffer[..<count]
    }
}

func text(_ source: any ByteSource) throws -> String { String(decoding: try contents(source), as: UTF8.self) }

/// Carries out `body` with the rights of a user who owns nothing, so that tests of permissions mean the same for root.
/// On Linux the rights of a file access belong to the thread; `body` must not leave it.
func withoutPrivileges(_ body: () throws -> Void) rethrows {
    guard geteuid() == 0 else { return try body() }
    #if os(Linux)
        typealias SetFileUser = @convention(c) (uid_t) -> Int32
        let setFileUser = unsafeBitCast(dlsym(dlopen(nil, RTLD_NOW), "setfsuid"), to: SetFileUser.self)
        _ = setFileUser(65_534)
        defer { _ = setFileUser(0) }
        try body()
    #endif
}
