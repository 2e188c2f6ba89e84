import ByteSources
import Dispatch
import Synchronization

/// Scans the rest of a large file on several threads.
///
/// The file is cut where records probably end (`BlockReader`), and the blocks are scanned at the same time, each by a
/// pass of its own. The pass over the whole takes them over in order, but only one that begins where the records before
/// it have ended: where the guess was wrong, it goes through the records itself until it meets a block again. So the
/// report is that of one thread, whatever the bytes are.
///
/// Work goes in rounds: while some blocks are scanned, the next ones are read and the last ones taken over.
final class SplitScan {
    private let whole: RecordPass
    private let reader: BlockReader
    /// Offset behind the last record that the whole knows.
    private var front: UInt64
    /// Scanned and not taken over.
    private var scanned: [FilePart] = []
    /// Read and not scanned.
    private var unscanned: [FilePart] = []
    /// Blocks that nobody needs any more.
    private var done: [FileBlock] = []
    /// Blocks up to here were cut before the last wrong guess was known.
    private var flippedAt: UInt64 = 0

    private static let blocksOfThread = 6

    /// True for a file that is large enough, where nothing stands in the way.
    static func suits(_ context: FileContext, _ pass: RecordPass) -> Bool {
        let options = context.options
        return options.jobs > 1 && !options.showValues && !pass.isHypothesis
            && context.text.source.byteCount ?? 0 >= options.splitSize
    }

    /// - Parameters:
    ///   - whole: has looked at the first records.
    ///   - scanner: stands on the last of them.
    ///   - feed: what the scanner's window reads from.
    init(_ whole: RecordPass, behind scanner: RecordScanner, _ feed: any TextFeed) {
        self.whole = whole
        let window = scanner.window
        front = window.offset(of: scanner.next)
        let head = UnsafeBufferPointer(start: window.bytes + scanner.next, count: window.count - scanner.next)
        reader = BlockReader(feed, at: front, head: head, size: whole.context.options.splitBlock)
    }

    func run() throws(SourceFailure) -> RecordPass.Stop {
        try read(1)
        while !unscanned.isEmpty || !scanned.isEmpty {
            if try round() { return .end }
        }
        _ = try goThrough()
        return .end
    }

    /// Scans what was read, takes over what was scanned before, and reads on, all at the same time.
    ///
    /// - Returns: true when it went to the end of the file.
    private func round() throws(SourceFailure) -> Bool {
        let helpers = whole.context.helpers.take(whole.context.options.jobs - 1)
        defer { whole.context.helpers.give(helpers) }
        let parts = unscanned
        unscanned = []
        try together(parts, threads: 1 + helpers)
        // Where a guess was wrong, its part is still there.
        var later = parts
        while !scanned.isEmpty {
            if flippedAt <= front {
                reader.flip()
                flippedAt = reader.offset
            }
            if try goThrough(later) { return true }
            drop(&scanned)
            drop(&later)
            drop(&unscanned)
            takeOver()
        }
        scanned = later
        for block in done { reader.reuse(block) }
        done = []
        return false
    }

    private func together(_ parts: [FilePart], threads: Int) throws(SourceFailure) {
        let next = Mutex(0)
        nonisolated(unsafe) var failure: SourceFailure?
        nonisolated(unsafe) let scan = self
        @Sendable func work() {
            while true {
                let task = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                switch task {
                case 0:
                    do throws(SourceFailure) { try scan.read(threads * Self.blocksOfThread) } catch { failure = error }
                case 1: scan.takeOver()
                case ..<(parts.count + 2): parts[task - 2].scan()
                default: return
                }
            }
        }
        if threads > 1 {
            DispatchQueue.concurrentPerform(iterations: threads) { _ in work() }
        } else {
            work()
        }
        if let failure { throw failure }
    }

    // MARK: Parts

    private func read(_ count: Int) throws(SourceFailure) {
        for _ in 0..<count {
            guard let block = try reader.next() else { return }
            unscanned.append(FilePart(block, of: whole))
        }
    }

    /// Takes over the parts that begin where the records before them end; the first of those left, if any, does not end
    /// where the next one begins.
    private func takeOver() {
        var taken = 0
        for part in scanned {
            guard part.block.start == front, let pass = part.release() else { break }
            whole.absorb(pass)
            front = part.stop
            if part.stop < part.block.end { break }
            done.append(part.block)
            taken += 1
        }
        scanned.removeFirst(taken)
    }

    private func drop(_ parts: inout [FilePart]) {
        let kept = parts.prefix { $0.block.start < front }.count
        done += parts.prefix(kept).map(\.block)
        parts.removeFirst(kept)
    }

    /// Goes from record to record until a part begins again, or to the end of the file.
    ///
    /// - Parameter later: parts behind those in `scanned`.
    /// - Returns: true at the end of the file.
    private func goThrough(_ later: [FilePart] = []) throws(SourceFailure) -> Bool {
        let parts = (scanned + later + unscanned).filter { $0.block.end > front }
        let feed = reader.remainder(behind: parts.map(\.block), from: front)
        var places = Set(parts.map(\.block.start).filter { $0 > front })
        if !reader.isDone, reader.offset > front { places.insert(reader.offset) }
        let window = ScanWindow(feed: feed, expecting: nil)
        let scanner = RecordScanner(window: window, limits: whole.context.options.limits, line: whole.nextLine)
        var stop = try whole.run(scanner, until: .at(places))
        if feed.isBeyond, case .paused = stop {
            // The reader has given its bytes away: there are no more parts.
            stop = try whole.run(scanner)
        }
        front = window.offset(of: scanner.next)
        if case .paused = stop { return false }
        return true
    }
}
