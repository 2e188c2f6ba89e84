import ByteSources
import MS932

/// Text of another encoding, handed out as MS932 with the original offset of every byte.
///
/// A character that MS932 lacks becomes a geta mark (〓), which is legal in free text; `unencodable` counts them.
final class ConvertingFeed: TextFeed {
    let converts = true
    let firstOffset: UInt64
    private(set) var endOffset: UInt64
    private(set) var unencodable = 0
    private let reader: any ByteReader
    private var decoder: any ScalarDecoder
    /// Raw bytes not yet decoded.
    private var raw: [UInt8] = []
    private var rawOffset: UInt64 = 0
    private var ready: [(bytes: (UInt8, UInt8), length: Int, origin: UInt64)] = []
    private var readyAt = 0
    private var finished = false

    init(reader: any ByteReader, verdict: EncodingVerdict) {
        self.reader = reader
        firstOffset = UInt64(verdict.bomLength)
        endOffset = 0
        decoder =
            switch verdict.encoding {
            case .utf16LittleEndian: UTF16Decoder(bigEndian: false)
            case .utf16BigEndian: UTF16Decoder(bigEndian: true)
            case .iso2022JP: ISO2022Decoder()
            case .eucJP: EUCDecoder()
            case .utf8, .ms932: UTF8Decoder()
            }
    }

    func read(into buffer: UnsafeMutableBufferPointer<UInt8>, origins: inout [UInt64]) throws(SourceFailure) -> Int {
        var written = 0
        while written + 2 <= buffer.count {
            if readyAt == ready.count {
                try refill()
                if ready.isEmpty { break }
            }
            let next = ready[readyAt]
            readyAt += 1
            buffer[written] = next.bytes.0
            origins.append(next.origin)
            if next.length == 2 {
                buffer[written + 1] = next.bytes.1
                origins.append(next.origin)
            }
            written += next.length
        }
        return written
    }

    private func refill() throws(SourceFailure) {
        ready.removeAll(keepingCapacity: true)
        readyAt = 0
        while ready.isEmpty && !finished {
            let had = raw.count
            let chunk = try reader.readSome(1 << 15)
            if chunk.isEmpty { finished = true }
            raw.append(contentsOf: chunk)
            endOffset += UInt64(raw.count - had)
            var at = 0
            while at < raw.count, let step = decoder.next(raw, at, atEnd: finished) {
                if let output = encode(step), rawOffset + UInt64(at) >= firstOffset {
                    ready.append((output.0, output.1, rawOffset + UInt64(at)))
                }
                at += step.length
            }
            raw.removeFirst(at)
            rawOffset += UInt64(at)
        }
    }

    private func encode(_ step: DecodedStep) -> ((UInt8, UInt8), Int)? {
        switch step.output {
        case .none: return nil
        case .byte(let byte): return ((byte, 0), 1)
        case .pair(let lead, let trail): return ((lead, trail), 2)
        case .scalar(let scalar):
            if scalar == "\u{FEFF}" { return nil }
            if let code = MS932.encode(scalar) {
                return code.length == 1
                    ? ((UInt8(code.code), 0), 1) : ((UInt8(code.code >> 8), UInt8(code.code & 0xFF)), 2)
            }
            if let own = Self.userDefined(scalar) { return (own, 2) }
            unencodable += 1
            return ((0x81, 0xAC), 2)
        case .unknown:
            unencodable += 1
            return ((0x81, 0xAC), 2)
        }
    }

    /// U+E000-U+E757 as the codes F040-F9FC they stand for, so that CP304 speaks of them.
    private static func userDefined(_ scalar: Unicode.Scalar) -> (UInt8, UInt8)? {
        guard (0xE000...0xE757).contains(scalar.value) else { return nil }
        let number = Int(scalar.value) - 0xE000
        let cell = number % 188
        return (UInt8(0xF0 + number / 188), UInt8(cell + (cell < 63 ? 0x40 : 0x41)))
    }
}
