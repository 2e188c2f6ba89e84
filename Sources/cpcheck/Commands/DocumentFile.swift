import BundleIntake
import ByteSources
import CarePlanStandard

/// A JSON document that an option names: a standard, a configuration, a baseline, a report.
struct DocumentFile {
    /// What the file is to the user, such as `--baseline`.
    var role: String
    var path: [UInt8]
    /// Largest document that is read.
    var limit: UInt64 = 64 << 20

    var shown: String { ShownPath.text(path) }

    /// The bytes of the file.
    func bytes() throws(UsageError) -> [UInt8] {
        // A document in a file called `-` is not standard input.
        let place = path == Array("-".utf8) ? Array("./-".utf8) : path
        let input = Intake(fileLimit: limit).gather([place])
        guard let source = input.sources.first, source.path.isRoot,
            let bytes = try? source.bytes(atMost: Int(limit))
        else { throw UsageError("\(role) \(shown) が読めません", "cannot read \(role) \(shown)") }
        return bytes
    }

    /// The document, or everything that is wrong with it.
    func read<Value>(_ body: ([UInt8]) throws(StandardDocumentError) -> Value) throws(UsageError) -> Value {
        let bytes = try bytes()
        do {
            return try body(bytes)
        } catch {
            let problems = error.problems.map(\.text)
            throw UsageError(
                "\(role) \(shown) の誤り:\n" + problems.map(\.ja).joined(separator: "\n"),
                "\(role) \(shown):\n" + problems.map(\.en).joined(separator: "\n"))
        }
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
