import OutputFiles
import Synchronization
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct StandardOutputTests {
    private func ends() -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        succeed(pipe(&ends))
        return (ends[0], ends[1])
    }

    @Test func `bytes wait until they are flushed`() throws {
        let (reading, writing) = ends()
        defer {
            close(reading)
            close(writing)
        }
        succeed(fcntl(reading, F_SETFL, O_NONBLOCK))
        let output = StandardOutput(descriptor: writing)
        var bytes = [UInt8](repeating: 0, count: 64)
        try output.write(Array("wait".utf8))
        #expect(read(reading, &bytes, 64) == -1)
        try output.flush()
        #expect(read(reading, &bytes, 64) == 4)
        try output.write(Array("more".utf8))
        try output.finish()
        #expect(read(reading, &bytes, 64) == 4)
    }

    @Test func `a reader that has gone is no failure`() throws {
        let (reading, writing) = ends()
        close(reading)
        defer { close(writing) }
        let output = StandardOutput(descriptor: writing)
        #expect(!output.isAbandoned)
        try output.write([UInt8](repeating: 0x61, count: 100_000))
        #expect(output.isAbandoned)
        try output.write([0x61])
        try output.finish()
    }

    @Test func `a slow reader of a non-blocking pipe gets everything`() throws {
        let (reading, writing) = ends()
        succeed(fcntl(writing, F_SETFL, O_NONBLOCK))
        let count = Mutex(0)
        let reader = OwnThread {
            var bytes = [UInt8](repeating: 0, count: 10_000)
            while true {
                let got = read(reading, &bytes, bytes.count)
                guard got > 0 else { return }
                count.withLock { $0 += got }
            }
        }
        let output = StandardOutput(descriptor: writing)
        for _ in 0..<10 { try output.write([UInt8](repeating: 0x61, count: 100_000)) }
        try output.finish()
        close(writing)
        reader.join()
        #expect(count.withLock { $0 } == 1_000_000)
        close(reading)
    }

    #if os(Linux)
        @Test func `a full disk is a failure`() throws {
            let full = open("/dev/full", O_WRONLY)
            defer { close(full) }
            let output = StandardOutput(descriptor: full)
            try output.write([0x61])
            #expect(throws: OutputFailure(path: [], reason: .noSpace)) { try output.finish() }
        }
    #endif
}
