import BundleIntake
import ByteSources
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct StandardInputTests {
    let folder = RawFolder()
    private let dash = Array("-".utf8)

    /// Gathers `-` with a descriptor that holds the text of a file.
    private func gather(_ content: String, name: String?, limit: UInt64 = 1 << 40) -> BundleInput {
        folder.file("input", content)
        let descriptor = pathCall(folder("input")) { open($0, O_RDONLY) }
        defer { close(descriptor) }
        let intake = Intake(
            fileLimit: limit,
            standardInputName: name.map { Array($0.utf8) },
            standardInput: descriptor
        )
        return intake.gather([dash, dash])
    }

    @Test func `standard input has the name that was given`() throws {
        let input = gather("content", name: "in/UPPLAN.CSV")
        let source = try #require(input.sources.first)
        #expect(input.sources.count == 1)
        #expect(source.path.isRoot)
        #expect(source.path.name == Array("UPPLAN.CSV".utf8))
        #expect(source.byteCount == 7)
        #expect(try text(source) == "content")
        #expect(try text(source) == "content")
    }

    @Test func `standard input without a name`() throws {
        let input = gather("", name: nil)
        #expect(input.sources.map(\.path.name) == [dash])
        #expect(try input.sources.map(text) == [""])
    }

    @Test func `standard input of many pieces`() throws {
        let content = String(repeating: "0123456789abcde", count: 200_000)
        let input = gather(content, name: "a")
        #expect(input.sources[0].byteCount == 3_000_000)
        #expect(try contents(input.sources[0], room: 700_001) == Array(content.utf8))
    }

    @Test func `standard input over the limit`() {
        #expect(gather("12345", name: "a", limit: 5).problems.isEmpty)
        let input = gather("123456", name: "a", limit: 5)
        #expect(input.sources.isEmpty)
        #expect(input.problems.map(\.kind) == [.tooLarge(.file, limit: 5)])
        #expect(input.problems.map(\.path.name) == [Array("a".utf8)])
    }

    @Test func `standard input that is closed or a folder`() {
        let closed = Intake(standardInput: -1).gather([dash])
        #expect(closed.problems.map(\.kind) == [.unreadable(.system(EBADF))])
        let descriptor = pathCall(folder.path) { open($0, O_RDONLY) }
        defer { close(descriptor) }
        let listing = Intake(standardInput: descriptor).gather([dash])
        #expect(listing.problems.map(\.kind) == [.unreadable(.system(EISDIR))])
    }

    @Test func `a pipe that was made non-blocking is waited for`() throws {
        var ends: [Int32] = [0, 0]
        succeed(pipe(&ends))
        succeed(fcntl(ends[0], F_SETFL, O_NONBLOCK))
        let (reading, writing) = (ends[0], ends[1])
        let writer = OwnThread {
            usleep(50_000)
            precondition(write(writing, "late", 4) == 4)
            close(writing)
        }
        let input = Intake(standardInput: reading).gather([dash])
        writer.join()
        #expect(try input.sources.map(text) == ["late"])
        close(reading)
    }
}
