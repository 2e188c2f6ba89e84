import ByteSources
import Dispatch
import Synchronization

/// The blocks that threads work on, in the order of the file: read, scanned, and not taken over yet.
///
/// Blocks are taken over one at a time, from the first on. Bounded: a thread that is far ahead waits.
final class PartQueue: Sendable {
    private struct State {
        var parts: [(part: FilePart, isScanned: Bool)] = []
        /// A thread takes the first part over.
        var isTaking = false
        /// The first part does not fit what lies before it: nothing is taken over any more.
        var isBroken = false
        /// Blocks that are still to be read.
        var left: Int
        /// Blocks to be filled again; the last one is the likeliest to be in a cache.
        var spare: [FileBlock]
        var failure: SourceFailure?
    }

    private let state: Mutex<State>
    private let room: DispatchSemaphore

    /// - Parameters:
    ///   - count: of blocks to be read, at most.
    ///   - ahead: blocks that may be in the queue.
    ///   - spare: to be filled again.
    init(_ count: Int, ahead: Int, spare: [FileBlock]) {
        state = Mutex(State(left: count, spare: spare))
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
    func spareBlock() -> FileBlock? { state.withLock { $0.spare.popLast() } }

    /// Puts a block that was read behind the others.
    func append(_ part: FilePart) { state.withLock { $0.parts.append((part, false)) } }

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
            if fits { state.spare.append(state.parts.removeFirst().part.block) } else { state.isBroken = true }
        }
        room.signal()
    }

    // MARK: Afterwards

    var failure: SourceFailure? { state.withLock { $0.failure } }
    /// Those not taken over.
    var parts: [FilePart] { state.withLock { $0.parts.map(\.part) } }
    var spare: [FileBlock] { state.withLock { $0.spare } }
}
