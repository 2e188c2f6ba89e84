import BundleIntake
import ByteSources
import TestSupport
import Testing

@Suite("A list of bundles")
struct BundleNamesTests {
    private func names(_ text: String, mostBytes: UInt64 = 1 << 20) throws -> BundleNames {
        let source = ChoppedSource(name: "list", bytes: Array(text.utf8), sizes: [3, 50])
        return BundleNames(try source.open(), end: 0x0A, isGrouped: true, mostBytes: mostBytes)
    }

    /// The same line for ever; counts the bytes that were asked for.
    private final class EndlessReader: ByteReader {
        private(set) var given = 0

        func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
            for index in buffer.indices { buffer[index] = index % 5 == 4 ? 0x0A : 0x61 }
            let count = buffer.count / 5 * 5
            given += count
            return count
        }
    }

    @Test("in groups: up to an empty line, each PATH once") func groups() throws {
        let names = try names("\n\nb\na\nb\n\n\nc\r\n-")
        let first = try #require(try names.next())
        #expect(first.number == 1 && first.paths == [Array("a".utf8), Array("b".utf8)])
        let second = try #require(try names.next())
        #expect(second.number == 2 && second.paths == [Array("./-".utf8), Array("c".utf8)])
        #expect(try names.next() == nil)
    }

    @Test("a group that never ends is given up, one of the size that may be is not", .timeLimit(.minutes(30)))
    func endless() throws {
        let reader = EndlessReader()
        let names = BundleNames(reader, end: 0x0A, isGrouped: true, mostBytes: 1 << 20)
        do {
            _ = try names.next()
            Issue.record("the group has no end")
        } catch .tooMany(let bundle) {
            #expect(bundle == 1)
        } catch {
            Issue.record("\(error)")
        }
        #expect(reader.given <= 1 << 20)
        // Two groups of 2 PATHs of 52 bytes each: one group's room is not taken by another's.
        let two = String(repeating: "abcd\nefgh\n\n", count: 2)
        for (most, count) in [(104, 2), (103, 0)] as [(UInt64, Int)] {
            let names = try self.names(two, mostBytes: most)
            var found = 0
            while let group = try? names.next() { found += group.paths.count == 2 ? 1 : 0 }
            #expect(found == count, "\(most)")
        }
    }
}
