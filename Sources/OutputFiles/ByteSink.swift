/// Where the bytes of a report go: a file or standard output.
package protocol ByteSink: AnyObject {
    /// Takes the next bytes; they may wait in a buffer.
    func write(_ bytes: [UInt8]) throws(OutputFailure)
    /// Writes out what waits and completes the output. Nothing may be written afterwards.
    func finish() throws(OutputFailure)
}
