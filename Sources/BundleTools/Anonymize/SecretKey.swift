/// What an anonymized copy is made with: two random numbers that are never written anywhere.
///
/// Without them nothing of the original can be worked out of a copy; a second run makes another copy.
package struct SecretKey: Sendable {
    let first: UInt64
    let second: UInt64

    package init(using generator: inout some RandomNumberGenerator) {
        first = generator.next()
        second = generator.next()
    }

    /// A key from the system's source of randomness.
    package static func random() -> SecretKey {
        var generator = SystemRandomNumberGenerator()
        return SecretKey(using: &generator)
    }

    private init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// A key of its own for one purpose: equal numbers of different purposes are replaced by different ones.
    func part(_ purpose: UInt64) -> SecretKey {
        var a = KeyedHash(self)
        a.take(purpose)
        var b = KeyedHash(self)
        b.take(purpose)
        b.take(1)
        return SecretKey(first: a.finish(), second: b.finish())
    }
}

/// SipHash-2-4 over whole words: a number that nobody can work out without the key.
struct KeyedHash {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64
    /// Bytes taken.
    private var length: UInt64 = 0

    init(_ key: SecretKey) {
        v0 = key.first ^ 0x736F_6D65_7073_6575
        v1 = key.second ^ 0x646F_7261_6E64_6F6D
        v2 = key.first ^ 0x6C79_6765_6E65_7261
        v3 = key.second ^ 0x7465_6462_7974_6573
    }

    mutating func take(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
        length &+= 8
    }

    /// Takes bytes, eight to a word, and how many there were.
    mutating func take(_ bytes: some Collection<UInt8>) {
        var word: UInt64 = 0
        var filled = 0
        for byte in bytes {
            word = word << 8 | UInt64(byte)
            filled += 1
            if filled == 8 {
                take(word)
                (word, filled) = (0, 0)
            }
        }
        take(word)
        take(UInt64(bytes.count))
    }

    func finish() -> UInt64 {
        var end = self
        end.take(length << 56)
        end.v2 ^= 0xFF
        for _ in 0..<4 { end.round() }
        return end.v0 ^ end.v1 ^ end.v2 ^ end.v3
    }

    private mutating func round() {
        v0 = v0 &+ v1
        v1 = (v1 << 13 | v1 >> 51) ^ v0
        v0 = v0 << 32 | v0 >> 32
        v2 = v2 &+ v3
        v3 = (v3 << 16 | v3 >> 48) ^ v2
        v0 = v0 &+ v3
        v3 = (v3 << 21 | v3 >> 43) ^ v0
        v2 = v2 &+ v1
        v1 = (v1 << 17 | v1 >> 47) ^ v2
        v2 = v2 << 32 | v2 >> 32
    }
}
