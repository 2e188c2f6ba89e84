import ByteSources
import CarePlanStandard
import MS932

/// Text of another encoding, handed out as MS932 with the original offset of every byte.
///
/// A character that MS932 lacks becomes the one that is customary instead of it, else a black square (■), which is legal
/// in free text and no trace of a lost character (CP805); marks that only change the character before them are left out.
/// `unencodable` counts them, `lacking` names them.
final class ConvertingFeed: TextFeed {
    let converts = true
    let firstOffset: UInt64
    private(set) var endOffset: UInt64
    private(set) var unencodable = 0
    /// The first of the different characters that MS932 lacks, and where they stand first.
    private(set) var lacking: [LackingCharacter] = []
    private var unlocated = 0
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
        decoder = verdict.encoding.decoder()
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
                if let output = encode(step, at: rawOffset + UInt64(at)), rawOffset + UInt64(at) >= firstOffset {
                    ready.append((output.0, output.1, rawOffset + UInt64(at)))
                }
                at += step.length
            }
            raw.removeFirst(at)
            rawOffset += UInt64(at)
        }
    }

    private func encode(_ step: DecodedStep, at offset: UInt64) -> ((UInt8, UInt8), Int)? {
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
            return replacement(of: scalar, at: offset)
        case .unknown:
            unencodable += 1
            return (Self.square, 2)
        }
    }

    private static let square: (UInt8, UInt8) = (0x81, 0xA1)
    /// Different characters that are named.
    private static let named = 20

    private func replacement(of scalar: Unicode.Scalar, at offset: UInt64) -> ((UInt8, UInt8), Int)? {
        unencodable += 1
        if lacking.count < Self.named, !lacking.contains(where: { $0.scalar == scalar }) {
            lacking.append(LackingCharacter(scalar: scalar, byteOffset: offset))
            unlocated += 1
        }
        if LackingCharacter.showsNothingAlone(scalar) { return nil }
        let substitute = MS932.substitute(for: scalar)?.unicodeScalars
        guard let substitute, substitute.count == 1, let code = substitute.first.flatMap(MS932.encode), code.length == 2
        else { return (Self.square, 2) }
        return ((UInt8(code.code >> 8), UInt8(code.code & 0xFF)), 2)
    }

    /// Notes in which record and column the characters stand that it holds first.
    func locate(_ scanner: RecordScanner, record: Int) {
        guard unlocated > 0 else { return }
        let window = scanner.window
        let end = window.offset(of: scanner.contentEnd)
        for index in lacking.indices where lacking[index].record == nil && lacking[index].byteOffset <= end {
            lacking[index].record = record
            unlocated -= 1
            let fields = 0..<scanner.keptFieldCount
            let column = fields.last { window.offset(of: scanner.fieldStart($0)) <= lacking[index].byteOffset }
            lacking[index].column = column.map { $0 + 1 }
        }
    }

    /// The characters as a message names them.
    var lackingWords: [BilingualText] {
        let unnamed = lacking.count < Self.named ? [] : [BilingualText("…", "…")]
        return lacking.map(\.words) + unnamed
    }

    /// U+E000-U+E757 as the codes F040-F9FC they stand for, so that CP304 speaks of them.
    private static func userDefined(_ scalar: Unicode.Scalar) -> (UInt8, UInt8)? {
        guard (0xE000...0xE757).contains(scalar.value) else { return nil }
        let number = Int(scalar.value) - 0xE000
        let cell = number % 188
        return (UInt8(0xF0 + number / 188), UInt8(cell + (cell < 63 ? 0x40 : 0x41)))
    }
}
