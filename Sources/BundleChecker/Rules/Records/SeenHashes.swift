import Dispatch
import Synchronization

/// Tells which hashes come up more than once among millions.
///
/// Each hash leaves a bit, not itself: one whose bit is there already is suspected. A suspicion may be wrong, but no hash
/// that comes again escapes one; so at the end only few hashes are compared with each other.
final class SeenHashes {
    private let seen: HashBits
    private let suspected: HashBits

    /// Few enough to be sorted at once.
    private static let few = 1 << 12

    /// - Parameter expected: hashes, roughly; more are told apart as well, but more slowly.
    init(expected: Int) {
        seen = HashBits(expected, shift: 0)
        suspected = HashBits(expected / 16, shift: 0)
    }

    deinit {
        seen.deallocate()
        suspected.deallocate()
    }

    /// Sees some rows of a list.
    ///
    /// No branch hangs on what is found: a processor that guesses none wrong waits for many places of the memory at once.
    func see(_ rows: Range<Int>, of traces: TraceList) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TraceList.mostAtATime) { again in
            traces.forEachRun(in: rows) { hashes in
                var count = 0
                for hash in hashes {
                    again[count] = hash
                    count &+= seen.insert(hash)
                }
                for hash in again[..<count] { _ = suspected.insert(hash) }
            }
        }
    }

    /// Those that come up more than once.
    ///
    /// - Parameters:
    ///   - traces: what was seen.
    ///   - threads: how many look through it at the same time.
    func repeated(among traces: TraceList, threads: Int = 1) -> Set<UInt64> {
        var candidates = suspects(among: traces, threads)
        // Other bits of the hashes suspect others wrongly.
        for shift in [24, 40] as [UInt64] where candidates.count > Self.few {
            candidates = Self.suspects(among: candidates, shift)
        }
        candidates.sort()
        var repeated: Set<UInt64> = []
        for (one, next) in zip(candidates, candidates.dropFirst()) where one == next { repeated.insert(one) }
        return repeated
    }

    private func suspects(among traces: TraceList, _ threads: Int) -> [UInt64] {
        let found = Mutex<[UInt64]>([])
        let share = (traces.count + threads - 1) / threads
        // Nothing is seen any more: the bits and the list are only read.
        nonisolated(unsafe) let (bits, list) = (suspected, traces)
        DispatchQueue.concurrentPerform(iterations: threads) { number in
            var own: [UInt64] = []
            let end = min(list.count, (number + 1) * share)
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TraceList.mostAtATime) { known in
                list.forEachRun(in: min(number * share, end)..<end) { hashes in
                    var count = 0
                    for hash in hashes {
                        known[count] = hash
                        count &+= bits.count(hash)
                    }
                    own += known[..<count]
                }
            }
            found.withLock { $0 += own }
        }
        return found.withLock { $0 }
    }

    private static func suspects(among hashes: [UInt64], _ shift: UInt64) -> [UInt64] {
        let seen = HashBits(hashes.count, shift: shift)
        let suspected = HashBits(hashes.count, shift: shift)
        defer {
            seen.deallocate()
            suspected.deallocate()
        }
        for hash in hashes where seen.insert(hash) > 0 { _ = suspected.insert(hash) }
        return hashes.filter { suspected.count($0) > 0 }
    }
}
