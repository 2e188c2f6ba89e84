/// Finds hashes that come up more than once among millions.
///
/// They are parted by their first bits, so that each part is small enough for a table in the cache.
enum RepeatedHashes {
    private static let partSize = 512

    static func find(count: Int, _ traces: TraceList) -> Set<UInt64> {
        var bits: UInt64 = 0
        while count >> Int(bits) > partSize { bits += 1 }
        let parts = 1 << Int(bits)
        let shift = 64 - bits
        func part(_ hash: UInt64) -> Int { bits == 0 ? 0 : Int(truncatingIfNeeded: hash >> shift) }

        let ends = UnsafeMutablePointer<Int32>.allocate(capacity: parts + 1)
        ends.initialize(repeating: 0, count: parts + 1)
        let parted = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
        defer {
            ends.deallocate()
            parted.deallocate()
        }
        traces.forEach { ends[part($0.hash) + 1] += 1 }
        for index in 0..<parts { ends[index + 1] += ends[index] }
        // After this each part's end stands where its beginning stood.
        traces.forEach { trace in
            let index = part(trace.hash)
            parted[Int(ends[index])] = trace.hash
            ends[index] += 1
        }
        return repeated(parted, ends, parts)
    }

    private static func repeated(
        _ parted: UnsafeMutablePointer<UInt64>, _ ends: UnsafeMutablePointer<Int32>, _ parts: Int
    ) -> Set<UInt64> {
        var found: Set<UInt64> = []
        var capacity = 4 * partSize
        var table = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
        defer { table.deallocate() }
        var start = 0
        for index in 0..<parts {
            let end = Int(ends[index])
            defer { start = end }
            // A part far above the mean (many equal rows) gets a larger table.
            while (end - start) * 2 > capacity {
                table.deallocate()
                capacity *= 2
                table = .allocate(capacity: capacity)
            }
            table.initialize(repeating: 0, count: capacity)
            for at in start..<end {
                // 0 stands for an empty place.
                let hash = parted[at] == 0 ? 1 : parted[at]
                var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
                while table[place] != 0, table[place] != hash { place = (place + 1) & (capacity - 1) }
                if table[place] == hash { found.insert(parted[at]) } else { table[place] = hash }
            }
        }
        return found
    }
}
