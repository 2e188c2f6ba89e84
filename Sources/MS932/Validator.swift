extension MS932 {
    /// Judges texts by table, one look a character. Making one costs nothing; in a loop make it outside.
    @safe
    package struct Validator: @unchecked Sendable {
        // Both point into read-only data of the program: see ValidityTable.
        private let firstByte: UnsafePointer<UInt8>
        private let pairs: UnsafePointer<UInt8>

        package init() {
            unsafe firstByte = ValidityTable.firstByte.utf8Start
            unsafe pairs = ValidityTable.pairs.utf8Start
        }

        /// The kinds of characters in `count` bytes from `start` on.
        package func contents(_ start: UnsafePointer<UInt8>, count: Int) -> Contents {
            var singles: UInt8 = 0
            var doubles: UInt8 = 0
            var position = 0
            while position < count {
                while position &+ 8 <= count, let four = unsafe fourPairs(start + position) {
                    doubles |= four
                    position &+= 8
                }
                while position &+ 8 <= count, unsafe isPrintableASCII(start + position) {
                    position &+= 8
                }
                // Neither: eight bytes or so one by one before the next try.
                let pause = min(position &+ 8, count)
                while position < pause {
                    let entry = unsafe firstByte[Int(start[position])]
                    position &+= 1
                    guard entry & Bits.single == 0 else {
                        singles |= entry
                        continue
                    }
                    let pair = position < count ? unsafe pairEntry(entry, start[position]) : Bits.noTrail
                    if pair & Bits.noTrail == 0 {
                        doubles |= pair
                        position &+= 1
                    } else {
                        singles |= Contents.invalid.rawValue
                    }
                }
            }
            return Bits.contents(singles: singles, doubles: doubles)
        }

        /// The entries of four two-byte characters in the eight bytes from `start` on, together; nil if they are not four.
        @inline(__always)
        private func fourPairs(_ start: UnsafePointer<UInt8>) -> UInt8? {
            let first = unsafe firstByte[Int(start[0])]
            let second = unsafe firstByte[Int(start[2])]
            let third = unsafe firstByte[Int(start[4])]
            let fourth = unsafe firstByte[Int(start[6])]
            guard (first | second | third | fourth) & Bits.single == 0 else { return nil }
            let front = unsafe pairEntry(first, start[1]) | pairEntry(second, start[3])
            let back = unsafe pairEntry(third, start[5]) | pairEntry(fourth, start[7])
            let entries = front | back
            return entries & Bits.noTrail == 0 ? entries : nil
        }

        @inline(__always)
        private func pairEntry(_ lead: UInt8, _ second: UInt8) -> UInt8 {
            unsafe pairs[Int(lead & Bits.row) << 8 | Int(second)]
        }

        /// Whether `count` bytes from `start` on hold nothing but legal characters; `illegal` says what is not legal.
        package func isLegal(
            _ start: UnsafePointer<UInt8>, count: Int, illegal: Contents = .illegalInLine
        ) -> Bool {
            unsafe contents(start, count: count).isDisjoint(with: illegal)
        }

        package func contents(_ bytes: UnsafeBufferPointer<UInt8>) -> Contents {
            guard let start = bytes.baseAddress else { return [] }
            return unsafe contents(start, count: bytes.count)
        }

        package func contents(_ bytes: Span<UInt8>) -> Contents {
            unsafe bytes.withUnsafeBufferPointer { unsafe contents($0) }
        }

        package func isLegal(_ bytes: Span<UInt8>, illegal: Contents = .illegalInLine) -> Bool {
            contents(bytes).isDisjoint(with: illegal)
        }
    }
}

/// How the entries of ValidityTable are read.
private enum Bits {
    /// Set in the first table: a character of one byte (or a byte that is none).
    static let single: UInt8 = 0x20
    /// In an entry of a lead byte: the row in the table of pairs.
    static let row: UInt8 = 0x1F
    /// Set in the table of pairs: the second byte is no trail byte.
    static let noTrail: UInt8 = 0x20
    /// Set in the table of pairs: the bytes could begin a character in UTF-8.
    static let utf8Like: UInt8 = 0x04

    /// All bits of one-byte entries, and all of pairs, as `Contents`.
    static func contents(singles: UInt8, doubles: UInt8) -> MS932.Contents {
        let pairs: UInt8 =
            doubles == 0 ? 0 : doubles & 0x03 | (doubles & utf8Like) << 5 | MS932.Contents.doubleByte.rawValue
        return MS932.Contents(rawValue: singles & ~single | pairs)
    }
}

/// Whether the eight bytes from `start` on are all 20-7E.
@inline(__always)
private func isPrintableASCII(_ start: UnsafePointer<UInt8>) -> Bool {
    let word = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let high: UInt64 = 0x8080_8080_8080_8080
    let atLeastSpace = (word & ~high) &+ 0x6060_6060_6060_6060
    let deleteOrHigh = (word & ~high) &+ 0x0101_0101_0101_0101 | word
    return atLeastSpace & ~deleteOrHigh & high == high
}
