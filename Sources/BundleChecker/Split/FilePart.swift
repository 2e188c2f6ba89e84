import ByteSources

/// A block of a file and what its records say, as if a record began with it.
///
/// One thread scans it; others look at it only when that is done.
final class FilePart: @unchecked Sendable {
    let block: FileBlock
    private let whole: RecordPass
    /// What the records say; nil before they were scanned. Goes with the part.
    private(set) var pass: RecordPass?
    /// Offset of the first byte behind the last whole record.
    private(set) var stop: UInt64

    /// - Parameter whole: the pass that will take the part over. Nothing of it is looked at but what never changes.
    init(_ block: FileBlock, of whole: RecordPass) {
        self.block = block
        self.whole = whole
        stop = block.start
    }

    func scan() {
        let pass = RecordPass(partOf: whole)
        let scanner = RecordScanner(window: ScanWindow(block), limits: whole.context.options.limits)
        // Memory cannot fail to be read; if it could, the part would be read again from its first byte.
        guard (try? pass.run(scanner)) != nil else { return }
        stop = block.start + UInt64(scanner.next)
        self.pass = pass
    }
}
