import Dispatch
import Synchronization

/// Finds hashes that come up more than once among millions.
///
/// They are parted by their first bits, so that each part is small enough for a table in the cache; some parts at a
/// time, so that no copy of all hashes is needed.
struct RepeatedHashes {
    private static let partSize = 512
    /// A part far above the mean holds many equal rows.
    private static let mostOfPart = 32 * partSize
    /// Hashes that a thread copies at a time, or a quarter of all.
    private static let batchSize = 1 << 20

    private let traces: TraceList
    private let shift: UInt64
    /// Where each part begins among all hashes in the order of parts; one more for the end.
    private let starts: [Int]

    /// - Parameter threads: that search at the same time.
    static func find(_ traces: TraceList, threads: Int = 1) -> Set<UInt64> {
        RepeatedHashes(traces).run(threads)
    }

    private init(_ traces: TraceList) {
        self.traces = traces
        var bits: UInt64 = 0
        while traces.count >> Int(bits) > Self.partSize { bits += 1 }
        let shift = 64 - bits
        self.shift = shift
        var starts = [Int](repeating: 0, count: 1 << Int(bits) + 1)
        starts.withUnsafeMutableBufferPointer { starts in
            traces.forEachHash { starts[Self.part($0, shift) + 1] += 1 }
            for index in 1..<starts.count { starts[index] += starts[index - 1] }
        }
        self.starts = starts
    }

    @inline(__always)
    private static func part(_ hash: UInt64, _ shift: UInt64) -> Int { Int(truncatingIfNeeded: hash >> shift) }

    private func run(_ threads: Int) -> Set<UInt64> {
        let (batches, large) = batches(max(Self.batchSize, traces.count / 4))
        let found = Mutex(large.isEmpty ? [] : search(large))
        nonisolated(unsafe) let search = self
        @Sendable func work(_ thread: Int) {
            for number in stride(from: thread, to: batches.count, by: threads) {
                let some = search.search(batches[number])
                found.withLock { $0.formUnion(some) }
            }
        }
        if threads > 1 {
            DispatchQueue.concurrentPerform(iterations: threads, execute: work)
        } else {
            work(0)
        }
        return found.withLock { $0 }
    }

    /// The parts in batches of so many hashes, but for those far above the mean.
    private func batches(_ size: Int) -> ([Range<Int>], large: Set<Int>) {
        var batches: [Range<Int>] = []
        var part = 0
        var large: Set<Int> = []
        while part + 1 < starts.count {
            let first = part
            while part + 1 < starts.count, starts[part + 1] - starts[first] <= size,
                starts[part + 1] - starts[part] <= Self.mostOfPart
            {
                part += 1
            }
            if part > first {
                batches.append(first..<part)
            } else {
                large.insert(part)
                part += 1
            }
        }
        return (batches, large)
    }

    // MARK: Parts of about the mean

    private func search(_ parts: Range<Int>) -> Set<UInt64> {
        let base = starts[parts.lowerBound]
        let copy = UnsafeMutablePointer<UInt64>.allocate(capacity: starts[parts.upperBound] - base)
        defer { copy.deallocate() }
        var ends = parts.map { starts[$0] - base }
        ends.withUnsafeMutableBufferPointer { ends in
            let shift = shift
            traces.forEachHash { hash in
                let part = Self.part(hash, shift)
                guard part >= parts.lowerBound, part < parts.upperBound else { return }
                copy[ends[part - parts.lowerBound]] = hash
                ends[part - parts.lowerBound] += 1
            }
        }
        let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * Self.mostOfPart)
        defer { table.deallocate() }
        var found: Set<UInt64> = []
        for part in parts { search(copy, starts[part] - base..<starts[part + 1] - base, table, &found) }
        return found
    }

    private func search(
        _ hashes: UnsafeMutablePointer<UInt64>, _ range: Range<Int>, _ table: UnsafeMutablePointer<UInt64>,
        _ found: inout Set<UInt64>
    ) {
        var capacity = 4 * Self.partSize
        while range.count * 2 > capacity { capacity *= 2 }
        table.initialize(repeating: 0, count: capacity)
        var hasZero = false
        for at in range {
            let hash = hashes[at]
            // 0 stands for an empty place.
            if hash == 0 {
                if hasZero { found.insert(0) }
                hasZero = true
                continue
            }
            var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while table[place] != 0, table[place] != hash { place = (place + 1) & (capacity - 1) }
            if table[place] == hash { found.insert(hash) } else { table[place] = hash }
        }
    }

    // MARK: Parts of many equal rows

    private func search(_ parts: Set<Int>) -> Set<UInt64> {
        var seen: Set<UInt64> = []
        var repeated: Set<UInt64> = []
        traces.forEachHash { hash in
            guard parts.contains(Self.part(hash, shift)), !seen.insert(hash).inserted else { return }
            repeated.insert(hash)
        }
        return repeated
    }
}
