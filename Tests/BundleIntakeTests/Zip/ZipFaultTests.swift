import BundleIntake
import ByteSources
import TestSupport
import Testing

/// What is wrong with one member is said of that member; the others can be read (CP903).
@Suite("ZIP: damage")
struct ZipFaultTests {
    let folder = RawFolder()
    private static let lines = String(repeating: "0123456789\r\n", count: 300)
    private let good = MadeZip.Member("good.csv", lines, isDeflated: true)
    private static let bad = MadeZip.Member("bad.csv", lines, isDeflated: true)

    private func expectGood(_ input: BundleInput) throws {
        #expect(try text(try input.source("good.csv")) == Self.lines)
    }

    @Test("that the directory tells") func inDirectory() throws {
        let changes: [((inout MadeZip.Member) -> Void, ArchiveFault)] = [
            ({ $0.flags = 1 }, .encrypted), ({ $0.flags = 1 << 6 }, .encrypted), ({ $0.flags = 1 << 13 }, .encrypted),
            ({ $0.method = 12 }, .unknownMethod), ({ $0.method = 9 }, .unknownMethod),
            ({ $0.method = 99 }, .unknownMethod),
            ({ $0.offset = 0xFFFF_FFF0 }, .damaged), ({ $0.packedSize = 1 << 30 }, .damaged),
        ]
        for (change, fault) in changes {
            let input = folder.gather([good, Self.bad.with(change)])
            #expect(input.faults == [Fault("bad.csv", .brokenArchive(fault))])
            #expect(input.members == ["good.csv"])
            try expectGood(input)
        }
    }

    @Test("that shows when the member is read") func whenRead() throws {
        let packed = Self.bad.packedBytes
        let changes: [((inout MadeZip.Member) -> Void, ArchiveFault)] = [
            ({ $0.checksum = 1 }, .differs), ({ $0.size = 3599 }, .differs), ({ $0.size = 3601 }, .differs),
            ({ $0.size = 0 }, .differs), ({ $0.size = 100_000 }, .differs), ({ $0.packed = packed + [0] }, .differs),
            ({ $0.packed = packed.dropLast() }, .damaged), ({ $0.packed = [] }, .damaged),
            ({ $0.packed = [0xFF] + packed.dropFirst() }, .damaged), ({ $0.offset = 3 }, .damaged),
            ({ $0.packed = [3, 0] }, .differs),
            // Stored, and the sizes differ.
            (
                {
                    $0.isDeflated = false; $0.size = 3599
                }, .differs
            ),
            (
                {
                    $0.isDeflated = false; $0.checksum = 1
                }, .differs
            ),
        ]
        for (number, (change, fault)) in changes.enumerated() {
            for hasDescriptor in [false, true] {
                let bad = Self.bad.with {
                    change(&$0)
                    $0.hasDescriptor = hasDescriptor
                }
                let input = folder.gather([good, bad])
                #expect(input.faults == [], "\(number)")
                #expect(throws: SourceFailure.brokenArchive(fault), "\(number) \(hasDescriptor)") {
                    try contents(try input.source("bad.csv"), room: 5000)
                }
                try expectGood(input)
            }
        }
    }

    @Test("never lets more bytes out than declared") func neverMore() throws {
        let input = folder.gather([Self.bad.with { $0.size = 10 }])
        let reader = try input.source("bad.csv").open()
        var buffer = [UInt8](repeating: 7, count: 5000)
        #expect(throws: SourceFailure.brokenArchive(.differs)) {
            _ = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
        }
        #expect(buffer[10...].allSatisfy { $0 == 7 })
    }

    @Test("where the local header says otherwise than the directory") func localHeader() throws {
        let bytes = MadeZip([Self.bad]).bytes
        // Flags, method, checksum, packed size, size, length of the name.
        let places: [(Int, UInt8, ArchiveFault)] = [
            (6, 1, .encrypted), (8, 9, .damaged), (14, 1, .differs), (18, 1, .differs), (22, 1, .differs),
            (27, 0xFF, .damaged),
        ]
        for (place, bits, fault) in places {
            var changed = bytes
            changed[place] ^= bits
            let input = folder.gather(changed)
            #expect(throws: SourceFailure.brokenArchive(fault), "\(place)") {
                try contents(try input.source("bad.csv"))
            }
        }
        // Sizes that were left out are in the directory.
        var left = bytes
        for place in 14..<26 { left[place] = 0 }
        #expect(try text(try folder.gather(left).source("bad.csv")) == Self.lines)
    }

    @Test("of overlapping members: at the one that reaches over") func overlapping() throws {
        let inner = MadeZip.Member("inner.csv", Self.lines)
        let outer = MadeZip.Member(Array("outer.csv".utf8), inner.local)
        let hidden = inner.with {
            $0.isWritten = false
            $0.offset = UInt64(outer.local.count - inner.local.count)
        }
        let input = folder.gather([outer, hidden, good])
        #expect(input.faults == [Fault("outer.csv", .brokenArchive(.overlapping))])
        #expect(try text(try input.source("inner.csv")) == Self.lines)
        try expectGood(input)
        let same = folder.gather([
            good,
            good.with {
                $0.name = [0x78]; $0.isWritten = false; $0.offset = 0
            },
        ])
        #expect(same.faults == [Fault("x", .brokenArchive(.overlapping))])
        try expectGood(same)
        // A place that is no member's does not spoil the one it lies in.
        let stray = folder.gather([good, Self.bad.with { $0.offset = 40 }])
        #expect(stray.faults == [])
        try expectGood(stray)
        #expect(throws: SourceFailure.brokenArchive(.damaged)) { try contents(try stray.source("bad.csv")) }
    }

    @Test("of the directory: what comes before it is read") func directory() throws {
        var zip = MadeZip([good, Self.bad])
        for count in [1, 3] {
            zip.count = count
            let input = folder.gather(zip.bytes)
            #expect(input.faults == [Fault("", .brokenArchive(.damaged))])
            #expect(input.members == ["bad.csv", "good.csv"])
            try expectGood(input)
        }
        zip.count = nil
        var bytes = zip.bytes
        let second = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        bytes[second + 2] = 9
        let input = folder.gather(bytes)
        #expect(input.faults == [Fault("", .brokenArchive(.damaged))])
        #expect(input.members == ["good.csv"])
        // ZIP64 is announced and not there.
        let wide = folder.gather([good.with { $0.size = UInt64(UInt32.max) }])
        #expect(wide.faults == [Fault("", .brokenArchive(.damaged))] && wide.members.isEmpty)
    }

    @Test("of the end record: a piece of a split ZIP") func split() {
        var bytes = MadeZip([good]).bytes
        bytes[bytes.count - 18] = 1
        #expect(folder.gather(bytes).faults == [Fault("", .brokenArchive(.damaged))])
    }

    @Test("of a ZIP that changes while it is read") func changed() throws {
        let input = folder.gather([good])
        folder.file("a.zip", "shorter")
        #expect(throws: SourceFailure.self) { try contents(try input.source("good.csv")) }
    }
}
