/// Finds hashes that come up more than once among millions.
///
/// They are parted by their first bits, so that each part is small enough for a table in the cache; some parts at a
/// time, so that no copy of all hashes is needed.
struct RepeatedHashes {
    private static let partSize = 512
    /// A part far above the mean holds many equal rows.
    private static let mostOfPart = 32 * partSize
    /// Hashes that are copied at a time.
    private static let batchSize = 1 << 20

    private let traces: TraceList
    private let shift: UInt64
    /// Where each part begins among all hashes in the order of parts; one more for the end.
    private let starts: [Int]
    private var found: Set<UInt64> = []

    static func find(_ traces: TraceList) -> Set<UInt64> {
        var search = RepeatedHashes(traces)
        search.run()
        return search.found
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

    private mutating func run() {
        var part = 0
        var large: Set<Int> = []
        while part + 1 < starts.count {
            let first = part
            while part + 1 < starts.count, starts[part + 1] - starts[first] <= Self.batchSize,
                starts[part + 1] - starts[part] <= Self.mostOfPart
            {
                part += 1
            }
            if part > first {
                search(first..<part)
            } else {
                large.insert(part)
                part += 1
            }
        }
        if !large.isEmpty { search(large) }
    }

    // MARK: Parts of about the mean

    private mutating func search(_ parts: Range<Int>) {
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
        for part in parts { search(copy, starts[part] - base..<starts[part + 1] - base, table) }
    }

    private mutating func search(
        _ hashes: UnsafeMutablePointer<UInt64>, _ range: Range<Int>, _ table: UnsafeMutablePointer<UInt64>
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

    private mutating func search(_ parts: Set<Int>) {
        var seen: Set<UInt64> = []
        var repeated: Set<UInt64> = []
        traces.forEachHash { hash in
            guard parts.contains(Self.part(hash, shift)), !seen.insert(hash).inserted else { return }
            repeated.insert(hash)
        }
        found.formUnion(repeated)
    }
}
