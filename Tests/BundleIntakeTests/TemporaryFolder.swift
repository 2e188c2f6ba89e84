#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of one test, removed when released. Names are raw bytes: Foundation would repair them.
final class TemporaryFolder {
    let path: [UInt8]

    init() {
        var template = "/tmp/cpcheck-intake-XXXXXX".utf8CString
        let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
        precondition(made)
        path = template.dropLast().map { UInt8(bitPattern: $0) }
        check(pathCall(path) { chmod($0, 0o755) })
    }

    deinit {
        let words = ["rm", "-rf", String(decoding: path, as: UTF8.self)]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { (word: String) in strdup(word) }
        arguments.append(nil)
        var process: pid_t = 0
        if posix_spawn(&process, "/bin/rm", nil, nil, &arguments, nil) == 0 { waitpid(process, nil, 0) }
        for argument in arguments { free(argument) }
    }

    /// The whole path of something in the folder.
    func callAsFunction(_ name: String) -> [UInt8] { self(Array(name.utf8)) }
    func callAsFunction(_ name: [UInt8]) -> [UInt8] { path + [0x2F] + name }

    func file(_ name: String, _ contents: String = "x") { file(Array(name.utf8), contents) }

    func file(_ name: [UInt8], _ contents: String = "x") {
        let descriptor = pathCall(self(name)) { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
        check(descriptor)
        let bytes = Array(contents.utf8)
        precondition(write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
    }

    func folder(_ name: String) { folder(Array(name.utf8)) }
    func folder(_ name: [UInt8]) { check(pathCall(self(name)) { mkdir($0, 0o755) }) }
    func link(_ name: String, to target: String) { check(pathCall(self(name)) { symlink(target, $0) }) }
    func link(_ name: String, to target: [UInt8]) { link(name, to: String(decoding: target, as: UTF8.self)) }
    func pipe(_ name: String) { check(pathCall(self(name)) { mkfifo($0, 0o644) }) }
    func permissions(_ name: String, _ mode: mode_t) { check(pathCall(self(name)) { chmod($0, mode) }) }
    func remove(_ name: String) { check(pathCall(self(name)) { unlink($0) }) }
}

func pathCall(_ path: [UInt8], _ call: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    (path + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { call($0.baseAddress!) }
}

func check(_ result: Int32) { precondition(result >= 0, "errno \(errno)") }

extension TemporaryFolder {
    func file(_ name: [UInt8], bytes: [UInt8]) {
        let descriptor = pathCall(self(name)) { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
        check(descriptor)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            precondition(count > 0)
            rest = rest.dropFirst(count)
        }
        close(descriptor)
    }
}
