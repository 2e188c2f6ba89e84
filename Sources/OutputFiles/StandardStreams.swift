#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard input, output and error as the process was given them.
package enum StandardStreams {
    /// Takes the place of every stream that was closed from outside (`cpcheck … >&-`), before anything is opened.
    ///
    /// Else the next file that is opened gets its number, and what is said on standard error would be written into a
    /// report or a copy. Reading and writing there fail as they would on the closed stream.
    package static func holdClosed() {
        for number in [0, 1, 2] as [Int32] where fcntl(number, F_GETFD) < 0 {
            // For the wrong direction: it stays a stream that cannot be used. The lowest free number is given.
            let held = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
            if held < 0 { _ = open("/", O_RDONLY) }
        }
    }
}
