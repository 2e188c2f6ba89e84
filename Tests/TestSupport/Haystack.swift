#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A text in which many others are looked for.
package struct Haystack: Sendable {
    private let bytes: [UInt8]
    private let zeroEnded: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        zeroEnded = bytes.map { $0 == 0 ? 0x20 : $0 } + [0]
    }

    package init(_ text: String) { self.init(Array(text.utf8)) }

    /// True when the text stands somewhere; a number only where no digit stands beside it.
    package func holds(_ text: String) -> Bool {
        let needle = Array(text.utf8)
        let isNumber = needle.allSatisfy(Self.isDigit)
        var from = 0
        while let at = first(needle, from: from) {
            let end = at + needle.count
            let standsAlone =
                (at == 0 || !Self.isDigit(bytes[at - 1])) && (end == bytes.count || !Self.isDigit(bytes[end]))
            if !isNumber || standsAlone { return true }
            from = at + 1
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func first(_ needle: [UInt8], from: Int) -> Int? {
        zeroEnded.withUnsafeBytes { hay in
            (needle + [0]).withUnsafeBytes { needle in
                guard let start = hay.baseAddress, let wanted = needle.baseAddress,
                    let hit = strstr(
                        (start + from).assumingMemoryBound(to: CChar.self), wanted.assumingMemoryBound(to: CChar.self))
                else { return nil }
                return UnsafeRawPointer(hit) - start
            }
        }
    }
}
