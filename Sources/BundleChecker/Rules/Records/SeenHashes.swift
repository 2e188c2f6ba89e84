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

    @inline(__always)
    func see(_ hash: UInt64) {
        if seen.insert(hash) { _ = suspected.insert(hash) }
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
            list.forEachHash(in: min(number * share, end)..<end) { if bits.contains($0) { own.append($0) } }
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
        for hash in hashes where seen.insert(hash) { _ = suspected.insert(hash) }
        return hashes.filter(suspected.contains)
    }
}

/// A bit for each hash; some hashes share one. Whoever makes it deallocates it.
private struct HashBits {
    private let words: UnsafeMutablePointer<UInt64>
    private let mask: UInt64
    private let shift: UInt64

    private static let leastBits = 1 << 10
    /// Of all: enough for 2^24 hashes.
    private static let mostBits = 1 << 28

    /// - Parameters:
    ///   - hashes: how many are expected; one in eight bits or fewer will be taken.
    ///   - shift: bits of a hash that are left out.
    init(_ hashes: Int, shift: UInt64) {
        var bits = Self.leastBits
        while bits / 8 < hashes, bits < Self.mostBits { bits *= 2 }
        mask = UInt64(bits - 1)
        self.shift = shift
        words = .allocate(capacity: bits / 64)
        words.initialize(repeating: 0, count: bits / 64)
    }

    func deallocate() { words.deallocate() }

    /// - Returns: true when the bit was taken before.
    @inline(__always)
    func insert(_ hash: UInt64) -> Bool {
        let number = hash &>> shift & mask
        let place = Int(truncatingIfNeeded: number &>> 6)
        let word = words[place]
        let bit = UInt64(1) &<< (number & 63)
        words[place] = word | bit
        return word & bit != 0
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        let number = hash &>> shift & mask
        return words[Int(truncatingIfNeeded: number &>> 6)] &>> (number & 63) & 1 != 0
    }
}
