import ByteSources
import Dispatch
import Synchronization

/// The blocks that threads work on, in the order of the file: read, scanned, and not taken over yet.
///
/// Blocks are taken over one at a time, from the first on. Bounded: a thread that is far ahead waits.
final class PartQueue: Sendable {
    private struct State {
        var parts: [(part: FilePart, worker: Int, isScanned: Bool)] = []
        /// A thread takes the first part over.
        var isTaking = false
        /// The first part does not fit what lies before it: nothing is taken over any more.
        var isBroken = false
        /// Blocks that are still to be read.
        var left: Int
        /// What was taken over of each worker, which is to let go of it itself; the last one is the likeliest to be in
        /// its cache.
        var done: [[FilePart]]
        /// Blocks to be filled again.
        var spare: [FileBlock]
        var failure: SourceFailure?
    }

    private let state: Mutex<State>
    private let room: DispatchSemaphore

    /// - Parameters:
    ///   - count: of blocks to be read, at most.
    ///   - workers: threads that read and scan.
    ///   - ahead: blocks that may be in the queue.
    ///   - spare: to be filled again.
    init(_ count: Int, workers: Int, ahead: Int, spare: [FileBlock]) {
        state = Mutex(State(left: count, done: Array(repeating: [], count: workers), spare: spare))
        room = DispatchSemaphore(value: 0)
        for _ in 0..<ahead { room.signal() }
    }

    // MARK: Reading

    /// Waits until there is room for a block.
    ///
    /// - Returns: false when no more blocks are to be read.
    func waitForRoom() -> Bool {
        room.wait()
        let isOpen = state.withLock { state in
            guard state.left > 0, !state.isBroken else { return false }
            state.left -= 1
            return true
        }
        // Whoever else waits is to see it too.
        if !isOpen { room.signal() }
        return isOpen
    }

    /// A block to fill, if one is spare.
    ///
    /// A worker gets its own back, and with it the last hold on what it made for the part: were another thread to free
    /// that, it would make its own next to it, and the two would take a line of the cache away from each other with
    /// each record.
    func spareBlock(for worker: Int) -> FileBlock? {
        let (part, block) = state.withLock { state in
            let part = state.done[worker].popLast()
            return (part, part == nil ? state.spare.popLast() : nil)
        }
        return part?.block ?? block
    }

    /// Puts a block that the worker read behind the others.
    func append(_ part: FilePart, of worker: Int) { state.withLock { $0.parts.append((part, worker, false)) } }

    /// There are no more blocks, or they cannot be read.
    func close(_ failure: SourceFailure? = nil) {
        state.withLock { state in
            state.left = 0
            state.failure = failure
        }
        room.signal()
    }

    // MARK: Taking over

    func noteScanned(_ part: FilePart) {
        state.withLock { state in
            guard let index = state.parts.firstIndex(where: { $0.part === part }) else { return }
            state.parts[index].isScanned = true
        }
    }

    /// The first part, when it is scanned and no other thread takes it over; the caller is to.
    func first() -> FilePart? {
        state.withLock { state in
            guard !state.isTaking, !state.isBroken, let first = state.parts.first, first.isScanned else { return nil }
            state.isTaking = true
            return first.part
        }
    }

    /// - Parameter fits: the first part is taken over whole.
    func noteFirst(fits: Bool) {
        state.withLock { state in
            state.isTaking = false
            if fits {
                let first = state.parts.removeFirst()
                state.done[first.worker].append(first.part)
            } else {
                state.isBroken = true
            }
        }
        room.signal()
    }

    // MARK: Afterwards

    var failure: SourceFailure? { state.withLock { $0.failure } }
    /// Those not taken over.
    var parts: [FilePart] { state.withLock { $0.parts.map(\.part) } }
    var spare: [FileBlock] { state.withLock { $0.spare + $0.done.joined().map(\.block) } }
}
