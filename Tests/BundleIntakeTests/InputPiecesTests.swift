import BundleIntake
import ByteSources
import TestSupport
import Testing

@Suite("Pieces of an input")
struct InputPiecesTests {
    /// The same bytes for ever; counts how many were asked for.
    private final class EndlessReader: ByteReader {
        private(set) var given = 0

        func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceFailure) -> Int {
            for index in buffer.indices { buffer[index] = 0 }
            given += buffer.count
            return buffer.count
        }
    }

    private func pieces(_ text: String, longest: Int, sizes: [Int] = [1 << 16]) throws -> [String] {
        let source = ChoppedSource(name: "list", bytes: Array(text.utf8), sizes: sizes)
        let pieces = InputPieces(try source.open(), end: 0x0A, longest: longest)
        var found: [String] = []
        while let piece = try pieces.next() {
            found.append(String(decoding: piece.bytes, as: UTF8.self) + (piece.isWhole ? "" : "…"))
        }
        return found
    }

    @Test("end in one byte; of a long one the beginning is kept", arguments: [[1], [2, 3], [1 << 16]])
    func parted(sizes: [Int]) throws {
        #expect(try pieces("a\n\nlonger\nfour\nb", longest: 4, sizes: sizes) == ["a", "", "long…", "four", "b"])
        #expect(try pieces("longer", longest: 4, sizes: sizes) == ["long…"])
        #expect(try pieces("four", longest: 4, sizes: sizes) == ["four"])
        #expect(try pieces("\n", longest: 4, sizes: sizes) == [""])
        #expect(try pieces("", longest: 4, sizes: sizes).isEmpty)
    }

    @Test("one that never ends is given up where it is too long", .timeLimit(.minutes(30))) func endless() throws {
        let reader = EndlessReader()
        let pieces = InputPieces(reader, end: 0x0A, longest: 100_000)
        let piece = try #require(try pieces.next())
        #expect(piece.bytes.count == 100_000 && !piece.isWhole)
        #expect(reader.given <= 200_000)
    }
}
