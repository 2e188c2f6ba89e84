/// A bit for each hash; some hashes share one. Whoever makes it deallocates it.
struct HashBits {
    private let words: UnsafeMutablePointer<UInt64>
    private let wordCount: Int
    private let mask: UInt64
    private let shift: UInt64

    private static let leastBits = 1 << 10

    /// - Parameters:
    ///   - least: bits there are at least.
    ///   - shift: bits of a hash that are left out.
    init(_ least: Int, shift: UInt64) {
        var bits = Self.leastBits
        while bits < least { bits *= 2 }
        mask = UInt64(bits - 1)
        self.shift = shift
        wordCount = bits / 64
        words = .allocate(capacity: wordCount)
        words.initialize(repeating: 0, count: wordCount)
    }

    func deallocate() { words.deallocate() }

    /// Lets no bit be taken.
    func clear() { words.update(repeating: 0, count: wordCount) }

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
