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
/// Each thread reads a block, scans it while it is in the cache, and takes over what is next; none waits for another
/// but to read, and when far too many blocks wait for one.
final class SplitScan {
    private let whole: RecordPass
    /// One thread reads at a time.
    private let reader: BlockReader
    private let reading = Mutex(())
    /// Offset behind the last record that the whole knows. Belongs to the thread that takes over.
    private var front: UInt64
    /// Blocks up to here were cut before the last wrong guess was known.
    private var flippedAt: UInt64 = 0
    /// Blocks to be filled again.
    private var spare: [FileBlock] = []

    /// Blocks that a thread may be ahead of what is taken over: the others go on while it waits for memory.
    private static let blocksAhead = 4
    /// Blocks until it is looked whether more threads are free: about a gigabyte, since what the threads made is freed by
    /// one of them at the end of a spell.
    private static let blocksOfSpell = 1 << 10

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
        reader = BlockReader(
            feed, at: front, head: head,
            size: whole.context.options.splitBlock,
            commas: whole.context.layout.columns.count - 1)
    }

    func run() throws(SourceFailure) -> RecordPass.Stop {
        while true {
            let parts = try spell()
            if !parts.isEmpty {
                if try recover(parts) { return .end }
            } else if reader.isDone {
                _ = try goThrough()
                return .end
            }
        }
    }

    // MARK: Threads

    /// Reads, scans and takes over some blocks, as long as each begins where the one before it ends.
    ///
    /// - Returns: parts that were scanned behind a wrong guess.
    private func spell() throws(SourceFailure) -> [FilePart] {
        let helpers = whole.context.helpers.take(whole.context.options.jobs - 1)
        defer { whole.context.helpers.give(helpers) }
        let threads = 1 + helpers
        let queue = PartQueue(
            Self.blocksOfSpell, workers: threads,
            ahead: threads * Self.blocksAhead, spare: spare)
        nonisolated(unsafe) let scan = self
        if threads > 1 {
            DispatchQueue.concurrentPerform(iterations: threads) { scan.work(queue, $0) }
        } else {
            work(queue, 0)
        }
        if let failure = queue.failure { throw failure }
        spare = queue.spare
        return queue.parts
    }

    private func work(_ queue: PartQueue, _ worker: Int) {
        while let part = read(queue, worker) {
            part.scan()
            queue.noteScanned(part)
            while let first = queue.first() { queue.noteFirst(fits: takeOver(first)) }
        }
    }

    /// Puts the next block of the file into the queue.
    private func read(_ queue: PartQueue, _ worker: Int) -> FilePart? {
        guard queue.waitForRoom() else { return nil }
        return reading.withLock { _ in
            let block = queue.spareBlock(for: worker) ?? FileBlock(capacity: 0)
            do throws(SourceFailure) {
                guard try reader.next(into: block) else {
                    queue.close()
                    return nil
                }
            } catch {
                queue.close(error)
                return nil
            }
            let part = FilePart(block, of: whole)
            queue.append(part, of: worker)
            return part
        }
    }

    /// - Returns: true when the part begins where the records before it end, and ends with one.
    private func takeOver(_ part: FilePart) -> Bool {
        guard part.block.start == front, let pass = part.pass else { return false }
        whole.absorb(pass)
        front = part.stop
        return part.stop == part.block.end
    }

    // MARK: Wrong guesses

    /// Goes through records until the parts fit again, or are all behind.
    ///
    /// - Parameter parts: the first does not begin where the records before it end, or does not end with one.
    /// - Returns: true when it went to the end of the file.
    private func recover(_ parts: [FilePart]) throws(SourceFailure) -> Bool {
        var parts = parts
        while !parts.isEmpty {
            if flippedAt <= front {
                reader.flip()
                flippedAt = reader.offset
            }
            if try goThrough(parts) { return true }
            parts.removeFirst(parts.prefix { $0.block.start < front }.count)
            while let part = parts.first, takeOver(part) { parts.removeFirst() }
        }
        return false
    }

    /// Goes from record to record until a part begins again, or to the end of the file.
    ///
    /// - Returns: true at the end of the file.
    private func goThrough(_ parts: [FilePart] = []) throws(SourceFailure) -> Bool {
        let parts = parts.filter { $0.block.end > front }
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
