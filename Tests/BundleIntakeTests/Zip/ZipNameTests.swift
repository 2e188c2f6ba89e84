import BundleIntake
import ByteSources
import TestSupport
import Testing

@Suite("ZIP: names of members")
struct ZipNameTests {
    let folder = RawFolder()

    private func only(_ member: MadeZip.Member) -> [UInt8]? {
        let input = folder.gather([member])
        #expect(input.problems.isEmpty)
        return input.sources.dropFirst().first?.path.relative
    }

    private func named(_ name: [UInt8], flags: UInt16 = 0, extra: [UInt8] = []) -> MadeZip.Member {
        MadeZip.Member(name, [0x78]).with {
            $0.flags = flags
            $0.extra = extra
        }
    }

    /// Info-ZIP's Unicode path block.
    private func block(_ name: String, for raw: [UInt8], version: UInt8 = 1) -> [UInt8] {
        let content = [version] + number(MadeZip.checksum(raw)) + Array(name.utf8)
        return number(UInt16(0x7075)) + number(UInt16(content.count)) + content
    }

    private static let table: [UInt8] = [0x95, 0x5C]

    @Test("in MS932 become UTF-8; a second byte that is a backslash stays one")
    func ms932() {
        #expect(only(named(Self.table + [0x83, 0x5C] + Array(".csv".utf8))) == Array("表ソ.csv".utf8))
        #expect(only(named(Self.table + [0x5C] + Self.table)) == Array("表/表".utf8))
        // Pairs of half-width katakana are UTF-8 too, of characters that no Japanese name has.
        #expect(only(named([0xC3, 0xBD])) == Array("ﾃｽ".utf8))
    }

    @Test("in UTF-8 stay what they are, whether the ZIP says so or not")
    func utf8() {
        for flags: UInt16 in [0, 1 << 11] {
            #expect(only(named(Array("予定/表.csv".utf8), flags: flags)) == Array("予定/表.csv".utf8))
        }
        #expect(only(named([0xC3, 0xBD], flags: 1 << 11)) == [0xC3, 0xBD])
        #expect(only(named(Self.table, flags: 1 << 11)) == Array("表".utf8), "a flag that is not true")
    }

    @Test("in no encoding stay raw") func raw() {
        #expect(only(named([0xFF, 0x80] + Array(".csv".utf8))) == [0xFF, 0x80] + Array(".csv".utf8))
    }

    @Test("stand in the Unicode path block where it was written for the name")
    func unicodeBlock() {
        let raw = Array("?.csv".utf8)
        #expect(only(named(raw, extra: [9, 9, 1, 0, 7] + block("表𠮷.csv", for: raw))) == Array("表𠮷.csv".utf8))
        #expect(only(named(raw, extra: block("表.csv", for: [1]))) == raw)
        #expect(only(named(raw, extra: block("表.csv", for: raw, version: 2))) == raw)
        #expect(only(named(raw, extra: [0x75, 0x70, 0xFF, 0xFF, 1])) == raw)
        let climbing = folder.gather([named(raw, extra: block("../x.csv", for: raw))])
        #expect(climbing.problems.map(\.kind) == [.unsafeMember])
    }

    @Test(
        "that stay inside are made shorter",
        arguments: [
            ("./a//b/./c.csv", "a/b/c.csv"), ("a/../b.csv", "b.csv"), ("a/b/../../c.csv", "c.csv"),
            ("..a/b..csv", "..a/b..csv"),
            ("...", "..."), ("a\\b\\c.csv", "a/b/c.csv"), ("1:b.csv", "1:b.csv"), ("a/C:/b", "a/C:/b"),
        ])
    func inside(name: String, path: String) {
        #expect(only(named(Array(name.utf8))) == Array(path.utf8))
    }

    @Test(
        "that lead out are not read",
        arguments: [
            "../a.csv", "a/../../b.csv", "..", "a/../..", "/a.csv", "//server/a.csv", "\\a.csv", "\\\\server\\a.csv",
            "C:a.csv",
            "c:/a.csv", "C:\\a.csv", "..\\a.csv", "a/..\\..\\b.csv", "a.csv\0.txt", "../",
        ])
    func outside(name: String) {
        let input = folder.gather([.init("good.csv", "1"), named(Array(name.utf8))])
        #expect(input.members == ["good.csv"])
        #expect(input.problems.map(\.kind) == [.unsafeMember])
        let path = name.replacing("\\", with: "/")
        #expect(input.problems.map { String(decoding: $0.path.relative, as: UTF8.self) } == [path])
    }

    @Test("that no system can unpack are not read") func long() {
        let input = folder.gather([.init("good.csv", "1"), .init(String(repeating: "a/", count: 30_000) + "b", "1")])
        #expect(input.members == ["good.csv"])
        #expect(input.problems.map(\.kind) == [.unreadable(.system(36))])
        #expect(input.problems.allSatisfy { $0.path.relative.count <= 4096 })
    }

    @Test("that are empty are damage") func empty() {
        for name in ["", ".", "a/.."] {
            let input = folder.gather([.init("good.csv", "1"), .init(name, "1")])
            #expect(input.members == ["good.csv"], "\(name)")
            #expect(input.problems.map(\.kind) == [.brokenArchive(.damaged)], "\(name)")
        }
    }

    @Test("of folders are no files; what was packed from a pipe is one") func kinds() {
        let piped = MadeZip.Member("-", "x").with {
            $0.host = 3
            $0.attributes = 0o010600 << 16
        }
        let dosFolder = MadeZip.Member("dos").with { $0.attributes = 0x10 }
        let unixFolder = MadeZip.Member("unix").with {
            $0.host = 3
            $0.attributes = 0o040755 << 16
        }
        let full = MadeZip.Member("full", "x").with { $0.attributes = 0x10 }
        let input = folder.gather([piped, dosFolder, unixFolder, full, .init("a\\"), .init("b/")])
        #expect(input.members == ["-", "full"])
        #expect(input.faults == [])
    }
}
