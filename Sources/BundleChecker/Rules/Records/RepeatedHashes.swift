import Dispatch
import Synchronization

/// Finds the hashes that come up more than once among millions.
///
/// They are first laid together in groups by their last bits: what is looked for in a group stays in the processor's
/// cache, where one table for all would be waited for at every hash. Where all fit it, they are left where they are. In a
/// group each hash leaves a bit; one whose bit is there already is suspected. A suspicion may be wrong, but no hash that
/// comes again escapes one, so that few are left to be compared with each other.
struct RepeatedHashes {
    private let traces: TraceList
    /// How many look through it at the same time.
    private let threads: Int
    /// How many parts its rows are cut into: a thread that is done with one takes the next, so that none waits long for
    /// a slower one.
    private let shares: Int
    /// Hashes that are laid together at a time.
    private let room: Int
    /// A power of two.
    private let groups: Int

    /// Few enough to be sorted at once.
    private static let few = 1 << 8
    /// Few enough for one group.
    private static let fewForOneGroup = 1 << 17
    /// What a group should have, as long as there are not too many groups to be written to at the same time.
    private static let hashesOfGroup = 1 << 14
    private static let mostGroups = 1 << groupBits
    private static let groupBits = 8
    private static let sharesOfThread = 8
    /// Hashes between two places that two threads write to again and again: a line of the cache.
    private static let apart = 8

    /// - Parameters:
    ///   - traces: what is looked through.
    ///   - room: hashes that are laid together at a time, 8 bytes each; a group is never parted.
    init(_ traces: TraceList, threads: Int = 1, room: Int = 2 << 20) {
        self.traces = traces
        self.threads = threads
        shares = threads > 1 ? threads * Self.sharesOfThread : 1
        self.room = room
        var groups = 1
        while groups < Self.mostGroups, groups * Self.hashesOfGroup < traces.count { groups *= 2 }
        self.groups = groups
    }

    func find() -> Set<UInt64> {
        if traces.count <= Self.few { return Self.repeated(all) }
        if traces.count <= Self.fewForOneGroup { return Self.repeated(suspects) }
        let sizes = groupSizes()
        let rounds = rounds(totals: (0..<groups).map { group in sizes.reduce(0) { $0 + $1[group] } })
        let most = (rounds.map(\.size).max() ?? 0) + shares * Self.apart
        let bytes = most * MemoryLayout<UInt64>.stride
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: bytes, alignment: bytes < LargePages.size ? MemoryLayout<UInt64>.alignment : LargePages.size)
        defer { memory.deallocate() }
        LargePages.advise(memory, byteCount: bytes)
        let hashes = memory.bindMemory(to: UInt64.self, capacity: most)
        return rounds.reduce(into: []) { $0.formUnion(find(in: $1.groups, sizes, hashes)) }
    }

    /// Groups one behind the other, as many at a time as there is room for, and how many hashes they have.
    private func rounds(totals: [Int]) -> [(groups: Range<Int>, size: Int)] {
        var rounds: [(groups: Range<Int>, size: Int)] = []
        for (group, size) in totals.enumerated() {
            if let last = rounds.last, last.size + size <= room {
                rounds[rounds.count - 1] = (last.groups.lowerBound..<group + 1, last.size + size)
            } else {
                rounds.append((group..<group + 1, size))
            }
        }
        return rounds
    }

    private var all: [UInt64] {
        var all: [UInt64] = []
        traces.forEachRun(in: 0..<traces.count) { all += $0 }
        return all
    }

    /// All that come again, and some others, without groups.
    private var suspects: [UInt64] {
        let test = GroupTest(traces.count, shift: 0)
        defer { test.deallocate() }
        return test.suspects(traces.count) { traces.forEachRun(in: 0..<traces.count, $0) }
    }

    private func rows(_ share: Int) -> Range<Int> {
        let count = (traces.count + shares - 1) / shares
        return min(share * count, traces.count)..<min((share + 1) * count, traces.count)
    }

    @inline(__always)
    private func group(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (groups &- 1) }

    /// By share and group: how many hashes its rows have.
    private func groupSizes() -> [[Int]] {
        inParallel(shares) { share in
            [Int](unsafeUninitializedCapacity: groups) { sizes, count in
                sizes.initialize(repeating: 0)
                count = groups
                traces.forEachRun(in: rows(share)) { hashes in
                    for hash in hashes { sizes[group(hash)] &+= 1 }
                }
            }
        }
    }

    /// Those of some groups.
    ///
    /// - Parameters:
    ///   - sizes: by share and group.
    ///   - hashes: room for those of the groups.
    private func find(
        in range: Range<Int>, _ sizes: [[Int]], _ hashes: UnsafeMutablePointer<UInt64>
    ) -> Set<UInt64> {
        // Each place is written once, by the thread that has the share of its row.
        nonisolated(unsafe) let hashes = hashes
        var starts = sizes
        var ends = [0]
        for group in range {
            var start = ends[ends.count - 1]
            for share in sizes.indices {
                starts[share][group] = start
                start += sizes[share][group]
            }
            ends.append(start)
        }
        _ = inParallel(shares) { [starts, ends] share in
            layTogether(range, hashes, rows(share), starts[share], other: ends[range.count] + share * Self.apart)
        }
        let found = inParallel(shares) { [ends] share in
            let test = GroupTest(traces.count / groups, shift: UInt64(Self.groupBits))
            defer { test.deallocate() }
            var repeated: Set<UInt64> = []
            for index in stride(from: share, to: range.count, by: shares) {
                let group = UnsafeBufferPointer(
                    start: hashes + ends[index], count: ends[index + 1] - ends[index])
                repeated.formUnion(Self.repeated(test.suspects(group.count) { $0(group) }))
            }
            return repeated
        }
        return found.reduce(into: []) { $0.formUnion($1) }
    }

    /// Writes the hashes of some rows behind each other, each group from its place on.
    ///
    /// No branch hangs on the group of a hash: the processor would guess it wrong again and again.
    /// - Parameter other: where hashes of all other groups are written, one over the other.
    private func layTogether(
        _ range: Range<Int>, _ target: UnsafeMutablePointer<UInt64>, _ rows: Range<Int>, _ starts: [Int], other: Int
    ) {
        var next = starts.indices.map { range.contains($0) ? (place: starts[$0], step: 1) : (place: other, step: 0) }
        next.withUnsafeMutableBufferPointer { next in
            traces.forEachRun(in: rows) { hashes in
                for hash in hashes {
                    let group = group(hash)
                    let place = next[group].place
                    target[place] = hash
                    next[group].place = place &+ next[group].step
                }
            }
        }
    }

    /// Does some pieces of work, each thread the next one that none has begun.
    private func inParallel<Answer: Sendable>(_ pieces: Int, _ work: (Int) -> Answer) -> [Answer] {
        // The list is only read.
        nonisolated(unsafe) let work = work
        let answers = Mutex<[Answer?]>(Array(repeating: nil, count: pieces))
        let begun = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let piece = begun.add(1, ordering: .relaxed).oldValue
                guard piece < pieces else { return }
                let answer = work(piece)
                answers.withLock { $0[piece] = answer }
            }
        }
        return answers.withLock { $0.compactMap { $0 } }
    }

    private static func repeated(_ hashes: consuming [UInt64]) -> Set<UInt64> {
        hashes.sort()
        var repeated: Set<UInt64> = []
        for index in hashes.indices.dropFirst() where hashes[index] == hashes[index - 1] {
            repeated.insert(hashes[index])
        }
        return repeated
    }
}

/// Leaves out of a group of hashes most of those that come once.
private struct GroupTest {
    private let seen: HashBits
    private let suspected: HashBits

    /// - Parameters:
    ///   - expected: hashes of a group, roughly; more are told apart as well, but more slowly.
    ///   - shift: bits that all hashes of a group have in common.
    init(_ expected: Int, shift: UInt64) {
        seen = HashBits(expected * 32, shift: shift)
        suspected = HashBits(expected * 4, shift: shift)
    }

    func deallocate() {
        seen.deallocate()
        suspected.deallocate()
    }

    /// All that come again, and some others.
    ///
    /// - Parameters:
    ///   - most: hashes there are.
    ///   - forEachRun: gives them, one run after the other; asked twice.
    @inline(__always)
    func suspects(_ most: Int, _ forEachRun: ((UnsafeBufferPointer<UInt64>) -> Void) -> Void) -> [UInt64] {
        seen.clear()
        suspected.clear()
        return [UInt64](unsafeUninitializedCapacity: most) { found, count in
            // No branch hangs on a bit: the processor would guess it wrong each time that matters.
            var again = 0
            forEachRun { hashes in
                for hash in hashes {
                    found[again] = hash
                    again &+= seen.insert(hash)
                }
            }
            for hash in found[..<again] { _ = suspected.insert(hash) }
            var suspects = 0
            forEachRun { hashes in
                for hash in hashes {
                    found[suspects] = hash
                    suspects &+= suspected.count(hash)
                }
            }
            count = suspects
        }
    }
}
