import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ctrl-C while foreign commands run: they stand in process groups of their own, so the terminal's signal does not reach
/// them. The handler only takes a note; who runs a command sees it, ends the command's group and removes its folder.
package enum Cancellation {
    /// The signal that came; 0 for none.
    private static let received = Atomic<Int32>(0)

    package static var isRequested: Bool { received.load(ordering: .acquiring) != 0 }

    private static let handler: @convention(c) (Int32) -> Void = { number in
        received.store(number, ordering: .releasing)
    }

    /// From now on SIGINT, SIGTERM and SIGHUP are noted. One that is ignored (`nohup`) stays ignored.
    package static func watch() {
        _ = received.load(ordering: .relaxed)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let before = signal(number, handler)
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = signal(number, SIG_IGN)
            }
        }
        // Ends of commands are asked for, not thrown away.
        _ = signal(SIGCHLD, SIG_DFL)
    }

    /// Lets the signal that came end this process, as its sender expects; returns when none came.
    package static func endIfRequested() {
        let number = received.load(ordering: .acquiring)
        guard number != 0 else { return }
        _ = signal(number, SIG_DFL)
        raise(number)
        // The first process of a container is not ended by a signal.
        _exit(128 + number)
    }
}
