import BundleIntake
import ByteSources
import TestSupport
import Testing

/// Sizes are believed where they are over a limit: nothing is unpacked to find out (CP902).
@Suite("ZIP: limits", .timeLimit(.minutes(30)))
struct ZipLimitTests {
    let folder = RawFolder()
    private let small = MadeZip.Member("a.csv", "123")

    private func limits(_ change: (inout ArchiveLimits) -> Void) -> ArchiveLimits {
        var limits = ArchiveLimits()
        change(&limits)
        return limits
    }

    @Test("of members") func members() {
        let three = [small, small, small]
        #expect(folder.gather(three, limits { $0.members = 3 }).faults == [])
        let input = folder.gather(three, limits { $0.members = 2 })
        #expect(input.faults == [Fault("", .tooLarge(.members, limit: 2))])
        #expect(input.sources.count == 1 && input.archives.count == 1)
        // The end record declares fewer.
        var zip = MadeZip(three)
        zip.count = 1
        #expect(
            folder.gather(zip.bytes, "a.zip", limits { $0.members = 2 }).faults == [
                Fault("", .tooLarge(.members, limit: 2))
            ])
        // It declares more than any directory could hold.
        zip.count = 1 << 60
        zip.hasZIP64 = true
        #expect(folder.gather(zip.bytes).faults == [Fault("", .tooLarge(.members, limit: 200_000))])
    }

    @Test("of a member") func member() {
        let members = [small, MadeZip.Member("b.csv", "12345")]
        #expect(folder.gather(members, limits { $0.member = 5 }).faults == [])
        let input = folder.gather(members, limits { $0.member = 4 })
        #expect(input.faults == [Fault("b.csv", .tooLarge(.member, limit: 4))])
        #expect(input.members == ["a.csv"])
        let huge = small.with {
            $0.isWide = true
            $0.size = .max
        }
        #expect(folder.gather([huge]).faults == [Fault("a.csv", .tooLarge(.member, limit: 2 << 30))])
    }

    @Test("of a file hold for members too") func file() {
        folder.file(
            Array("a.zip".utf8), bytes: MadeZip([small, .init("b.csv", String(repeating: "x", count: 500))]).bytes)
        let input = Intake(fileLimit: 400).gather([folder("a.zip")])
        #expect(input.sources.isEmpty && input.faults == [Fault("", .tooLarge(.file, limit: 400))])
        let packed = MadeZip([
            small,
            .init("b.csv", String(repeating: "x", count: 5000)).with {
                $0.packed = [3, 0]; $0.method = 8
            },
        ])
        folder.file(Array("a.zip".utf8), bytes: packed.bytes)
        #expect(
            Intake(fileLimit: 400).gather([folder("a.zip")]).faults == [Fault("b.csv", .tooLarge(.file, limit: 400))])
    }

    @Test("of all members together") func unpacked() {
        #expect(folder.gather([small, small], limits { $0.unpacked = 6 }).faults == [])
        let input = folder.gather([small, small], limits { $0.unpacked = 5 })
        #expect(input.faults == [Fault("", .tooLarge(.unpacked, limit: 5))])
        #expect(input.sources.count == 1)
        let huge = small.with {
            $0.isWide = true
            $0.size = 1 << 63
        }
        let all = limits {
            $0.member = .max
            $0.ratio = .max
        }
        let sums = Intake(fileLimit: .max, archiveLimits: all)
        folder.file(Array("a.zip".utf8), bytes: MadeZip([huge, huge, huge]).bytes)
        #expect(sums.gather([folder("a.zip")]).faults == [Fault("", .tooLarge(.unpacked, limit: 16 << 30))])
    }

    @Test("of the ratio, from 10 MB on") func ratio() {
        func declaring(_ size: UInt64, packed: Int) -> MadeZip.Member {
            MadeZip.Member("b.csv").with {
                $0.packed = [UInt8](repeating: 0, count: packed)
                $0.method = 8
                $0.size = size
            }
        }
        let floor: UInt64 = 10 << 20
        let packed = Int(floor) / 200
        #expect(
            folder.gather([declaring(floor, packed: 100), small]).faults == [Fault("", .tooLarge(.ratio, limit: 200))])
        #expect(folder.gather([declaring(floor, packed: 100)]).faults == [])
        #expect(folder.gather([declaring(floor + 100, packed: packed + 2)]).faults == [])
        let input = folder.gather([declaring(floor + 1, packed: 100), small])
        #expect(input.faults == [Fault("b.csv", .tooLarge(.ratio, limit: 200))])
        #expect(input.members == ["a.csv"])
        #expect(folder.gather([declaring(floor + 1, packed: 100)], limits { $0.ratio = 1_000_000 }).faults == [])
        let nothing = folder.gather([declaring(floor + 1, packed: 0)])
        #expect(nothing.faults == [Fault("b.csv", .tooLarge(.ratio, limit: 200))])
    }

    @Test("stop members that share their bytes") func overlappingBomb() {
        let kernel = MadeZip.Member("0.csv").with {
            $0.packed = [UInt8](repeating: 0, count: 30_000)
            $0.method = 8
            $0.size = 5_000_000
        }
        let more = (1..<500).map { number in
            kernel.with {
                $0.name = Array("\(number).csv".utf8)
                $0.isWritten = false
                $0.offset = 0
            }
        }
        let input = folder.gather([kernel] + more)
        #expect(input.faults == [Fault("", .tooLarge(.ratio, limit: 200))])
        #expect(input.sources.count == 1)
    }

    @Test("stop what zlib packed: 64 MB of zeros", .enabled(if: Tools.hasPython || Tools.areRequired))
    func zeros() throws {
        let path = String(decoding: folder("zeros.zip"), as: UTF8.self)
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
                with archive.open("zeros.csv", "w", force_zip64=True) as member:
                    for _ in range(1 << 6): member.write(bytes(1 << 20))
            """
        #expect(try Tools.python(["-c", script, path]).output == "")
        #expect(Intake().gather([folder("zeros.zip")]).faults == [Fault("zeros.csv", .tooLarge(.ratio, limit: 200))])
    }

    @Test("of names: a directory that is nothing but names is not kept") func names() {
        let name = [UInt8](repeating: 0x61, count: 0xFFFF)
        let first = MadeZip.Member(name)
        let again = first.with {
            $0.isWritten = false
            $0.offset = 0
        }
        let input = folder.gather([first] + Array(repeating: again, count: 1100))
        #expect(input.members.isEmpty)
        #expect(input.faults.contains(Fault("", .brokenArchive(.damaged))))
    }
}
