import BundleIntake
import ByteSources
import CarePlanStandard

/// The standard that a run goes by: the built-in one, or the file of `--standard`.
enum StandardFile {
    /// Largest definition that is read.
    private static let limit: UInt64 = 64 << 20

    static func load(_ path: [UInt8]?) throws -> Standard? {
        guard let path else { return nil }
        let shown = String(decoding: path, as: UTF8.self)
        guard let bytes = read(path) else {
            throw UsageError("--standard \(shown) が読めません", "cannot read --standard \(shown)")
        }
        do {
            return try StandardDocument.read(bytes)
        } catch {
            let problems = error.problems.map(\.text)
            throw UsageError(
                "--standard \(shown) の誤り:\n" + problems.map(\.ja).joined(separator: "\n"),
                "--standard \(shown):\n" + problems.map(\.en).joined(separator: "\n"))
        }
    }

    private static func read(_ path: [UInt8]) -> [UInt8]? {
        // A definition in a file called `-` is not standard input.
        let place = path == Array("-".utf8) ? Array("./-".utf8) : path
        let input = Intake(fileLimit: limit).gather([place])
        guard let source = input.sources.first, source.path.isRoot else { return nil }
        return try? source.bytes(atMost: Int(limit))
    }
}

extension ByteSource {
    /// The first bytes of the source, all of them if there are no more than `count`.
    func bytes(atMost count: Int) throws(SourceFailure) -> [UInt8] {
        let reader = try open()
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: min(count, 1 << 16), alignment: 1)
        defer { chunk.deallocate() }
        while bytes.count < count {
            let room = UnsafeMutableRawBufferPointer(rebasing: chunk.prefix(count - bytes.count))
            let read = try reader.read(into: room)
            guard read > 0 else { break }
            bytes += chunk.prefix(read)
        }
        return bytes
    }
}
