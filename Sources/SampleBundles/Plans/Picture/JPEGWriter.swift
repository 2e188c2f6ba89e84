/// Writes a grey picture as a baseline JPEG, whole numbers only: the same bytes on every machine.
///
/// The code tables are ours and simple: four bits for a size of a mean, one bit for the end of a block, nine for the rest.
enum JPEGWriter {
    /// Divisor of every coefficient.
    private static let step = 8

    /// - Parameter canvas: width and height in whole blocks of eight.
    static func encode(_ canvas: GrayCanvas) -> [UInt8] {
        var bits = BitWriter()
        var mean = 0
        for top in stride(from: 0, to: canvas.height, by: 8) {
            for left in stride(from: 0, to: canvas.width, by: 8) {
                let block = coefficients(canvas, left, top)
                append(block, after: mean, to: &bits)
                mean = block[0]
            }
        }
        return head(canvas) + bits.finished() + [0xFF, 0xD9]
    }

    // MARK: Segments

    private static func head(_ canvas: GrayCanvas) -> [UInt8] {
        func two(_ number: Int) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
        func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] { [0xFF, marker] + two(body.count + 2) + body }
        let sizes: [UInt8] = [0, 0, 0, 12] + [UInt8](repeating: 0, count: 12)
        let runs: [UInt8] = [1] + [UInt8](repeating: 0, count: 7) + [161] + [UInt8](repeating: 0, count: 7)
        return [0xFF, 0xD8]
            + segment(0xE0, [0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
            + segment(0xDB, [0] + [UInt8](repeating: UInt8(step), count: 64))
            + segment(0xC0, [8] + two(canvas.height) + two(canvas.width) + [1, 1, 0x11, 0])
            + segment(0xC4, [0x00] + sizes + (0..<12).map(UInt8.init))
            + segment(0xC4, [0x10] + runs + [0] + symbols)
            + segment(0xDA, [1, 1, 0x00, 0, 63, 0])
    }

    /// Runs of zeros with the size of what follows, but for the end of a block; their places are their codes.
    private static let symbols: [UInt8] =
        [0xF0] + (0..<16).flatMap { run in (1...10).map { size in UInt8(run << 4 | size) } }

    private static let codes: [UInt8: Int] = Dictionary(uniqueKeysWithValues: zip(symbols, symbols.indices))

    // MARK: Blocks

    private static func append(_ block: [Int], after mean: Int, to bits: inout BitWriter) {
        let difference = block[0] - mean
        bits.append(size(difference), 4)
        bits.append(number: difference, size(difference))
        var run = 0
        for place in 1..<64 {
            let value = block[zigzag[place]]
            if value == 0 {
                run += 1
                continue
            }
            while run > 15 {
                bits.append(0x100 | (codes[0xF0] ?? 0), 9)
                run -= 16
            }
            bits.append(0x100 | (codes[UInt8(run << 4 | size(value))] ?? 0), 9)
            bits.append(number: value, size(value))
            run = 0
        }
        if run > 0 { bits.append(0, 1) }
    }

    private static func size(_ value: Int) -> Int { Int.bitWidth - value.magnitude.leadingZeroBitCount }

    /// The cosine transform of a block, divided; by rows of frequency down.
    private static func coefficients(_ canvas: GrayCanvas, _ left: Int, _ top: Int) -> [Int] {
        var result = [Int](repeating: 0, count: 64)
        var samples = [Int](repeating: 0, count: 64)
        var isEven = true
        let first = canvas[left, top]
        for y in 0..<8 {
            for x in 0..<8 {
                let sample = canvas[left + x, top + y]
                isEven = isEven && sample == first
                samples[y * 8 + x] = Int(sample) - 128
            }
        }
        if isEven {
            result[0] = rounded(samples[0] * 8, step)
            return result
        }
        var across = [Int](repeating: 0, count: 64)
        for y in 0..<8 {
            for u in 0..<8 {
                var sum = 0
                for x in 0..<8 { sum += samples[y * 8 + x] * basis[u * 8 + x] }
                across[y * 8 + u] = sum
            }
        }
        for u in 0..<8 {
            for v in 0..<8 {
                var sum = 0
                for y in 0..<8 { sum += across[y * 8 + u] * basis[v * 8 + y] }
                result[v * 8 + u] = rounded(sum, step << 20)
            }
        }
        return result
    }

    private static func rounded(_ number: Int, _ divisor: Int) -> Int {
        number < 0 ? -((-number + divisor / 2) / divisor) : (number + divisor / 2) / divisor
    }

    /// cos((2x + 1)uπ/16) by u and x, scaled so that the transform keeps lengths, times 1024.
    private static let basis: [Int] = {
        // 512 cos(mπ/16) for m from 0 to 8.
        let quarter = [512, 502, 473, 426, 362, 284, 196, 100, 0]
        func cosine(_ m: Int) -> Int {
            switch m % 32 {
            case 0...8: quarter[m % 32]
            case 9...16: -quarter[16 - m % 32]
            case 17...24: -quarter[m % 32 - 16]
            default: quarter[32 - m % 32]
            }
        }
        return (0..<8).flatMap { u in (0..<8).map { x in u == 0 ? 362 : cosine((2 * x + 1) * u) } }
    }()

    /// Places of a block from low to high frequency, along its diagonals.
    private static let zigzag: [Int] = (0..<15).flatMap { sum in
        let rows = (max(0, sum - 7)...min(7, sum)).map { $0 * 8 + sum - $0 }
        return sum % 2 == 0 ? rows.reversed() : rows
    }
}

/// Packs bits into bytes, the highest first; a byte FF is followed by 00.
private struct BitWriter {
    private var bytes: [UInt8] = []
    private var pending = 0
    private var count = 0

    mutating func append(_ value: Int, _ width: Int) {
        for bit in stride(from: width - 1, through: 0, by: -1) {
            pending = pending << 1 | value >> bit & 1
            count += 1
            guard count == 8 else { continue }
            bytes.append(UInt8(pending))
            if pending == 0xFF { bytes.append(0) }
            pending = 0
            count = 0
        }
    }

    /// A number of a known size: negative ones as what they lack to all ones.
    mutating func append(number: Int, _ size: Int) {
        append(number < 0 ? number + (1 << size) - 1 : number, size)
    }

    /// All bytes, the last filled up with ones.
    consuming func finished() -> [UInt8] {
        while count != 0 { append(1, 1) }
        return bytes
    }
}
