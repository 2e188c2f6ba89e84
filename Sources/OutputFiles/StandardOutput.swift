/// Standard output, buffered.
///
/// When the reader of a pipe has gone (`cpcheck … | head`), that is no failure: what follows is dropped in silence,
/// and `isAbandoned` tells that nobody reads any more. Making one makes the process ignore SIGPIPE and SIGXFSZ.
package final class StandardOutput: ByteSink {
    /// True when the reader has gone; nothing more need be written.
    package private(set) var isAbandoned = false

    private let descriptor: Int32
    private var buffer = WriteBuffer()

    /// - Parameter descriptor: another descriptor in place of standard output; it stays open.
    package init(descriptor: Int32 = 1) {
        self.descriptor = descriptor
        SystemCalls.failInsteadOfEnding()
    }

    /// Takes the next bytes.
    /// - Throws: `OutputFailure` with an empty path, as for a disk that is full.
    package func write(_ bytes: [UInt8]) throws(OutputFailure) {
        try attempt { () throws(CallFailure) in try buffer.write(bytes, to: descriptor) }
    }

    /// Writes out what waits; more may follow.
    package func flush() throws(OutputFailure) {
        try attempt { () throws(CallFailure) in try buffer.flush(to: descriptor) }
    }

    package func finish() throws(OutputFailure) { try flush() }

    private func attempt(_ step: () throws(CallFailure) -> Void) throws(OutputFailure) {
        guard !isAbandoned else { return }
        do {
            try step()
        } catch {
            guard error.isBrokenPipe else { throw OutputFailure(path: [], error: error.number) }
            isAbandoned = true
        }
    }
}
