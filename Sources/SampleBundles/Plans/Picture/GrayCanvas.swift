/// A grey picture to draw on: 0 is black, 255 white.
struct GrayCanvas: Sendable {
    let width: Int
    let height: Int
    private(set) var pixels: [UInt8]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = [UInt8](repeating: 255, count: width * height)
    }

    subscript(x: Int, y: Int) -> UInt8 { pixels[y * width + x] }

    mutating func dot(_ x: Int, _ y: Int, _ shade: UInt8 = 0) {
        guard x >= 0, y >= 0, x < width, y < height else { return }
        pixels[y * width + x] = shade
    }

    /// Two pixels wide; straight across or straight down.
    mutating func line(_ x0: Int, _ y0: Int, _ x1: Int, _ y1: Int, isDashed: Bool = false) {
        for x in min(x0, x1)...max(x0, x1) {
            for y in min(y0, y1)...max(y0, y1) where !isDashed || (x + y) / 5 % 2 == 0 {
                for (across, down) in [(0, 0), (1, 0), (0, 1), (1, 1)] { dot(x + across, y + down) }
            }
        }
    }

    mutating func square(_ x: Int, _ y: Int, _ half: Int, isFilled: Bool = false) {
        if isFilled {
            for row in y - half...y + half { for column in x - half...x + half { dot(column, row) } }
        }
        line(x - half, y - half, x + half, y - half)
        line(x - half, y + half, x + half, y + half)
        line(x - half, y - half, x - half, y + half)
        line(x + half, y - half, x + half, y + half)
    }

    mutating func circle(_ x: Int, _ y: Int, _ radius: Int, isFilled: Bool = false) {
        let inner = (radius - 1) * (radius - 1)
        let outer = (radius + 1) * (radius + 1)
        for down in -radius - 1...radius + 1 {
            for across in -radius - 1...radius + 1 {
                let distance = across * across + down * down
                if distance <= outer, isFilled || distance >= inner { dot(x + across, y + down) }
            }
        }
    }
}
