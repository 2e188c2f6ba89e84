#if canImport(Glibc)
    package import Glibc
#elseif canImport(Musl)
    package import Musl
#elseif canImport(Darwin)
    package import Darwin
#endif

/// A folder of one test, removed when released, by system calls alone. Names are raw bytes: Foundation would repair them.
package final class RawFolder {
    package let path: [UInt8]

    package init() {
        var template = "/tmp/cpcheck-test-XXXXXX".utf8CString
        let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
        precondition(made)
        path = template.dropLast().map { UInt8(bitPattern: $0) }
        succeed(pathCall(path) { chmod($0, 0o755) })
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
    package func callAsFunction(_ name: String) -> [UInt8] { self(Array(name.utf8)) }
    package func callAsFunction(_ name: [UInt8]) -> [UInt8] { path + [0x2F] + name }

    package func file(_ name: String, _ contents: String = "x") { file(Array(name.utf8), contents) }

    package func file(_ name: [UInt8], _ contents: String = "x") { file(name, bytes: Array(contents.utf8)) }

    package func folder(_ name: String) { folder(Array(name.utf8)) }
    package func folder(_ name: [UInt8]) { succeed(pathCall(self(name)) { mkdir($0, 0o755) }) }
    package func link(_ name: String, to target: String) { succeed(pathCall(self(name)) { symlink(target, $0) }) }
    package func link(_ name: String, to target: [UInt8]) { link(name, to: String(decoding: target, as: UTF8.self)) }
    package func pipe(_ name: String) { succeed(pathCall(self(name)) { mkfifo($0, 0o644) }) }
    package func permissions(_ name: String, _ mode: mode_t) { succeed(pathCall(self(name)) { chmod($0, mode) }) }
    package func remove(_ name: String) { succeed(pathCall(self(name)) { unlink($0) }) }

    package func file(_ name: [UInt8], bytes: [UInt8]) {
        let descriptor = pathCall(self(name)) { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
        succeed(descriptor)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            precondition(count > 0)
            rest = rest.dropFirst(count)
        }
        close(descriptor)
    }

    /// The names in the folder, sorted.
    package var names: [String] {
        let handle = opendir(String(decoding: path, as: UTF8.self))!
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
            names.append(String(cString: name.assumingMemoryBound(to: CChar.self)))
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    package func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }
    package func bytes(_ name: String) -> [UInt8] { bytes(Array(name.utf8)) }

    package func bytes(_ name: [UInt8]) -> [UInt8] {
        let descriptor = pathCall(self(name)) { open($0, O_RDONLY) }
        succeed(descriptor)
        defer { close(descriptor) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return all }
            all += buffer[..<count]
        }
    }
}

/// Calls a system function with a path.
package func pathCall(_ path: [UInt8], _ call: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    (path + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { call($0.baseAddress!) }
}

/// Ends the test run where a system call failed: nothing that follows would mean anything.
package func succeed(_ result: Int32) { precondition(result >= 0, "errno \(errno)") }
