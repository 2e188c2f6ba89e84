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

    @Test func `a pipe is held in memory up to a limit of its own`() throws {
        func gather(_ content: String, limit: UInt64) throws -> BundleInput {
            var ends: [Int32] = [0, 0]
            succeed(pipe(&ends))
            let (reading, writing) = (ends[0], ends[1])
            let writer = OwnThread {
                var rest = Array(content.utf8)[...]
                while !rest.isEmpty {
                    let count = rest.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
                    guard count > 0 else { break }
                    rest = rest.dropFirst(count)
                }
                close(writing)
            }
            defer { close(reading) }
            let input = Intake(pipeLimit: limit, standardInput: reading).gather([dash])
            var rest = [UInt8](repeating: 0, count: 1 << 16)
            while read(reading, &rest, rest.count) > 0 {}
            writer.join()
            return input
        }
        let content = String(repeating: "0123456789abcdef", count: 1 << 17)
        let source = try #require(try gather(content, limit: 2 << 20).sources.first)
        #expect(source.byteCount == 2 << 20)
        #expect(try contents(source, room: 300_001) == Array(content.utf8))
        let over = try gather(content + "x", limit: 2 << 20)
        #expect(over.sources.isEmpty && over.problems.map(\.kind) == [.tooLarge(.file, limit: 2 << 20)])
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
