/// A bit for each hash; some hashes share one. Whoever makes it deallocates it.
struct HashBits {
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
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: bits / 8, alignment: min(bits / 8, LargePages.size))
        LargePages.advise(memory, byteCount: bits / 8)
        words = memory.initializeMemory(as: UInt64.self, repeating: 0, count: bits / 64)
    }

    func deallocate() { words.deallocate() }

    /// Takes the bit of a hash.
    ///
    /// - Returns: 1 when it was taken before, else 0.
    @inline(__always)
    func insert(_ hash: UInt64) -> Int {
        let number = hash &>> shift & mask
        let place = Int(truncatingIfNeeded: number &>> 6)
        let word = words[place]
        words[place] = word | 1 &<< (number & 63)
        return Int(truncatingIfNeeded: word &>> (number & 63) & 1)
    }

    /// 1 when the bit of a hash is taken, else 0.
    @inline(__always)
    func count(_ hash: UInt64) -> Int {
        let number = hash &>> shift & mask
        return Int(truncatingIfNeeded: words[Int(truncatingIfNeeded: number &>> 6)] &>> (number & 63) & 1)
    }
}
