import Foundation

/// Reads a grey baseline JPEG by the book: whatever tables the file brings, with a cosine transform of its own.
struct GrayJPEG {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var pixels: [Int] = []
    private var divisors = [Int](repeating: 1, count: 64)
    private var codes: [UInt8: [[Int]: UInt8]] = [:]

    /// Nil where a segment is missing, unknown or cut, and where bits are left over or lacking.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8]), bytes.suffix(2) == [0xFF, 0xD9] else { return nil }
        var at = 2
        while at + 4 <= bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            guard at + 2 + length <= bytes.count else { return nil }
            let body = Array(bytes[(at + 4)..<(at + 2 + length)])
            at += 2 + length
            switch marker {
            case 0xE0: guard body.starts(with: Array("JFIF\0".utf8)) else { return nil }
            case 0xDB: divisors = body.dropFirst().map(Int.init)
            case 0xC0:
                guard body[0] == 8, body[5] == 1 else { return nil }
                height = Int(body[1]) << 8 | Int(body[2])
                width = Int(body[3]) << 8 | Int(body[4])
            case 0xC4: addCodes(body)
            case 0xDA:
                guard readScan(Array(bytes[at..<(bytes.count - 2)])) else { return nil }
                return
            default: return nil
            }
        }
        return nil
    }

    func shade(_ x: Int, _ y: Int) -> Int { pixels[y * width + x] }

    private mutating func addCodes(_ body: [UInt8]) {
        var code = 0
        var symbol = 17
        for length in 1...16 {
            for _ in 0..<body[length] {
                let bits = (0..<length).map { code >> (length - 1 - $0) & 1 }
                codes[body[0], default: [:]][bits] = body[symbol]
                code += 1
                symbol += 1
            }
            code <<= 1
        }
    }

    private mutating func readScan(_ data: [UInt8]) -> Bool {
        var bits: [Int] = []
        var skip = false
        for (place, byte) in data.enumerated() {
            if skip {
                // A byte FF in the data is followed by 00.
                guard byte == 0 else { return false }
                skip = false
                continue
            }
            skip = byte == 0xFF && place + 1 < data.count
            for bit in 0..<8 { bits.append(Int(byte) >> (7 - bit) & 1) }
        }
        var at = 0
        pixels = [Int](repeating: 0, count: width * height)
        var mean = 0
        for top in stride(from: 0, to: height, by: 8) {
            for left in stride(from: 0, to: width, by: 8) {
                guard let block = readBlock(bits, &at, &mean) else { return false }
                draw(block, left, top)
            }
        }
        return bits.count - at < 8 && bits[at...].allSatisfy { $0 == 1 }
    }

    private func symbol(_ table: UInt8, _ bits: [Int], _ at: inout Int) -> Int? {
        for length in 1...16 where at + length <= bits.count {
            if let found = codes[table]?[Array(bits[at..<(at + length)])] {
                at += length
                return Int(found)
            }
        }
        return nil
    }

    private func number(_ size: Int, _ bits: [Int], _ at: inout Int) -> Int? {
        guard at + size <= bits.count else { return nil }
        let value = bits[at..<(at + size)].reduce(0) { $0 << 1 | $1 }
        at += size
        return size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value
    }

    private func readBlock(_ bits: [Int], _ at: inout Int, _ mean: inout Int) -> [Int]? {
        guard let size = symbol(0x00, bits, &at), let difference = number(size, bits, &at) else { return nil }
        mean += difference
        var line = [Int](repeating: 0, count: 64)
        line[0] = mean
        var place = 1
        while place < 64 {
            guard let both = symbol(0x10, bits, &at) else { return nil }
            if both == 0 { break }
            place += both >> 4
            if both == 0xF0 {
                place += 1
                continue
            }
            guard place < 64, let value = number(both & 15, bits, &at) else { return nil }
            line[place] = value
            place += 1
        }
        return line
    }

    private mutating func draw(_ line: [Int], _ left: Int, _ top: Int) {
        // The diagonals of a block, up and down in turn.
        var block = [Double](repeating: 0, count: 64)
        var (x, y) = (0, 0)
        for place in 0..<64 {
            block[y * 8 + x] = Double(line[place] * divisors[place])
            switch ((x + y) % 2 == 0, x, y) {
            case (true, 7, _): y += 1
            case (true, _, 0): x += 1
            case (true, _, _): (x, y) = (x + 1, y - 1)
            case (false, _, 7): x += 1
            case (false, 0, _): y += 1
            case (false, _, _): (x, y) = (x - 1, y + 1)
            }
        }
        let isEven = line.dropFirst().allSatisfy { $0 == 0 }
        for row in 0..<8 {
            for column in 0..<8 {
                let sum = isEven ? block[0] / 8 : Self.value(block, column, row)
                pixels[(top + row) * width + left + column] = min(255, max(0, Int((sum + 128).rounded())))
            }
        }
    }

    private static let cosines: [Double] = (0..<64).map { place in
        let frequency = Double(place / 8)
        let angle: Double = (Double(2 * (place % 8)) + 1) * frequency * Double.pi / 16
        let scale: Double = place < 8 ? 0.5.squareRoot() : 1
        return cos(angle) * scale / 2
    }

    private static func value(_ block: [Double], _ x: Int, _ y: Int) -> Double {
        var sum = 0.0
        for v in 0..<8 {
            for u in 0..<8 where block[v * 8 + u] != 0 {
                sum += block[v * 8 + u] * cosines[u * 8 + x] * cosines[v * 8 + y]
            }
        }
        return sum
    }
}
