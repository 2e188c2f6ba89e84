/// A file that appears at its destination only when it is complete.
///
/// The bytes go to a temporary file in the same folder (`.cpcheck-….tmp`), which `finish` renames. If anything fails,
/// or the file is released unfinished, or a signal ends the process (`Interruption`), the temporary file is removed and
/// what stood at the destination is untouched.
/// A pipe, a character device and `/dev/stdout` are written directly.
package final class OutputFile: ByteSink {
    /// The destination as raw bytes.
    package let path: [UInt8]

    private let descriptor: Int32
    /// The temporary file; nil when the destination is written directly.
    private let temporary: [UInt8]?
    /// The temporary file on the list of those that a signal removes.
    private let listed: ListedFile?
    /// Whether `finish` waits until the bytes are on the disk.
    private let synchronizing: Bool
    private var buffer = WriteBuffer()
    private(set) var isOpen = true
    /// Why the output was given up; later calls fail in the same way.
    private var failure: OutputFailure?

    /// Prepares the output. Nothing changes at the destination yet.
    ///
    /// - Parameter inputs: what the command reads; asked for only where something stands at the destination already.
    /// - Throws: `OutputFailure` when nothing could be written there.
    package init(
        at path: [UInt8], sparing inputs: [InputFiles] = [], synchronizing: Bool = false
    ) throws(OutputFailure) {
        self.path = path
        self.synchronizing = synchronizing
        guard !path.isEmpty, !path.contains(0) else { throw OutputFailure(path: path, reason: .noFolder) }
        let destination = try Destination(path, sparing: inputs)
        SystemCalls.failInsteadOfEnding()
        do {
            switch destination {
            case .replacing(let permissions):
                (descriptor, temporary, listed) = try Self.temporaryFile(beside: path, permissions: permissions)
            case .direct:
                (descriptor, temporary, listed) = (try SystemCalls.openDirectly(path), nil, nil)
            case .descriptor(let number):
                (descriptor, temporary, listed) = (try SystemCalls.duplicate(number), nil, nil)
            }
        } catch {
            throw OutputFailure(path: path, error: error.number)
        }
    }

    deinit { abandon() }

    package func write(_ bytes: [UInt8]) throws(OutputFailure) {
        try attempt { () throws(CallFailure) in try buffer.write(bytes, to: descriptor) }
    }

    /// Completes the file and puts it in its place.
    package func finish() throws(OutputFailure) {
        try attempt { () throws(CallFailure) in
            try buffer.flush(to: descriptor)
            if synchronizing, temporary != nil { try SystemCalls.synchronize(descriptor) }
        }
        isOpen = false
        defer { listed?.unlist() }
        do {
            try SystemCalls.closeDescriptor(descriptor)
            if let temporary { try SystemCalls.move(temporary, to: path) }
        } catch {
            if let temporary { SystemCalls.remove(temporary) }
            throw failed(error)
        }
    }

    /// Gives the output up: the temporary file goes. Does nothing after `finish`.
    package func abandon() {
        guard isOpen else { return }
        isOpen = false
        try? SystemCalls.closeDescriptor(descriptor)
        if let temporary { SystemCalls.remove(temporary) }
        listed?.unlist()
    }

    /// Carries out a step; gives the output up when it fails.
    private func attempt(_ step: () throws(CallFailure) -> Void) throws(OutputFailure) {
        guard isOpen else { throw failure ?? OutputFailure(path: path, reason: .closed) }
        do {
            try step()
        } catch {
            abandon()
            throw failed(error)
        }
    }

    private func failed(_ error: CallFailure) -> OutputFailure {
        let failure = OutputFailure(path: path, error: error.number)
        self.failure = failure
        return failure
    }

    /// Makes a file under a new name in the folder of `path`.
    private static func temporaryFile(
        beside path: [UInt8],
        permissions: UInt32?
    ) throws(CallFailure) -> (Int32, [UInt8], ListedFile) {
        let folder = path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[...$0]) } ?? []
        while true {
            let number = String(UInt64.random(in: .min ... .max), radix: 36)
            let name = folder + Array(".cpcheck-\(SystemCalls.processNumber)-\(number).tmp".utf8)
            let listed = Interruption.list(name)
            do {
                let descriptor = try SystemCalls.create(name)
                if let permissions { try? SystemCalls.setPermissions(descriptor, permissions) }
                return (descriptor, name, listed)
            } catch {
                listed.unlist()
                guard error.isTaken else { throw error }
            }
        }
    }
}
