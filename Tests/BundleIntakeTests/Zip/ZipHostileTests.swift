import BundleIntake
import ByteSources
import TestSupport
import Testing

@Suite("ZIP: hostile input", .timeLimit(.minutes(30)))
struct ZipHostileTests {
    let folder = RawFolder()
    private static let text = (0..<12).map { "row \($0),ソ表\r\n" }.joined()
    private static let members: [MadeZip.Member] = [
        .init("UP.CSV", text, isDeflated: true), .init("d/b.csv", text).with { $0.hasDescriptor = true },
        .init("c.csv", text, isDeflated: true).with { $0.isWide = true }, .link("l.csv", to: "UP.CSV"),
        .init("表.csv", "x").with { $0.flags = 1 << 11 },
    ]

    /// Reads everything; what is given whole under a name of the ZIP is what was packed.
    private func exhaust(_ input: BundleInput, _ note: String) {
        let known = Set(["UP.CSV", "d/b.csv", "c.csv"])
        for source in input.sources where !input.archives.contains(source.path) {
            guard let bytes = try? contents(source, room: 9000) else { continue }
            let name = String(decoding: source.path.relative, as: UTF8.self)
            if known.contains(name) { #expect(bytes == Array(Self.text.utf8), "\(note) \(name)") }
        }
    }

    @Test("a ZIP that is cut off at any byte is damaged") func truncated() {
        for hasZIP64 in [false, true] {
            var zip = MadeZip(Self.members)
            zip.hasZIP64 = hasZIP64
            let whole = zip.bytes
            for length in 0..<whole.count {
                let input = folder.gather(Array(whole.prefix(length)), "cut")
                if length < 4 {
                    #expect(input.archives.isEmpty)
                } else {
                    #expect(input.faults == [Fault("", .brokenArchive(.damaged))], "\(length)")
                    #expect(input.members.isEmpty)
                }
            }
        }
    }

    @Test("a ZIP that lacks its beginning gives no wrong bytes") func beheaded() {
        let whole = MadeZip(Self.members).bytes
        for length in stride(from: 1, to: whole.count, by: 3) {
            exhaust(folder.gather(Array(whole.dropFirst(length)), "a.zip"), "\(length)")
        }
    }

    @Test("random changes neither crash nor give wrong bytes", arguments: 0..<4)
    func mutated(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var zip = MadeZip(Self.members)
        zip.hasZIP64 = seed % 2 == 1
        let whole = zip.bytes
        let limits = ArchiveLimits(member: 1 << 20)
        for round in 0..<600 {
            var bytes = whole
            for _ in 0...random.below(4) {
                // Half of the changes hit the directory and the end.
                let place = random.below(2) == 0 ? random.below(bytes.count) : bytes.count - 1 - random.below(400)
                switch random.below(4) {
                case 0: bytes[place] = UInt8(random.below(256))
                case 1: bytes[place] ^= 1 << UInt8(random.below(8))
                case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80][random.below(4)]
                default: bytes.remove(at: place)
                }
            }
            exhaust(folder.gather(bytes, "a.zip", limits), "\(seed) \(round)")
        }
    }

    @Test("random bytes behind a signature", arguments: 0..<4)
    func noise(seed: Int) {
        var random = SeededGenerator(seed: 100 + UInt64(seed))
        for _ in 0..<300 {
            var bytes: [UInt8] = [0x50, 0x4B, 3, 4] + (0..<random.below(300)).map { _ in UInt8(random.below(256)) }
            for record in [[0x50, 0x4B, 1, 2], [0x50, 0x4B, 6, 6], [0x50, 0x4B, 6, 7], [0x50, 0x4B, 5, 6]] as [[UInt8]]
            {
                bytes +=
                    record + (0..<random.below(60)).map { _ in UInt8(random.below(random.below(2) == 0 ? 2 : 256)) }
            }
            exhaust(folder.gather(bytes, "a.zip", ArchiveLimits(member: 1 << 20)), "\(seed)")
        }
    }

    @Test("many end records") func manyEnds() {
        let whole = MadeZip(Self.members).bytes
        let end = whole.suffix(22)
        let ends = Array(repeatElement(end.dropLast(2) + [0xFF, 0x00], count: 2900).joined())
        exhaust(folder.gather(whole + ends), "the same")
        let astray = Array(repeatElement(end.dropLast(4) + [0x7F, 0x00, 0, 0], count: 2900).joined())
        #expect(folder.gather(whole + astray).faults == [Fault("", .brokenArchive(.damaged))])
    }
}
